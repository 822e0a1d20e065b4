// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/identify/identifydialog.h"

#include "ui/common/richtext.h"
#include "ui/common/secretedit.h"
#include "ui/identify/serverchoice.h"

#include "models/access/pastedvalue.h"
#include "models/session/valuetrial.h"
#include "models/words/errortext.h"
#include "models/words/identifytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace itm {

namespace {

constexpr int KeyRole = Qt::UserRole;

} // namespace

IdentifyDialog::IdentifyDialog(Workspace &workspace, ValueDigests &digests, QList<Connection> saved,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_digests(digests)
    , m_saved(std::move(saved))
    , m_edit(new SecretEdit)
    , m_look(new QPushButton(tr("&Look here")))
    , m_summary(new QLabel)
    , m_learnButton(new QPushButton(tr("&Compare these too")))
    , m_results(new QListWidget)
    , m_show(new QPushButton(tr("&Show in the list")))
    , m_servers(new ServerChoice(workspace))
    , m_ask(new QPushButton(tr("&Ask the ticked servers")))
{
    setObjectName(QStringLiteral("identifyDialog"));
    setWindowTitle(tr("Which token is this?"));
    nameParts();
    arrange();
    connect(m_edit, &QLineEdit::textChanged, this, &IdentifyDialog::updateButtons);
    connect(m_look, &QPushButton::clicked, this, &IdentifyDialog::lookHere);
    connect(m_learnButton, &QPushButton::clicked, this, &IdentifyDialog::learn);
    connect(m_results, &QListWidget::currentRowChanged, this, &IdentifyDialog::updateButtons);
    connect(m_results, &QListWidget::itemActivated, this, &IdentifyDialog::showChosen);
    connect(m_show, &QPushButton::clicked, this, &IdentifyDialog::showChosen);
    connect(m_servers, &ServerChoice::changed, this, &IdentifyDialog::updateButtons);
    connect(m_ask, &QPushButton::clicked, this, &IdentifyDialog::askServers);
    m_learnButton->hide();
    updateButtons();
}

IdentifyDialog::~IdentifyDialog() = default;

void IdentifyDialog::nameParts()
{
    m_edit->setObjectName(QStringLiteral("identifyEdit"));
    m_edit->setAccessibleName(tr("Value of a token"));
    m_edit->setPlaceholderText(tr("Paste a value, or the line it stands in"));
    m_look->setObjectName(QStringLiteral("lookButton"));
    m_look->setDefault(true);
    m_summary->setObjectName(QStringLiteral("identifySummary"));
    m_summary->setAccessibleName(tr("What was found"));
    m_summary->setWordWrap(true);
    m_learnButton->setObjectName(QStringLiteral("learnButton"));
    m_learnButton->setAutoDefault(false);
    m_learnButton->setToolTip(tr("Reads each of them from the keychain once."));
    m_results->setObjectName(QStringLiteral("identifyResults"));
    m_results->setAccessibleName(tr("Tokens that it is or can be"));
    m_results->setWordWrap(true);
    m_results->setMinimumHeight(fontMetrics().height() * 6);
    m_show->setObjectName(QStringLiteral("showTokenButton"));
    m_show->setAutoDefault(false);
    m_ask->setObjectName(QStringLiteral("askServersButton"));
    m_ask->setAutoDefault(false);
}

void IdentifyDialog::arrange()
{
    auto *about = new QLabel(
        RichText::colored(ColorRole::Muted,
                          tr("For a value that turned up somewhere. It is kept nowhere, and leaves "
                             "this computer only if you ask servers below.")));
    about->setWordWrap(true);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_edit, 1);
    entry->addWidget(m_look);
    auto *found = new QHBoxLayout;
    found->addWidget(m_summary, 1);
    found->addWidget(m_learnButton, 0, Qt::AlignTop);
    auto *ask = new QLabel(tr("A server does not say which token a value belongs to, but whether "
                              "it works and whose it is; what it may do tells the owner's tokens "
                              "apart. Nothing is stored."));
    ask->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_ask);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(about);
    layout->addLayout(entry);
    layout->addLayout(found);
    layout->addWidget(m_results, 1);
    layout->addWidget(ask);
    layout->addWidget(m_servers);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 110);
}

void IdentifyDialog::lookHere()
{
    if (!m_edit->isEmpty())
        m_value = m_edit->takeSecret(valueIn);
    if (m_value.isEmpty())
        return updateButtons();
    m_asking = {};
    m_isAsking = false;
    m_results->clear();
    m_learnButton->hide();
    m_summary->setText(RichText::colored(ColorRole::Muted, tr("Being compared…")));
    m_identify = std::make_unique<IdentifyValue>(m_workspace, m_digests, m_saved, this);
    m_identify->start(
        m_value, [this](const Result<LocalIdentification> &found) { showLocal(found.value()); });
    updateButtons();
}

void IdentifyDialog::showLocal(const LocalIdentification &found)
{
    m_local = found;
    m_summary->setText(RichText::lines(IdentifyText::local(found),
                                       found.known.isEmpty() ? ColorRole::Text : ColorRole::Ok));
    m_learnButton->setVisible(found.known.isEmpty() && !found.notCompared.isEmpty());
    for (const KnownSecret &known : found.known) {
        if (known.connection)
            addRow(IdentifyText::connection(connectionName(*known.connection)), known.token);
        else if (known.token)
            addToken(*known.token);
    }
    updateButtons();
}

void IdentifyDialog::learn()
{
    m_learnButton->hide();
    m_learn = std::make_unique<LearnValues>(m_workspace, m_local.notCompared, this);
    const auto all = m_local.notCompared.size();
    connect(m_learn.get(), &LearnValues::progressed, this, [this, all](int read) {
        m_summary->setText(
            RichText::colored(ColorRole::Muted, tr("%1 of %2 read…").arg(read).arg(all)));
    });
    connect(m_learn.get(), &LearnValues::ended, this, [this](const std::optional<Error> &error) {
        if (!error)
            return lookHere();
        m_summary->setText(
            RichText::colored(ColorRole::Warning, QStringLiteral("▲ ") + ErrorText::line(*error)));
    });
    m_learn->start();
}

void IdentifyDialog::askServers()
{
    m_results->clear();
    m_summary->clear();
    m_toAsk.clear();
    for (ServerSession *session : m_servers->chosen())
        m_toAsk.emplace_back(session);
    m_isAsking = true;
    askNext();
    updateButtons();
}

void IdentifyDialog::askNext()
{
    while (!m_toAsk.empty() && !m_toAsk.front())
        m_toAsk.pop_front();
    if (m_toAsk.empty()) {
        m_isAsking = false;
        return updateButtons();
    }
    const QPointer<ServerSession> session = m_toAsk.front();
    m_toAsk.pop_front();
    m_asking = ValueTrial::start(
        *session, m_value, this, [this, session](const Result<ServerIdentification> &answer) {
            if (session)
                showServer(*session,
                           answer ? answer.value()
                                  : ServerIdentification{ .error = answer.error() });
            askNext();
        });
}

void IdentifyDialog::showServer(ServerSession &session, const ServerIdentification &found)
{
    addRow(IdentifyText::server(found, session.connection().name), {});
    for (const TokenId &id : found.candidates)
        addToken({ session.connection().server, TokenStore::V2, id });
}

void IdentifyDialog::addToken(const TokenKey &key)
{
    const ServerSession *session = m_workspace.sessionOf(key.server);
    const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
    QString server;
    if (session)
        server = session->connection().name;
    for (const Connection &connection : m_saved) {
        if (server.isEmpty() && connection.server == key.server)
            server = connection.name;
    }
    addRow(QStringLiteral("• ") + IdentifyText::token(key, token, server),
           token ? std::optional(key) : std::nullopt);
}

void IdentifyDialog::addRow(const QString &text, const std::optional<TokenKey> &key)
{
    auto *item = new QListWidgetItem(text, m_results);
    if (!key)
        return;
    item->setData(KeyRole, QVariant::fromValue(*key));
    if (!m_results->currentItem())
        m_results->setCurrentItem(item);
}

void IdentifyDialog::showChosen()
{
    const QListWidgetItem *item = m_results->currentItem();
    if (item && item->data(KeyRole).isValid())
        Q_EMIT showRequested(item->data(KeyRole).value<TokenKey>());
}

void IdentifyDialog::updateButtons()
{
    const QListWidgetItem *item = m_results->currentItem();
    m_look->setEnabled(!m_edit->isEmpty());
    m_show->setEnabled(item && item->data(KeyRole).isValid());
    m_ask->setEnabled(!m_value.isEmpty() && m_edit->isEmpty() && !m_isAsking
                      && !m_servers->chosen().isEmpty());
}

QString IdentifyDialog::connectionName(ConnectionId id) const
{
    for (const Connection &connection : m_saved) {
        if (connection.id == id)
            return connection.name;
    }
    return id.toString();
}

} // namespace itm
