// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/statusline.h"

#include "models/access/kind.h"
#include "models/items/serverstatetext.h"
#include "models/session/serversession.h"
#include "models/words/addresstext.h"
#include "models/words/identitytext.h"
#include "models/words/probetext.h"

#include <QLocale>
#include <QStylePainter>

namespace itm {

namespace {

// The age is written in steps of seconds at first; more often would only distract.
constexpr int TickMs = 5'000;
/// While a pause is counted down.
constexpr int PauseTickMs = 1'000;

IdentityFacts factsOf(const ServerSession &session)
{
    IdentityFacts facts{ .identity = session.identity(),
                         .isSession = session.connection().method == SignInMethod::Password,
                         .isInTheClear = isInTheClear(session.connection().url),
                         .visibleTokens = session.tokens().count(TokenStore::V2),
                         .v1Credentials = session.tokens().count(TokenStore::V1),
                         .storedTokens = session.storedTokens(),
                         .valueStorage = session.capabilities().valueStorage,
                         .refreshedAt = session.refreshedAt() };
    if (const Token *own = session.tokens().find(TokenStore::V2, session.identity().token))
        facts.kind = classify(*own, session.capabilities().resourceTypes).kind;
    return facts;
}

/// What the credential is good for and what not, a line each.
QString reachOf(const ServerSession &session)
{
    const ServerCapabilities &server = session.capabilities();
    const ProbeFacts facts{ .product = server.product,
                            .version = server.version,
                            .hasCredential = true,
                            .isSession = session.connection().method == SignInMethod::Password,
                            .identity = session.identity(),
                            .tellsOperator = server.tellsOperator,
                            .valueStorage = server.valueStorage,
                            .organizations = session.catalog().organizations() };
    return (ProbeText::can(facts) + ProbeText::cannot(facts)).join(u'\n');
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Who is signed in"));
    setTextFormat(Qt::PlainText);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::update);
}

StatusLine::~StatusLine() = default;

void StatusLine::follow(const QList<ServerSession *> &inView)
{
    if (inView == m_sessions)
        return update();
    for (const ServerSession *session : std::as_const(m_sessions))
        disconnect(session, nullptr, this, nullptr);
    m_sessions = inView;
    m_progress = {};
    m_pause = {};
    for (ServerSession *session : inView) {
        connect(session, &ServerSession::stateChanged, this, &StatusLine::update);
        connect(session, &ServerSession::refreshed, this, &StatusLine::update);
        connect(session, &ServerSession::refreshingChanged, this, [this] {
            m_progress = {};
            update();
        });
        connect(session, &QObject::destroyed, this, [this, session] {
            m_sessions.removeAll(session);
            update();
        });
        // Of several it is not told, and one that drips would tell it without end.
        if (inView.size() > 1)
            continue;
        connect(session, &ServerSession::refreshProgressed, this,
                [this](const ListProgress &progress) {
                    m_progress = progress;
                    update();
                });
        connect(session, &ServerSession::askedToWait, this, [this](int seconds) {
            m_pause.setRemainingTime(std::chrono::seconds(seconds));
            m_tick.start(PauseTickMs);
            update();
        });
    }
    if (inView.isEmpty())
        m_tick.stop();
    else
        m_tick.start(TickMs);
    update();
}

void StatusLine::update()
{
    const ServerSession *only = m_sessions.size() == 1 ? m_sessions.constFirst() : nullptr;
    const bool isReady = only && only->state() == ServerSession::State::Ready;
    setAccessibleDescription(isReady ? reachOf(*only) : QString());
    updateText();
    updateToolTip();
}

void StatusLine::updateText()
{
    const ServerSession *only = m_sessions.size() == 1 ? m_sessions.constFirst() : nullptr;
    if (only && !m_pause.hasExpired())
        return setText(ProbeText::waiting(
            static_cast<int>((m_pause.remainingTime() + PauseTickMs - 1) / PauseTickMs)));
    if (m_tick.interval() != TickMs)
        m_tick.setInterval(TickMs);
    if (m_sessions.isEmpty())
        setText({});
    else if (only)
        setText(lineOf(*only));
    else
        setText(ServerStateText::overview(m_sessions));
}

void StatusLine::updateToolTip()
{
    QStringList lines{ accessibleDescription() };
    if (sizeHint().width() > width())
        lines.prepend(text());
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

QSize StatusLine::minimumSizeHint() const
{
    return { 0, QLabel::minimumSizeHint().height() };
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QRect room = contentsRect();
    painter.drawItemText(
        room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

QString StatusLine::lineOf(const ServerSession &session) const
{
    switch (session.state()) {
    case ServerSession::State::Ready:
        if (session.isRefreshing() && m_progress.tokens > 0)
            return tr("reading the list: %1 tokens, %2", "status line; %2 is a size")
                .arg(QLocale().toString(m_progress.tokens),
                     QLocale().formattedDataSize(m_progress.bytes));
        if (!session.isLive())
            return tr("reading the list");
        return (session.mayChange() ? QString() : tr("read-only") + QStringLiteral(" · "))
            + IdentityText::line(factsOf(session), session.services().clock.now());
    case ServerSession::State::Connecting:
        return tr("connecting to %1", "status line; %1 is an address")
            .arg(AddressText::shown(session.connection().url));
    default:
        return tr("not connected");
    }
}

} // namespace itm
