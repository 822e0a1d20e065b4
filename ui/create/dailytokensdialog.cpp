// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/dailytokensdialog.h"

#include "ui/common/keychainhint.h"
#include "ui/common/richtext.h"
#include "ui/create/dailytokenstable.h"

#include "models/session/createtokenoperation.h"
#include "models/store/connectionstore.h"
#include "models/words/drafttext.h"
#include "models/words/errortext.h"
#include "models/words/keychaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

QLabel *wrapped(const QString &rich)
{
    auto *label = new QLabel(rich);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

QString limits()
{
    QString items;
    for (const QString &sentence : DraftText::allAccessLimits())
        items += u"<li style=\"margin-bottom: 6px\">" + sentence.toHtmlEscaped() + u"</li>";
    return u"<b>" + DailyTokensDialog::tr("What such a connection does not show or do")
        + u"</b><ul style=\"margin-left: -22px\">" + items + u"</ul>";
}

QString stateOf(const DailyTokenOutcome &outcome)
{
    if (outcome.error)
        return ErrorText::line(*outcome.error);
    if (outcome.connection.isNull()) {
        const bool isSaved = outcome.value->state() == TokenValue::State::Saved;
        const QString told = isSaved
            ? DailyTokensDialog::tr("token made and its value saved, but not the connection: %1")
            : DailyTokensDialog::tr("token made, but its value could not be saved: %1");
        return told.arg(ErrorText::line(*outcome.notConnected));
    }
    if (outcome.notConnected)
        return DailyTokensDialog::tr("token made; the connection holds for this run only: %1")
            .arg(ErrorText::line(*outcome.notConnected));
    return outcome.value->savedForGood()
        ? DailyTokensDialog::tr("token made, connection saved")
        : DailyTokensDialog::tr("token made; its value is kept until the program ends");
}

} // namespace

DailyTokensDialog::DailyTokensDialog(ServerSession &session, ConnectionStore &connections,
                                     QWidget *parent)
    : QDialog(parent)
    , m_work(new DailyTokens(session, connections, this))
    , m_table(new DailyTokensTable(dailyAccess(session, connections.connections()),
                                   session.connection().name))
    , m_result(wrapped({}))
    , m_switch(new QPushButton(tr("Continue with it")))
    , m_make(new QPushButton)
    , m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("dailyTokensDialog"));
    setWindowTitle(tr("Tokens for daily work"));
    arrange(session.services().credentials);
    connect(m_table, &DailyTokensTable::chosenChanged, this, &DailyTokensDialog::updateButtons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DailyTokensDialog::updateButtons);
    connect(m_make, &QPushButton::clicked, this, &DailyTokensDialog::make);
    connect(m_close, &QPushButton::clicked, this, &DailyTokensDialog::reject);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const ConnectionId connection = m_table->currentConnection();
        accept();
        Q_EMIT switchRequested(connection);
    });
    connect(m_work, &DailyTokens::started, this, [this](OrganizationId organization) {
        m_table->showState(organization, tr("being made…", "state of a token"));
    });
    connect(m_work, &DailyTokens::advanced, this, &DailyTokensDialog::take);
    connect(m_work, &DailyTokens::finished, this, &DailyTokensDialog::end);
    connect(&session, &QObject::destroyed, this, [this] { QDialog::reject(); });
    updateButtons();
}

DailyTokensDialog::~DailyTokensDialog() = default;

void DailyTokensDialog::arrange(const CredentialStore &store)
{
    auto *title = new QLabel(tr("One All Access token per organization"));
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto *advice = wrapped(
        RichText::colored(ColorRole::Muted,
                          tr("InfluxDB recommends them for daily work, and the operator token for "
                             "administration alone."))
        + QStringLiteral("<br>")
        + keychainHint(store,
                       tr("Each value goes into your keychain, and a connection with it is saved."),
                       KeychainText::noneForValues()));
    advice->setObjectName(QStringLiteral("dailyAdvice"));
    auto *told = wrapped(limits());
    told->setObjectName(QStringLiteral("dailyLimits"));
    told->setAlignment(Qt::AlignTop);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_table, 3);
    columns->addWidget(told, 2);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    columns->setSpacing(margin);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(title);
    layout->addWidget(advice);
    layout->addLayout(columns, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
}

QLayout *DailyTokensDialog::makeButtons()
{
    m_result->setObjectName(QStringLiteral("dailyResult"));
    m_switch->setObjectName(QStringLiteral("dailySwitchButton"));
    m_switch->setAccessibleDescription(
        tr("Closes this connection and opens the new one of the selected organization"));
    m_switch->setToolTip(m_switch->accessibleDescription());
    m_switch->setAutoDefault(false);
    m_switch->hide();
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_make->setDefault(true);
    m_close->setObjectName(QStringLiteral("cancelButton"));
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_result, 1);
    row->addWidget(m_close);
    row->addWidget(m_switch);
    row->addWidget(m_make);
    return row;
}

void DailyTokensDialog::make()
{
    const QList<DailyTokenWish> wishes = m_table->chosen();
    if (m_isBusy || wishes.isEmpty())
        return;
    m_isBusy = true;
    m_failed = 0;
    m_result->clear();
    m_table->setBusy(true);
    m_close->setText(tr("Stop"));
    updateButtons();
    m_work->make(wishes);
}

void DailyTokensDialog::take(const DailyTokenOutcome &outcome)
{
    m_table->showOutcome(outcome, stateOf(outcome));
    ++(outcome.connection.isNull() ? m_failed : m_made);
    if (outcome.value && outcome.value->state() == TokenValue::State::NotSaved)
        Q_EMIT handOverRequested(outcome.value);
}

void DailyTokensDialog::end(qsizetype left)
{
    m_isBusy = false;
    m_table->setBusy(false);
    QStringList parts{ tr("%n connections made.", nullptr, m_made) };
    if (m_failed > 0)
        parts << tr("%n could not be made.", "connections", m_failed);
    if (left > 0)
        parts << tr("%n were not begun.", "connections", static_cast<int>(left));
    m_result->setText(RichText::colored(
        m_failed == 0 && left == 0 ? ColorRole::Ok : ColorRole::Warning, parts.join(u' ')));
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_switch->setVisible(m_made > 0);
    updateButtons();
}

void DailyTokensDialog::updateButtons()
{
    const auto chosen = static_cast<int>(m_table->chosen().size());
    if (chosen == 0)
        m_make->setText(tr("Make tokens"));
    else
        m_make->setText(m_failed > 0 ? tr("Try again with %n", "organizations", chosen)
                                     : tr("Make %n tokens", nullptr, chosen));
    m_make->setEnabled(!m_isBusy && chosen > 0);
    m_switch->setEnabled(!m_isBusy && !m_table->currentConnection().isNull());
}

void DailyTokensDialog::reject()
{
    if (!m_isBusy)
        return QDialog::reject();
    // The one under way may bring a value: it must not find nobody.
    m_work->stop();
    m_close->setEnabled(false);
}

} // namespace itm
