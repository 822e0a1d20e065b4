// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/reportrun.h"

#include "app/commandline.h"
#include "app/demo/demoserver.h"
#include "app/setasidetext.h"

#include "ui/create/shippedrecipes.h"
#include "ui/report/reportfile.h"

#include "models/access/findings.h"
#include "models/store/environmentconnection.h"
#include "models/store/userfile.h"
#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace itm {

namespace {

/// Reaching nobody, or somebody else, is not a matter of credentials.
ReportStatus statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotAuthenticated:
    case ErrorKind::SignInRefused:
    case ErrorKind::PasswordChangeRequired:
    case ErrorKind::TokenInactive:
    case ErrorKind::UserInactive:
    case ErrorKind::PermissionMissing:
    case ErrorKind::Forbidden:
    case ErrorKind::NoKeyring:
    case ErrorKind::KeyringLocked:
    case ErrorKind::KeyringDenied:
    case ErrorKind::KeyringTimeout:
    case ErrorKind::SecretMissing:
        return ReportStatus::CannotSignIn;
    default:
        return ReportStatus::ServerSilent;
    }
}

std::optional<Connection> connectionNamed(const QList<Connection> &all, const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Connection &one) {
        return one.name == name || one.id.toString() == name;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Organization> organizationNamed(const QList<Organization> &all, const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Organization &one) {
        return one.name == name || one.id.toString() == name;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

/// Empty: written.
QString writeTo(const QString &path, const QByteArray &bytes)
{
    if (path != QLatin1String("-"))
        return writeUserFile(path, bytes);
    QFile out;
    const bool isOut
        = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    return isOut ? QString() : out.errorString();
}

/// On standard error: the standard output may be the report.
void say(const QString &sentence)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << sentence.simplified()
                        << '\n';
}

} // namespace

ReportRun::ReportRun(const CommandLine &commandLine)
    : m_command(*commandLine.report)
    , m_isDemo(commandLine.demo)
    , m_storage(commandLine.configFolder, commandLine.demo)
    , m_inventories(m_storage.services().inventories)
    , m_replacements(m_storage.services().replacements)
    , m_services{ .makeApi = m_storage.services().makeApi,
                  .credentials = m_storage.services().credentials,
                  .intents = m_storage.services().intents,
                  .savedValues = m_storage.services().savedValues,
                  .inventories = m_inventories,
                  .replacements = m_replacements,
                  .clock = m_storage.services().clock,
                  .proxyPasswords = m_storage.services().proxyPasswords }
    , m_workspace(m_services, nullptr)
    , m_watch(m_workspace, shippedRecipes(), nullptr)
    , m_reviews(m_workspace, m_storage.reviews())
{
    m_watch.setAcceptedFindings(&m_storage.acceptedFindings());
}

ReportRun::~ReportRun() = default;

void ReportRun::start()
{
    for (const QString &sentence : SetAsideText::lists(m_storage))
        say(sentence);
    m_opening = m_storage.database().report(this, [this](const Result<DatabaseReport> &answer) {
        // Without a database there is still the server.
        const QString setAside = answer ? SetAsideText::database(answer.value()) : QString();
        if (!setAside.isEmpty())
            say(setAside);
        if (m_isDemo)
            startDemo();
        else
            startSaved();
    });
}

void ReportRun::startDemo()
{
    m_demoServer = std::make_unique<DemoServer>(DemoServer::Options());
    if (!m_demoServer->start())
        return fail(ReportStatus::ServerSilent,
                    tr("The demo server found no free port on this computer."));
    open({ .id = ConnectionId::create(),
           .server = ServerId::create(),
           .name = tr("Demo"),
           .url = QUrl(m_demoServer->url()) },
         Secret(QByteArrayView(DemoServer::OperatorToken)));
}

void ReportRun::startSaved()
{
    if (m_command.connection.isEmpty())
        return startFromEnvironment();
    const auto connection
        = connectionNamed(m_storage.connections().connections(), m_command.connection);
    if (!connection)
        return fail(ReportStatus::CannotSignIn,
                    tr("No connection is called \"%1\".").arg(m_command.connection));
    auto environment = tokenFromEnvironment(connection->url);
    const auto issue = environmentIssue();
    if (environment.isForOther)
        say(issue ? AddressText::environmentIssue(*issue)
                  //: %1: the name of a connection.
                  : tr("INFLUX_TOKEN is not used: INFLUX_HOST names another server than the "
                       "connection \"%1\".")
                        .arg(NameText::shown(connection->name)));
    open(*connection, std::move(environment.token));
}

void ReportRun::startFromEnvironment()
{
    if (const auto issue = environmentIssue())
        return fail(ReportStatus::CannotSignIn, AddressText::environmentIssue(*issue));
    auto environment = connectionFromEnvironment();
    if (!environment || environment->token.isEmpty())
        return fail(ReportStatus::CannotSignIn,
                    tr("Name a saved connection with --connection, or set INFLUX_HOST and "
                       "INFLUX_TOKEN."));
    open(environment->connection, std::move(environment->token));
}

void ReportRun::open(Connection connection, Secret credential)
{
    // Whatever happens here, nothing on the server changes.
    connection.isReadOnly = true;
    if (!credential.isEmpty())
        connection.method = SignInMethod::Token;
    m_session = &m_workspace.open(connection);
    connect(m_session, &ServerSession::stateChanged, this, &ReportRun::followState);
    connect(m_session, &ServerSession::refreshed, this, &ReportRun::listed);
    connect(m_session, &ServerSession::refreshFailed, this,
            [this](const Error &error) { fail(error); });
    if (credential.isEmpty())
        m_session->connectFromStore();
    else
        m_session->connectWith(std::move(credential));
}

void ReportRun::followState()
{
    if (m_session->state() == ServerSession::State::Failed)
        fail(*m_session->error());
}

void ReportRun::listed()
{
    if (m_isListed)
        return;
    m_isListed = true;
    ReportRequest request{ .kind = m_command.kind, .withAccepted = m_command.withAccepted };
    if (!m_command.organization.isEmpty()) {
        request.organization
            = organizationNamed(m_session->catalog().organizations(), m_command.organization);
        if (!request.organization)
            return fail(
                ReportStatus::CannotSignIn,
                tr("This credential sees no organization \"%1\".").arg(m_command.organization));
    }
    if (request.kind == ReportKind::Review)
        readReview(request);
    else
        gather(request);
}

void ReportRun::readReview(const ReportRequest &request)
{
    const QString missing = tr("No review of the organization \"%1\" is kept on this computer.")
                                .arg(m_command.organization);
    m_gathering = m_reviews.newest(
        m_session->connection().server, request.organization->id, this,
        [this, request, missing](const Result<std::optional<ReviewRecord>> &answer) {
            if (!answer)
                return fail(answer.error());
            if (!answer.value())
                return fail(ReportStatus::CannotSignIn, missing);
            ReportRequest complete = request;
            complete.review = *answer.value();
            gather(complete);
        });
}

void ReportRun::gather(const ReportRequest &request)
{
    m_gathering = GatherReport::start(m_watch, *m_session, request, this,
                                      [this](const Result<ReportFacts> &answer) {
                                          if (!answer)
                                              return fail(answer.error());
                                          write(answer.value());
                                      });
}

void ReportRun::write(const ReportFacts &facts)
{
    const QString trouble
        = writeTo(m_command.output, reports::toBytes(makeReport(facts), m_command.format));
    if (!trouble.isEmpty())
        return fail(ReportStatus::NotWritten,
                    //: %1: a file; %2: why, in the words of the system.
                    tr("%1 cannot be written: %2").arg(m_command.output, trouble));
    const bool isBad = m_command.failAt && worstSeverity(facts) >= m_command.failAt;
    QCoreApplication::exit(
        static_cast<int>(isBad ? ReportStatus::FindingsFound : ReportStatus::Written));
}

void ReportRun::fail(const Error &error)
{
    fail(statusOf(error.kind), ErrorText::line(error));
}

void ReportRun::fail(ReportStatus status, const QString &sentence)
{
    say(sentence);
    QCoreApplication::exit(static_cast<int>(status));
}

} // namespace itm
