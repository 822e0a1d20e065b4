// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"
#include "models/session/setupoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/liveinfluxd.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

/// A real server that speaks TLS with a certificate of a private authority: set up, then signed in
/// to in each way, trusting the authority or the one certificate.
class TestLiveTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsTrustedByItself();
    void firstSetUpTrustingTheAuthority();
    void signsIn_data();
    void signsIn();
    void anotherPinIsRefused();

private:
    QString fileWith(const QString &name, const QByteArray &content);
    [[nodiscard]] Connection connection(const TlsTrust &trust) const;
    ServerSession &open(const Connection &to, Secret secret);

    QTemporaryDir m_folder;
    TestCertificate m_server;
    QString m_authorityFile;
    LiveInfluxd m_influxd;
    const QByteArray m_operator = QByteArrayLiteral("operator-token-of-a-test");
    std::unique_ptr<SessionFixture> m_fixture;
};

QString TestLiveTls::fileWith(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()); }();
    return file.fileName();
}

void TestLiveTls::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    const TestCertificate authority = makeCertificate({});
    m_server = makeCertificate({ "127.0.0.1" }, &authority);
    m_authorityFile = fileWith(QStringLiteral("authority.pem"), authority.certificate);
    const QStringList identity{ QStringLiteral("--tls-cert"),
                                fileWith(QStringLiteral("server.pem"), m_server.certificate),
                                QStringLiteral("--tls-key"),
                                fileWith(QStringLiteral("server.key"), m_server.key) };
    QVERIFY2(m_influxd.start(identity), m_influxd.output().constData());
}

void TestLiveTls::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
}

Connection TestLiveTls::connection(const TlsTrust &trust) const
{
    Connection made = SessionFixture::connection();
    made.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_influxd.port()));
    made.trust = trust;
    return made;
}

ServerSession &TestLiveTls::open(const Connection &to, Secret secret)
{
    ServerSession &session = m_fixture->workspace.open(to);
    session.connectWith(std::move(secret));
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(session.state() != ServerSession::State::Connecting, PatienceMs);
    }();
    return session;
}

void TestLiveTls::nothingIsTrustedByItself()
{
    const ServerSession &session = open(connection({}), Secret(QByteArrayView(m_operator)));
    QCOMPARE(session.state(), ServerSession::State::Failed);
    QCOMPARE(session.error()->kind, ErrorKind::TlsUntrusted);
    QVERIFY(session.error()->certificate);
    QCOMPARE(session.error()->certificate->sha256, sha256Of(m_server));
}

void TestLiveTls::firstSetUpTrustingTheAuthority()
{
    ConnectionStore connections(m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    std::optional<Result<SetUpServer>> answer;
    const SetupOperation operation(
        m_fixture->workspace, connections,
        { .connection = connection({ .caFile = m_authorityFile }),
          .setup = { .userName = QStringLiteral("admin"),
                     .organization = QStringLiteral("factory"),
                     .bucket = QStringLiteral("telegraf"),
                     .retentionSeconds = 3'600 },
          .password = Secret("pass \"word\" \\ 1"),
          .token = Secret(QByteArrayView(m_operator)) },
        [&](Result<SetUpServer> result) { answer.emplace(std::move(result)); }, this);
    QTRY_VERIFY_WITH_TIMEOUT(answer, PatienceMs);
    QVERIFY(answer->isOk());
    ServerSession *session = m_fixture->workspace.session(answer->value().connection);
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(session->refreshedAt().isValid(), PatienceMs);
    QVERIFY(session->identity().isOperator);
}

void TestLiveTls::signsIn_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<SignInMethod>("method");
    QTest::newRow("authority, token") << false << SignInMethod::Token;
    QTest::newRow("authority, password") << false << SignInMethod::Password;
    QTest::newRow("pin, token") << true << SignInMethod::Token;
    QTest::newRow("pin, password") << true << SignInMethod::Password;
}

void TestLiveTls::signsIn()
{
    QFETCH(const bool, pinned);
    QFETCH(const SignInMethod, method);
    Connection to = connection(pinned ? TlsTrust{ .caFile = {}, .pinnedSha256 = sha256Of(m_server) }
                                      : TlsTrust{ .caFile = m_authorityFile });
    to.method = method;
    to.userName = QStringLiteral("admin");
    ServerSession &session = open(to,
                                  method == SignInMethod::Token ? Secret(QByteArrayView(m_operator))
                                                                : Secret("pass \"word\" \\ 1"));
    QCOMPARE(session.state(), ServerSession::State::Ready);
    QTRY_VERIFY_WITH_TIMEOUT(session.refreshedAt().isValid(), PatienceMs);
    QCOMPARE(session.tokens().tokens().size(), 1);
}

void TestLiveTls::anotherPinIsRefused()
{
    const ServerSession &session
        = open(connection({ .caFile = m_authorityFile, .pinnedSha256 = QByteArray(32, 'x') }),
               Secret(QByteArrayView(m_operator)));
    QCOMPARE(session.error()->kind, ErrorKind::TlsPinChanged);
}

QTEST_GUILESS_MAIN(TestLiveTls)
#include "tst_livetls.moc"
