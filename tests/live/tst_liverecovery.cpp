// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recoveryfindings.h"
#include "models/access/recoveryguide.h"
#include "models/api/httpinfluxapi.h"
#include "models/exchange/recoverylisting.h"
#include "models/session/signinoperation.h"
#include "models/session/tokenchangeoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/fakestores.h"
#include "tests/support/liveinfluxd.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray LostValue = QByteArrayLiteral("operator-token-that-gets-lost");
constexpr int PatienceMs = 30'000;

QByteArray resource(const QString &name)
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/resources/recovery/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue text(const char *plain)
{
    return QJsonValue(QLatin1String(plain));
}

} // namespace

/// The only operator token is deleted; the printed commands lead back in.
class TestLiveRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thePrintedCommandsLeadBackIn();

private:
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body);
    void lockOut();
    QByteArray run(const QString &command);
    void walk(const RecoveryGuide &guide, const RecoveryValues &values);
    ServerSession *signIn(Secret value);

    LiveInfluxd m_influxd;
    QUrl m_url;
    /// Of the server that the commands have started.
    qint64 m_restarted = 0;
    QByteArray m_output;
    QNetworkAccessManager m_network;
    FakeCredentialStore m_credentials;
    FakeIntentStore m_intents;
    FakeSavedValueIndex m_savedValues;
    FakeInventoryStore m_inventories;
    FakeReplacementStore m_replacements;
    SystemClock m_clock;
    SessionServices m_services{
        .makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); },
        .credentials = m_credentials,
        .intents = m_intents,
        .savedValues = m_savedValues,
        .inventories = m_inventories,
        .replacements = m_replacements,
        .clock = m_clock,
    };
    Workspace m_workspace{ m_services, nullptr };
    QTemporaryDir m_configuration;
    ConnectionStore m_connections{ m_configuration.filePath(QStringLiteral("connections.json")),
                                   nullptr };
    std::unique_ptr<SignInOperation> m_signIn;
};

void TestLiveRecovery::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_influxd.start({}), m_influxd.output().constData());
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_influxd.port()));
    lockOut();
}

void TestLiveRecovery::cleanupTestCase()
{
    if (m_restarted > 0)
        ::kill(static_cast<pid_t>(m_restarted), SIGINT);
}

QJsonObject TestLiveRecovery::ask(const QByteArray &verb, const QString &path,
                                  const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Token " + LostValue);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson());
    [reply] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), PatienceMs); }();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

/// Leaves a token whose owner is gone, and nobody who could sign in with a token.
void TestLiveRecovery::lockOut()
{
    const QJsonObject setUp = ask("POST", QStringLiteral("/api/v2/setup"),
                                  { { QStringLiteral("username"), text("admin") },
                                    { QStringLiteral("password"), text("a password of tests") },
                                    { QStringLiteral("org"), text("the factory's") },
                                    { QStringLiteral("bucket"), text("telegraf") },
                                    { QStringLiteral("token"), text(LostValue.constData()) } });
    const auto idOf = [](const QJsonObject &object, const char *part) {
        return object.value(QLatin1String(part)).toObject().value(QLatin1String("id"));
    };
    const QJsonValue organization = idOf(setUp, "org");
    const QString leaver = ask("POST", QStringLiteral("/api/v2/users"),
                               { { QStringLiteral("name"), text("leaver") } })
                               .value(QLatin1String("id"))
                               .toString();
    const QJsonObject reading{ { QStringLiteral("action"), text("read") },
                               { QStringLiteral("resource"),
                                 QJsonObject{ { QStringLiteral("type"), text("buckets") },
                                              { QStringLiteral("orgID"), organization } } } };
    ask("POST", QStringLiteral("/api/v2/authorizations"),
        { { QStringLiteral("orgID"), organization },
          { QStringLiteral("userID"), leaver },
          { QStringLiteral("description"), text("of somebody who left") },
          { QStringLiteral("permissions"), QJsonArray{ reading } } });
    ask("DELETE", u"/api/v2/users/" + leaver, {});
    ask("DELETE", u"/api/v2/authorizations/" + idOf(setUp, "auth").toString(), {});
    QVERIFY(ask("GET", QStringLiteral("/api/v2/me"), {}).contains(QLatin1String("code")));
}

/// As somebody types it: errors go to the same terminal.
QByteArray TestLiveRecovery::run(const QString &command)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.setWorkingDirectory(m_influxd.folder());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("INFLUXD_HTTP_BIND_ADDRESS"),
                       QStringLiteral("127.0.0.1:%1").arg(m_influxd.port()));
    environment.insert(QStringLiteral("INFLUXD_REPORTING_DISABLED"), QStringLiteral("true"));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), { QStringLiteral("-c"), command });
    [&shell] { QVERIFY(shell.waitForFinished(PatienceMs)); }();
    const QByteArray output = shell.readAll();
    const QByteArray told = command.toUtf8() + '\n' + output;
    [&] { QVERIFY2(shell.exitCode() == 0, told.constData()); }();
    return output;
}

void TestLiveRecovery::walk(const RecoveryGuide &guide, const RecoveryValues &values)
{
    for (const RecoveryGuide::Step &step : guide.steps) {
        for (const QString &pattern : step.commands) {
            const RecoveryCommand command
                = filledCommand(guide, pattern, values, QStringLiteral("en"));
            QVERIFY2(command.isComplete, qPrintable(command.text));
            m_output += "$ " + command.text.toUtf8() + '\n';
            if (step.id == QLatin1String("start"))
                m_restarted
                    = run(command.text + QStringLiteral("\necho $!")).trimmed().toLongLong();
            else
                m_output += run(command.text);
        }
        if (step.id == QLatin1String("stop"))
            QTRY_VERIFY_WITH_TIMEOUT(!m_influxd.isRunning(), PatienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_influxd.port());
            return socket.waitForConnected(1000);
        }(),
        PatienceMs);
}

ServerSession *TestLiveRecovery::signIn(Secret value)
{
    std::optional<ConnectionId> connection;
    m_signIn = std::make_unique<SignInOperation>(
        m_workspace, m_connections,
        Connection{ .id = ConnectionId::create(),
                    .server = ServerId::create(),
                    .name = QStringLiteral("live"),
                    .url = m_url },
        std::move(value),
        [&](const Result<SignedIn> &answer) {
            if (answer)
                connection = answer.value().connection;
        },
        this);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(connection, PatienceMs); }();
    return connection ? m_workspace.session(*connection) : nullptr;
}

void TestLiveRecovery::thePrintedCommandsLeadBackIn()
{
    const RecoveryGuide guide = recoveryGuideFromJson(resource(QStringLiteral("binary.json")),
                                                      resource(QStringLiteral("common.json")))
                                    .takeValue();
    const QString folder = m_influxd.folder() + u'/';
    walk(guide,
         { { QStringLiteral("program"), LiveInfluxd::program() },
           { QStringLiteral("bolt"), QString(folder + u"influxd.bolt") },
           { QStringLiteral("engine"), QString(folder + u"engine") },
           { QStringLiteral("pid"), QString::number(m_influxd.processId()) },
           { QStringLiteral("user"), QStringLiteral("admin") },
           { QStringLiteral("organization"), QStringLiteral("the factory's") } });

    const RecoveryListing listing = recoveryListingFrom(m_output);
    QVERIFY(listing.issues.isEmpty());
    QVERIFY(listing.names.contains({ RecoveryName::Of::User,
                                     ResourceId(listing.records.back().user.value()),
                                     QStringLiteral("admin") }));
    const RecoveryRecord *made = newOperatorToken(listing);
    QVERIFY(made);

    ServerSession *session = signIn(made->value.clone());
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), PatienceMs);
    QVERIFY(session->identity().isOperator);
    QVERIFY(made->value.matches(
        m_credentials.valueOf(CredentialKey::connection(session->connection().id))));

    // Listed twice, before and after: the same record.
    const OrphanSearch search = orphansIn(listing, session->tokens().tokens());
    QVERIFY(!search.orphans.isEmpty());
    QCOMPARE(search.orphans.constFirst().description, QStringLiteral("of somebody who left"));
    QCOMPARE(search.orphans.constFirst().missing, Orphan::Missing::Owner);
    std::optional<TokenOutcomes> outcomes;
    TokenChangeOperation::remove(
        *session, { search.orphans.constFirst().id }, this,
        [&](const Result<TokenOutcomes> &answer) { outcomes = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(outcomes, PatienceMs);
    QVERIFY(outcomes->constFirst().isFine());
}

QTEST_GUILESS_MAIN(TestLiveRecovery)
#include "tst_liverecovery.moc"
