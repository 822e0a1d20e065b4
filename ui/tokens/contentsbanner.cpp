// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/contentsbanner.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include "models/items/serverstatetext.h"
#include "models/words/errortext.h"
#include "models/words/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

QString sentence(const ServerSession &session)
{
    const QString age = TimeText::age(session.contentsTakenAt(), session.services().clock.now());
    if (session.state() == ServerSession::State::Failed)
        //: %1: such as "3 h ago"; %2: a sentence about what went wrong.
        return ContentsBanner::tr("Offline: this list was read %1. %2")
            .arg(age, ErrorText::line(*session.error()));
    if (session.isOffline())
        //: %1: such as "3 h ago".
        return ContentsBanner::tr("Disconnected: this list was read %1.").arg(age);
    //: %1: such as "3 h ago".
    return ContentsBanner::tr("This list was read %1; the server is being asked for a newer one.")
        .arg(age);
}

} // namespace

ContentsBanner::ContentsBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_retry(new QPushButton(tr("Try again")))
{
    setObjectName(QStringLiteral("contentsBanner"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("contentsBannerText"));
    m_text->setAccessibleName(tr("Age of the list"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("contentsRetryButton"));
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &ContentsBanner::retryRequested);
    tint();
    hide();
}

ContentsBanner::~ContentsBanner() = default;

void ContentsBanner::follow(const QList<ServerSession *> &inView)
{
    if (inView.size() > 1)
        return say(ServerStateText::offline(inView).join(u'\n'), true);
    const ServerSession *session = inView.isEmpty() ? nullptr : inView.constFirst();
    if (session && session->hasContents() && !session->isLive())
        return say(sentence(*session), session->isOffline());
    hide();
}

void ContentsBanner::say(const QString &text, bool canRetry)
{
    m_text->setText(text);
    m_retry->setVisible(canRetry);
    setVisible(!text.isEmpty());
}

void ContentsBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tint();
    QFrame::changeEvent(event);
}

void ContentsBanner::tint()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(Icons::icon(QLatin1String("info"), ColorRole::Warning).pixmap(side, side));
    const QColor fill = Theme::color(ColorRole::WarningFill, palette());
    if (palette().color(QPalette::Window) == fill)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, fill);
    setPalette(colors);
}

} // namespace itm
