// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionsdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/icons.h"
#include "ui/common/richtext.h"
#include "ui/connect/connectionform.h"

#include "models/store/connectionstore.h"
#include "models/words/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace itm {

ConnectionsDialog::ConnectionsDialog(Workspace &workspace, ConnectionStore &connections,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_list(new QListWidget)
    , m_form(new ConnectionForm)
    , m_progress(new QLabel)
    , m_connect(new QPushButton(tr("Connect")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_demo(new QPushButton(tr("Try the demo server")))
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setWindowTitle(tr("Connections"));
    arrange();
    fillList();
    connect(&connections, &ConnectionStore::connectionsChanged, this, &ConnectionsDialog::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::rowChanged);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::connectNow);
    connect(m_form, &ConnectionForm::changed, this, &ConnectionsDialog::updateButtons);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectNow);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    connect(m_demo, &QPushButton::clicked, this, &ConnectionsDialog::demoRequested);
    rowChanged();
    if (connections.connections().isEmpty())
        m_form->setFocus();
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::arrange()
{
    auto *right = new QVBoxLayout;
    m_progress->setObjectName(QStringLiteral("connectProgress"));
    m_progress->setAccessibleName(tr("Progress of connecting"));
    m_progress->setWordWrap(true);
    m_progress->setMinimumHeight(fontMetrics().height() * 4);
    m_progress->setAlignment(Qt::AlignTop);
    right->addWidget(m_form);
    right->addWidget(m_progress);
    right->addStretch();
    right->addLayout(makeButtons());
    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(makeList(), 2);
    layout->addLayout(right, 5);
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 27);
}

QLayout *ConnectionsDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Saved connections"));
    m_remove->setObjectName(QStringLiteral("removeConnectionButton"));
    m_remove->setAutoDefault(false);
    m_demo->setObjectName(QStringLiteral("demoButton"));
    m_demo->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->addWidget(m_list, 1);
    column->addWidget(m_remove);
    column->addWidget(m_demo);
    return column;
}

QLayout *ConnectionsDialog::makeButtons()
{
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_connect->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_connect);
    return row;
}

void ConnectionsDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(new QListWidgetItem(Icons::icon(QLatin1String("add")), tr("New connection")));
    for (const Connection &connection : m_connections.connections()) {
        auto *item = new QListWidgetItem(Icons::icon(QLatin1String("server")), connection.name);
        item->setToolTip(connection.url.toDisplayString());
        item->setData(Qt::UserRole, connection.id.toString());
        m_list->addItem(item);
    }
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
}

void ConnectionsDialog::select(ConnectionId id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.toString())
            m_list->setCurrentRow(row);
    }
}

std::optional<Connection> ConnectionsDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    return id.isEmpty() ? std::nullopt : m_connections.find(ConnectionId{ QUuid::fromString(id) });
}

void ConnectionsDialog::rowChanged()
{
    const auto saved = selected();
    const Connection empty{ .id = ConnectionId::create(), .server = ServerId::create() };
    m_form->show(saved.value_or(empty), saved.has_value());
    m_progress->setText({});
    updateButtons();
}

void ConnectionsDialog::connectNow()
{
    const auto connection = m_form->connection();
    if (m_signIn || !connection || !m_form->hasSecret())
        return;
    if (m_form->isSecretTyped())
        return signIn(*connection);
    // With the credential from the keychain; the window shows how it goes.
    m_connections.put(*connection);
    m_workspace.close(connection->id);
    m_workspace.open(*connection).connectFromStore();
    accept();
}

void ConnectionsDialog::signIn(const Connection &connection)
{
    m_typed = m_form->takeSecret();
    m_signIn = std::make_unique<SignInOperation>(
        m_workspace, m_connections, connection, m_typed.clone(),
        [this](const Result<SignedIn> &answer) { signedIn(answer); }, this);
    connect(m_signIn.get(), &SignInOperation::stepStarted, this, &ConnectionsDialog::showStep);
    setBusy(true);
}

void ConnectionsDialog::signedIn(const Result<SignedIn> &answer)
{
    m_signIn.release()->deleteLater();
    setBusy(false);
    if (answer) {
        m_typed = {};
        if (answer.value().notKept)
            Q_EMIT notKept(*answer.value().notKept);
        return accept();
    }
    m_form->putBack(m_typed);
    m_typed = {};
    const ErrorMessage message = ErrorText::message(answer.error());
    m_progress->setText(
        RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + message.title)
        + QStringLiteral("<br>")
        + RichText::colored(ColorRole::Text, message.explanation + u' ' + message.action));
}

void ConnectionsDialog::remove()
{
    const auto connection = selected();
    if (!connection)
        return;
    auto *question = new ConfirmDialog(
        { .title = tr("Remove “%1”?").arg(NameText::shown(connection->name)),
          .about
          = tr("Its address, its credential in the keychain and the list of its tokens on this "
               "computer are forgotten."),
          .consequence = tr("Nothing changes on the server, and values of tokens that were saved "
                            "stay in the keychain."),
          .verb = tr("Remove") },
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, connection] { forget(*connection); });
    question->open();
}

void ConnectionsDialog::forget(const Connection &connection)
{
    m_workspace.close(connection.id);
    m_workspace.services()
        .credentials
        .remove(CredentialKey::connection(connection.id), this,
                [this](const Result<Done> &answer) {
                    if (!answer)
                        m_progress->setText(
                            RichText::colored(ColorRole::Warning, ErrorText::line(answer.error())));
                })
        .detach();
    m_connections.remove(connection.id);
    const QList<Connection> &left = m_connections.connections();
    const bool isServerKnown
        = std::any_of(left.begin(), left.end(), [&connection](const Connection &other) {
              return other.server == connection.server;
          });
    if (!isServerKnown)
        m_workspace.services()
            .inventories.remove(connection.server, this, [](const Result<Done> &) {})
            .detach();
    rowChanged();
}

void ConnectionsDialog::showStep(ConnectStep step)
{
    const auto text = [step] {
        switch (step) {
        case ConnectStep::Reach:
            return tr("Reaching the server…");
        case ConnectStep::SignIn:
            return tr("Signing in…");
        case ConnectStep::Identify:
            return tr("Asking who this credential belongs to…");
        case ConnectStep::Operator:
            return tr("Asking what it may do…");
        case ConnectStep::Resources:
            return tr("Asking what can be granted…");
        }
        Q_UNREACHABLE();
    };
    m_progress->setText(RichText::colored(ColorRole::Muted, text()));
}

void ConnectionsDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_list->setEnabled(!busy);
    m_demo->setEnabled(!busy);
    updateButtons();
}

void ConnectionsDialog::updateButtons()
{
    m_connect->setEnabled(!m_signIn && m_form->connection() && m_form->hasSecret());
    m_remove->setEnabled(!m_signIn && selected());
}

} // namespace itm
