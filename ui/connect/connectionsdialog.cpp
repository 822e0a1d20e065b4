// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionsdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/verticalscroll.h"
#include "ui/connect/certificateoffer.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/connectionlist.h"
#include "ui/connect/foundservers.h"
#include "ui/connect/importdialog.h"
#include "ui/connect/probeview.h"
#include "ui/connect/setupdialog.h"

#include "models/session/removeconnection.h"
#include "models/session/sparebook.h"
#include "models/store/cliconfigsfile.h"
#include "models/store/connectionstore.h"
#include "models/words/connectiontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

constexpr QSize SmallScreen(1024, 700);

bool isCredentialRefused(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotAuthenticated:
    case ErrorKind::SignInRefused:
    case ErrorKind::PasswordChangeRequired:
    case ErrorKind::TokenInactive:
    case ErrorKind::UserInactive:
        return true;
    default:
        return false;
    }
}

} // namespace

ConnectionsDialog::ConnectionsDialog(Workspace &workspace, ConnectionStore &connections,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_cliConfigsFile(CliConfigsFile::usualPath())
    , m_list(new ConnectionList(connections))
    , m_found(new FoundServers(workspace.services(), connections))
    , m_form(new ConnectionForm)
    , m_probeView(new ProbeView)
    , m_progress(new QLabel)
    , m_setUpServer(new QPushButton(tr("Set up this server…")))
    , m_certificate(new CertificateOffer)
    , m_test(new QPushButton(tr("Test")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_removeAllTheSame(new QPushButton(ConnectionText::removeAllTheSame()))
    , m_recover(new QPushButton(tr("&Lost the only operator?")))
    , m_useSpare(new QPushButton(tr("&Use the spare operator…")))
{
    setObjectName(QStringLiteral("connectionsDialog"));
    setWindowTitle(tr("Connections"));
    arrange();
    connect(m_list, &ConnectionList::currentChanged, this, &ConnectionsDialog::rowChanged);
    connect(m_list, &ConnectionList::activated, this, &ConnectionsDialog::connectNow);
    connect(m_list, &ConnectionList::duplicateRequested, this, &ConnectionsDialog::duplicate);
    connect(m_list, &ConnectionList::removeRequested, this, &ConnectionsDialog::remove);
    connect(m_list, &ConnectionList::importRequested, this, &ConnectionsDialog::openImport);
    connect(m_list, &ConnectionList::demoRequested, this, &ConnectionsDialog::demoRequested);
    connect(&connections, &ConnectionStore::removalChanged, this,
            &ConnectionsDialog::removalChanged);
    connect(m_form, &ConnectionForm::changed, m_setUpServer, &QWidget::hide);
    connect(m_form, &ConnectionForm::changed, m_certificate, &QWidget::hide);
    connect(m_certificate, &CertificateOffer::pinned, this, &ConnectionsDialog::pin);
    connect(m_form, &ConnectionForm::changed, this, &ConnectionsDialog::updateButtons);
    connect(m_form, &ConnectionForm::labelsEdited, this, &ConnectionsDialog::keepLabels);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectNow);
    connect(m_found, &FoundServers::chosen, this, &ConnectionsDialog::takeFound);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_setUpServer, &QPushButton::clicked, this, &ConnectionsDialog::openSetup);
    connect(m_removeAllTheSame, &QPushButton::clicked, this, &ConnectionsDialog::removeAllTheSame);
    connect(m_recover, &QPushButton::clicked, this, &ConnectionsDialog::recover);
    connect(m_useSpare, &QPushButton::clicked, this, [this] {
        const auto saved = m_list->selected();
        accept();
        if (saved)
            Q_EMIT spareRequested(*saved);
    });
    rowChanged();
    if (connections.connections().isEmpty())
        m_form->setFocus();
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::arrange()
{
    auto *content = new QWidget;
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    m_progress->setObjectName(QStringLiteral("connectProgress"));
    m_progress->setAccessibleName(tr("Progress of connecting"));
    m_progress->setWordWrap(true);
    m_progress->setAlignment(Qt::AlignTop);
    m_setUpServer->setObjectName(QStringLiteral("setUpServerButton"));
    m_setUpServer->setAutoDefault(false);
    m_setUpServer->hide();
    right->addWidget(m_found);
    right->addWidget(m_form);
    right->addWidget(m_probeView);
    right->addWidget(m_progress);
    right->addWidget(m_setUpServer, 0, Qt::AlignLeft);
    right->addWidget(m_certificate, 0, Qt::AlignLeft);
    m_removeAllTheSame->setObjectName(QStringLiteral("removeAllTheSameButton"));
    m_removeAllTheSame->setAutoDefault(false);
    m_removeAllTheSame->hide();
    right->addWidget(m_removeAllTheSame, 0, Qt::AlignLeft);
    m_recover->setObjectName(QStringLiteral("lostOperatorButton"));
    m_recover->setAutoDefault(false);
    m_recover->hide();
    m_useSpare->setObjectName(QStringLiteral("useSpareButton"));
    m_useSpare->setAutoDefault(false);
    m_useSpare->hide();
    right->addWidget(m_useSpare, 0, Qt::AlignLeft);
    right->addWidget(m_recover, 0, Qt::AlignLeft);
    right->addStretch();
    m_scroll = new VerticalScroll(content);
    auto *side = new QVBoxLayout;
    side->addWidget(m_scroll, 1);
    side->addLayout(makeButtons());
    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_list, 2);
    layout->addLayout(side, 5);
    const QSize wanted(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 40);
    resize(wanted.boundedTo(SmallScreen));
}

QLayout *ConnectionsDialog::makeButtons()
{
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_connect->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_test->setObjectName(QStringLiteral("testButton"));
    m_test->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_connect);
    return row;
}

void ConnectionsDialog::select(ConnectionId id)
{
    m_list->select(id);
}

void ConnectionsDialog::rowChanged()
{
    const auto saved = m_list->selected();
    const Connection empty{ .id = ConnectionId::create(), .server = ServerId::create() };
    m_shown = saved ? saved->id : ConnectionId();
    m_form->show(saved.value_or(empty), saved && !m_withoutSecret.contains(saved->id));
    m_found->setEnabled(!saved);
    m_progress->setText(isBeingRemoved()
                            ? RichText::colored(ColorRole::Muted, ConnectionText::removing(*saved))
                            : QString());
    m_probeView->clear();
    m_setUpServer->hide();
    m_removeAllTheSame->hide();
    const ServerSession *open = saved ? m_workspace.session(saved->id) : nullptr;
    offerRecovery(open ? open->error() : std::nullopt);
    updateButtons();
}

void ConnectionsDialog::setSpares(const SpareBook *spares)
{
    m_spares = spares;
    rowChanged();
}

/// After a credential was refused: now, or when the program opened the connection by itself.
void ConnectionsDialog::offerRecovery(const std::optional<Error> &error)
{
    const bool isRefused = error && isCredentialRefused(error->kind);
    const auto saved = m_list->selected();
    m_recover->setVisible(isRefused);
    m_useSpare->setVisible(isRefused && saved && m_spares && m_spares->canLeadBack(saved->server));
}

void ConnectionsDialog::takeFound(const Connection &connection)
{
    m_list->selectNew();
    m_form->show(connection, false);
    m_form->putBack(m_found->takeToken());
    test();
}

void ConnectionsDialog::duplicate(Connection connection)
{
    m_list->selectNew();
    // The same server; a credential of its own.
    connection.id = ConnectionId::create();
    connection.credentialToken = {};
    connection.credentialTraits = {};
    //: %1: the name of a connection.
    connection.name = tr("%1 (copy)").arg(connection.name);
    m_form->show(connection, false);
    updateButtons();
}

/// What only this computer knows of a server needs no server to agree.
void ConnectionsDialog::keepLabels()
{
    const auto saved = m_list->selected();
    if (!saved || isBeingRemoved())
        return;
    const Connection labelled = m_form->labelled(*saved);
    if (labelled == *saved)
        return;
    m_connections.put(labelled);
    ServerSession *session = m_workspace.session(labelled.id);
    if (!session)
        return;
    if (labelled.isReadOnly == saved->isReadOnly)
        return session->setConnection(m_form->labelled(session->connection()));
    // Whether changes are let through is fixed for the life of an access.
    m_workspace.close(labelled.id);
    m_workspace.open(labelled).connectFromStore();
}

void ConnectionsDialog::openSetup()
{
    const auto connection = m_form->connection();
    if (!connection)
        return;
    auto *dialog = new SetupDialog(m_workspace, m_connections, *connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetupDialog::setUp, this, [this](const std::shared_ptr<SetUpServer> &server) {
        accept();
        Q_EMIT setUp(server);
    });
    dialog->open();
}

void ConnectionsDialog::openImport()
{
    auto *dialog = new ImportDialog(m_workspace.services(), m_connections, m_cliConfigsFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ConnectionsDialog::imported);
    dialog->open();
}

void ConnectionsDialog::imported(ConnectionId id, bool hasSecret)
{
    if (!hasSecret)
        m_withoutSecret.insert(id);
    select(id);
}

void ConnectionsDialog::recover()
{
    const auto connection = m_form->connection();
    accept();
    Q_EMIT recoveryRequested(connection);
}

void ConnectionsDialog::remove(const Connection &connection)
{
    auto *question = new ConfirmDialog(
        { .title = tr("Remove “%1”?").arg(NameText::shown(connection.name)),
          .about
          = tr("Its address, its credential in the keychain and the list of its tokens on this "
               "computer are forgotten."),
          .consequence = tr("Nothing changes on the server, and values of tokens that were saved "
                            "stay in the keychain."),
          .verb = tr("Remove") },
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, connection] { forget(connection, KeychainEntries::Remove); });
    question->open();
}

void ConnectionsDialog::removeAllTheSame()
{
    const auto saved = m_connections.find(m_notRemoved);
    if (!saved)
        return;
    auto *question = new ConfirmDialog(ConnectionText::leaveSecrets(*saved), this);
    connect(question, &QDialog::accepted, this,
            [this, connection = *saved] { forget(connection, KeychainEntries::Keep); });
    question->open();
}

void ConnectionsDialog::forget(const Connection &connection, KeychainEntries entries)
{
    m_progress->setText({});
    m_removeAllTheSame->hide();
    auto *removal = new RemoveConnection(m_workspace, m_connections, connection, entries);
    connect(removal, &RemoveConnection::ended, this, &ConnectionsDialog::forgotten);
    Q_EMIT removing(removal);
}

/// Another one may be typed by now.
void ConnectionsDialog::removalChanged(ConnectionId id)
{
    if (m_shown == id)
        rowChanged();
}

bool ConnectionsDialog::isBeingRemoved() const
{
    return m_connections.isBeingRemoved(m_shown);
}

void ConnectionsDialog::forgotten(const Connection &connection, const std::optional<Error> &error)
{
    if (!error)
        return;
    m_notRemoved = connection.id;
    m_removeAllTheSame->show();
    bringIntoView(m_removeAllTheSame);
    bringIntoView(m_progress);
    m_progress->setText(
        RichText::colored(ColorRole::Warning, ConnectionText::notRemoved(connection, *error)));
}

void ConnectionsDialog::setBusy(bool busy)
{
    if (busy)
        m_focusBefore = focusWidget();
    m_list->setEnabled(!busy);
    m_found->setEnabled(!busy && !m_list->selected());
    updateButtons();
    // What is disabled gives the focus to what follows, "Close" for one; unless the user moved it
    // since, it comes back.
    if (busy)
        m_focusMeanwhile = focusWidget();
    else if (m_focusBefore && focusWidget() == m_focusMeanwhile)
        m_focusBefore->setFocus();
}

void ConnectionsDialog::updateButtons()
{
    const bool isIdle = !m_signIn && !m_probe && !isBeingRemoved();
    m_form->setEnabled(isIdle);
    m_connect->setEnabled(isIdle && m_form->connection() && m_form->hasSecret());
    m_test->setEnabled(isIdle && m_form->connection());
}

} // namespace itm
