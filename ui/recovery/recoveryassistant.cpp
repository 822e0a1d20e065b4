// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoveryassistant.h"

#include "ui/common/richtext.h"
#include "ui/recovery/orphansdialog.h"
#include "ui/recovery/recoveryform.h"
#include "ui/recovery/recoverypaper.h"
#include "ui/recovery/recoveryreading.h"
#include "ui/recovery/recoverysteps.h"

#include "models/store/connectionstore.h"
#include "models/store/userfile.h"
#include "models/words/errortext.h"
#include "models/words/owndatatext.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
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

QScrollArea *scrolled(QWidget *content, const QString &accessibleName)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(accessibleName);
    return area;
}

} // namespace

RecoveryAssistant::RecoveryAssistant(Workspace &workspace, ConnectionStore &connections,
                                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_form(new RecoveryForm)
    , m_steps(new RecoverySteps)
    , m_reading(new RecoveryReading)
    , m_progress(new QLabel)
    , m_signInButton(makeButton("recoverySignInButton", tr("&Sign in with the new token")))
    , m_orphansButton(makeButton("showOrphansButton", tr("Show &hidden tokens…")))
{
    setObjectName(QStringLiteral("recoveryAssistant"));
    setWindowTitle(tr("Recover access to a server"));
    m_signInButton->setDefault(true);
    arrange();
    m_steps->show(m_form->guide(), m_form->values());
    connect(m_form, &RecoveryForm::guideChanged, this,
            [this] { m_steps->show(m_form->guide(), m_form->values()); });
    connect(m_form, &RecoveryForm::valuesChanged, this, [this] {
        m_steps->fill(m_form->values());
        updateButtons();
    });
    connect(m_reading, &RecoveryReading::listingRead, this, &RecoveryAssistant::listingRead);
    connect(m_signInButton, &QPushButton::clicked, this, &RecoveryAssistant::signIn);
    connect(m_orphansButton, &QPushButton::clicked, this, &RecoveryAssistant::showOrphans);
    updateButtons();
}

RecoveryAssistant::~RecoveryAssistant() = default;

void RecoveryAssistant::arrange()
{
    auto *about = new QLabel(
        tr("Where no operator token is left, the program influxd itself can make one, on the "
           "computer of the server and while the server is stopped. It needs no credential, only "
           "the right to write the database file."));
    about->setWordWrap(true);
    auto *lost = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("Was this computer’s keyring lost? %1").arg(OwnDataText::lostWithKeyring())));
    lost->setObjectName(QStringLiteral("lostWithKeyring"));
    lost->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().height() * 2);
    QScrollArea *form = scrolled(m_form, tr("How the server is installed"));
    form->setObjectName(QStringLiteral("recoveryFormArea"));
    columns->addWidget(form, 2);
    columns->addWidget(makeSteps(), 5);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(about);
    layout->addWidget(lost);
    layout->addLayout(columns, 1);
    layout->addWidget(m_reading);
    layout->addLayout(makeResult());
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 195, fontMetrics().height() * 46);
}

QWidget *RecoveryAssistant::makeSteps()
{
    QScrollArea *area = scrolled(m_steps, tr("What to do, step by step"));
    area->setObjectName(QStringLiteral("recoveryStepsArea"));
    return area;
}

QLayout *RecoveryAssistant::makeResult()
{
    m_progress->setObjectName(QStringLiteral("recoveryProgress"));
    m_progress->setAccessibleName(tr("Progress of signing in"));
    m_progress->setWordWrap(true);
    m_progress->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_orphansButton);
    row->addWidget(m_signInButton);
    return row;
}

QLayout *RecoveryAssistant::makeButtons()
{
    QPushButton *printButton = makeButton("printRunbookButton", tr("P&rint…"));
    QPushButton *saveButton = makeButton("saveRunbookButton", tr("Sa&ve as HTML or PDF…"));
    QPushButton *close = makeButton("closeButton", tr("Close"));
    connect(printButton, &QPushButton::clicked, this, &RecoveryAssistant::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryAssistant::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(printButton);
    row->addWidget(saveButton);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void RecoveryAssistant::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_form->setAddress(connection.url.toString());
    follow(m_workspace.session(connection.id));
}

void RecoveryAssistant::listingRead()
{
    m_form->offer(m_reading->listing().names);
    m_progress->clear();
    findOrphans();
    updateButtons();
}

std::optional<Connection> RecoveryAssistant::connectionToMake() const
{
    const auto parsed = parseServerUrl(m_form->address());
    const auto *address = std::get_if<ServerUrl>(&parsed);
    if (!address)
        return std::nullopt;
    if (!m_connection || m_connection->url != address->url)
        return Connection{ .id = ConnectionId::create(),
                           .server = ServerId::create(),
                           .name = address->url.host(),
                           .url = address->url };
    Connection connection = *m_connection;
    connection.method = SignInMethod::Token;
    connection.userName.clear();
    return connection;
}

void RecoveryAssistant::signIn()
{
    const auto connection = connectionToMake();
    const RecoveryRecord *made = newOperatorToken(m_reading->listing());
    if (m_signIn || !connection || !made)
        return;
    m_progress->setText(RichText::colored(ColorRole::Muted, tr("Signing in…")));
    m_signIn = std::make_unique<SignInOperation>(
        m_workspace, m_connections, *connection, made->value.clone(),
        [this, token = made->id](const Result<SignedIn> &answer) { signedIn(answer, token); },
        this);
    updateButtons();
}

void RecoveryAssistant::signedIn(const Result<SignedIn> &answer, TokenId token)
{
    m_signIn.release()->deleteLater();
    updateButtons();
    if (!answer) {
        const QString hint = tr("Is the server running again, and is the output of this server?");
        return m_progress->setText(RichText::colored(
            ColorRole::Danger,
            QStringLiteral("▲ ") + ErrorText::line(answer.error()) + u' ' + hint));
    }
    if (answer.value().notKept)
        Q_EMIT notKept(*answer.value().notKept);
    m_progress->setText(RichText::colored(
        ColorRole::Ok,
        QStringLiteral("✓ ")
            + (answer.value().notKept
                   ? tr("Signed in with the new token.")
                   : tr("Signed in. The new token is in the keychain and is what this "
                        "connection signs in with from now on."))));
    ServerSession *session = m_workspace.session(answer.value().connection);
    Connection known = session->connection();
    known.credentialToken = token;
    session->setConnection(known);
    m_connections.put(known);
    m_connection = known;
    follow(session);
}

void RecoveryAssistant::follow(ServerSession *session)
{
    if (!session)
        return;
    connect(session, &ServerSession::refreshed, this, &RecoveryAssistant::findOrphans);
    findOrphans();
}

void RecoveryAssistant::findOrphans()
{
    ServerSession *session = m_connection ? m_workspace.session(m_connection->id) : nullptr;
    m_orphans.clear();
    if (session && session->isLive() && session->identity().isOperator) {
        const OrphanSearch search = orphansIn(m_reading->listing(), session->tokens().tokens());
        m_orphans = search.orphans;
        m_orphans.removeIf([this](const Orphan &orphan) { return m_deleted.contains(orphan.id); });
        if (!search.isOtherServer && !m_reading->listing().records.empty())
            Q_EMIT orphansFound(session, m_orphans);
        if (search.isOtherServer)
            m_progress->setText(RichText::colored(
                ColorRole::Warning,
                tr("None of these tokens is known to %1: the output is of another server.")
                    .arg(NameText::shown(session->connection().name))));
    }
    updateButtons();
}

void RecoveryAssistant::showOrphans()
{
    ServerSession *session = m_connection ? m_workspace.session(m_connection->id) : nullptr;
    if (!session || m_orphans.isEmpty())
        return;
    auto *dialog = new OrphansDialog(*session, m_orphans, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrphansDialog::tokensDeleted, this, [this](const QSet<TokenId> &ids) {
        m_deleted += ids;
        findOrphans();
    });
    dialog->open();
}

void RecoveryAssistant::updateButtons()
{
    m_signInButton->setEnabled(!m_signIn && connectionToMake()
                               && newOperatorToken(m_reading->listing()));
    m_orphansButton->setEnabled(!m_orphans.isEmpty());
    m_orphansButton->setToolTip(
        m_orphans.isEmpty() ? tr("Needs the output of “auth list”, and to be signed in as operator")
                            : tr("%n tokens are in the database and in no list.", nullptr,
                                 static_cast<int>(m_orphans.size())));
}

QString RecoveryAssistant::paper() const
{
    return RecoveryPaper::html(m_form->guide(), m_form->values(), m_form->address(),
                               QLocale().name());
}

void RecoveryAssistant::print()
{
    const auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer has to outlive its dialog, which is gone later than this function.
    connect(dialog, &QDialog::accepted, this,
            [this, printer] { RecoveryPaper::print(paper(), *printer); });
    dialog->open();
}

void RecoveryAssistant::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the instructions"),
                                   QStringLiteral("influxdb-recovery.html"),
                                   tr("HTML (*.html);;PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryAssistant::write);
    dialog->open();
}

void RecoveryAssistant::write(const QString &path)
{
    bool isWritten = false;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
            QPdfWriter pdf(&file);
            RecoveryPaper::print(paper(), pdf);
        } else {
            file.write(paper().toUtf8());
        }
        isWritten = commitWhole(file);
    }
    m_progress->setText(
        isWritten ? RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + tr("Saved."))
                  : RichText::colored(
                      ColorRole::Danger,
                      QStringLiteral("▲ ")
                          + tr("The file cannot be written: %1").arg(file.errorString())));
}

} // namespace itm
