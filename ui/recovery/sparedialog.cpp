// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/sparedialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/secretfield.h"

#include "models/session/guardsources.h"
#include "models/session/makespare.h"
#include "models/session/removespare.h"
#include "models/session/sparetest.h"
#include "models/words/errortext.h"
#include "models/words/sparetext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace itm {

namespace {

QPushButton *makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QLabel *makeLabel(const char *name, int lines)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines);
    return label;
}

} // namespace

SpareDialog::SpareDialog(SpareBook &book, const ConnectionStore &connections,
                         ServerSession &session, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_connections(connections)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_server(session.connection().server)
    , m_state(makeLabel("spareState", 2))
    , m_result(makeLabel("spareResult", 2))
    , m_value(new SecretField)
    , m_make(makeButton("makeSpareButton", tr("&Make a spare")))
    , m_test(makeButton("testSpareButton", tr("&Test now")))
    , m_show(makeButton("showSpareButton", tr("Show &value…")))
    , m_copy(makeButton("copySpareButton", tr("&Copy")))
    , m_remove(makeButton("removeSpareButton", tr("&Remove…")))
{
    setObjectName(QStringLiteral("spareDialog"));
    setWindowTitle(tr("Spare operator of %1").arg(NameText::shown(session.connection().name)));
    arrange();
    connect(m_make, &QPushButton::clicked, this, &SpareDialog::make);
    connect(m_test, &QPushButton::clicked, this, &SpareDialog::test);
    connect(m_show, &QPushButton::clicked, this, &SpareDialog::showValue);
    const auto copy = [this] { m_clipboard.copy(m_secret); };
    connect(m_copy, &QPushButton::clicked, this, copy);
    connect(m_value, &SecretField::copyRequested, this, copy);
    connect(m_remove, &QPushButton::clicked, this, &SpareDialog::askToRemove);
    connect(&book, &SpareBook::changed, this, &SpareDialog::update);
    connect(&session, &ServerSession::refreshed, this, &SpareDialog::update);
    connect(&session, &QObject::destroyed, this, [this] { QDialog::reject(); });
    update();
}

SpareDialog::~SpareDialog() = default;

void SpareDialog::arrange()
{
    auto *about = new QLabel(
        tr("An operator token for the day when no other works: the last one was deleted, or its "
           "value is lost. Its value is in the keychain of this computer under a name of its own. "
           "The program signs in with it for nothing else, and tries it every %n days.",
           nullptr, SpareTestDays));
    about->setWordWrap(true);
    auto *paper = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("With this computer the keychain is lost too: show the value once and keep it on paper "
           "in a safe place as well.")));
    paper->setObjectName(QStringLiteral("spareAdvice"));
    paper->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the spare operator"));
    m_result->setAccessibleName(tr("Result"));
    m_value->setAccessibleName(tr("Value of the spare operator"));
    m_value->hide();
    m_copy->hide();
    auto *value = new QHBoxLayout;
    value->addWidget(m_value, 1);
    value->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(about);
    layout->addWidget(m_state);
    layout->addLayout(value);
    layout->addWidget(paper);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 20);
}

QLayout *SpareDialog::makeButtons()
{
    QPushButton *close = makeButton("closeButton", tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_make, m_test, m_show, m_remove })
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void SpareDialog::make()
{
    begin(tr("Making the spare…"));
    new MakeSpare(
        m_book, m_session, SpareText::description(QSysInfo::machineHostName()),
        [this](const Result<std::shared_ptr<TokenValue>> &answer) { made(answer); }, this);
}

void SpareDialog::made(const Result<std::shared_ptr<TokenValue>> &answer)
{
    if (!answer)
        return end(ErrorText::line(answer.error()));
    if (!answer.value())
        return test();
    end(tr("The token was made, but the keychain did not take its value: save it in the window "
           "that opens now. The next refresh makes it the spare."));
    Q_EMIT handOverRequested(answer.value());
}

void SpareDialog::test()
{
    begin(tr("Trying whether it signs in…"));
    new SpareTest(
        m_book, m_session.connection(),
        [this](const Result<SpareOperator> &answer) {
            end(answer ? QString() : ErrorText::line(answer.error()));
        },
        this);
}

void SpareDialog::showValue()
{
    m_read = m_book.services().credentials.read(
        SpareStore::keyOf(m_server), this,
        [this](Result<Secret> answer) { valueRead(std::move(answer)); });
}

void SpareDialog::valueRead(Result<Secret> answer)
{
    if (!answer)
        return end(ErrorText::line(answer.error()));
    m_secret = answer.takeValue();
    m_value->setSecret(m_secret);
    m_value->show();
    m_copy->show();
    m_value->setFocus();
}

/// That it is the spare one is what the question is about.
GuardedToken SpareDialog::guardedSpare() const
{
    const Token *token = m_session.tokens().find(TokenStore::V2, m_book.tokenOf(m_server));
    if (!token)
        return {};
    const GuardSources sources{ &m_connections, &m_book };
    GuardedToken guarded = guardedTokens(m_session, { *token }, sources.of(m_session)).value(0);
    guarded.guards.removeAll(Guard::SpareOperator);
    return guarded;
}

Confirmation SpareDialog::removalQuestion() const
{
    const GuardedToken guarded = guardedSpare();
    QStringList said;
    if (guarded.cutsAccess())
        said << GuardText::removal(guarded, Markup::Html);
    if (!guarded.guards.contains(Guard::LastOperator))
        said << tr("If the last operator token is lost after that, only influxd recovery leads "
                   "back in.");
    said << tr("That cannot be undone.");
    Confirmation question{
        .title = tr("Remove the spare operator?"),
        .about = tr("The token is deleted on the server, and then its value in the keychain."),
        .consequence = said.join(u' '),
        .verb = tr("Remove"),
    };
    ConfirmText::demandTyping(guarded, Markup::Html, question);
    return question;
}

void SpareDialog::askToRemove()
{
    auto *question = new ConfirmDialog(removalQuestion(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &SpareDialog::remove);
    question->open();
}

void SpareDialog::remove()
{
    begin(tr("Removing the spare…"));
    m_secret = {};
    m_value->setSecret({});
    m_value->hide();
    m_copy->hide();
    new RemoveSpare(
        m_book, m_session,
        [this](const Result<Done> &answer) {
            end(answer ? QString() : ErrorText::line(answer.error()));
        },
        this);
}

void SpareDialog::begin(const QString &what)
{
    m_isBusy = true;
    m_result->setText(RichText::colored(ColorRole::Muted, what));
    update();
}

void SpareDialog::end(const QString &problem)
{
    m_isBusy = false;
    m_result->setText(problem.isEmpty()
                          ? QString()
                          : RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + problem));
    update();
}

void SpareDialog::update()
{
    const SpareState state = m_book.state(m_server);
    const auto spare = m_book.find(m_server);
    const QString text = SpareText::state(state, spare ? spare->testedAt : QDateTime());
    if (SpareText::isTrouble(state))
        m_state->setText(RichText::colored(ColorRole::Warning, QStringLiteral("▲ ") + text));
    else if (state == SpareState::Tested)
        m_state->setText(RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + text));
    else
        m_state->setText(RichText::colored(ColorRole::Text, text));
    const bool isIdle = !m_isBusy && !m_book.isBusy(m_server);
    // A refresh goes on with what was left unfinished.
    m_make->setEnabled(isIdle && (!spare || (!spare->isSealed && !m_session.isRefreshing())));
    m_test->setEnabled(isIdle && spare && spare->isSealed);
    m_show->setEnabled(isIdle && spare && spare->isSealed);
    m_remove->setEnabled(isIdle && spare);
}

void SpareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace itm
