// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"

#include "tests/api/ownwarnings.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

/// Answers every request over TLS like the ping of an InfluxDB.
class TlsServer final : public QSslServer
{
public:
    int requests = 0;

    explicit TlsServer(const TestCertificate &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(identity.certificate));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        connect(this, &QSslServer::pendingConnectionAvailable, this, &TlsServer::serve);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

private:
    void serve()
    {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (!client->readAll().endsWith("\r\n\r\n"))
                return;
            ++requests;
            client->write("HTTP/1.1 204 No Content\r\nX-Influxdb-Version: v2.9.1\r\n\r\n");
        });
    }
};

} // namespace

class TestTlsTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void privateAuthorityIsTrustedOnlyByItsConnection();
    void otherAuthorityDoesNotHelp();
    void selfSignedServerIsUntrustedUntilItsCertificateIsGiven();
    void whatTrustCannotCureIsNotCalledUntrusted_data();
    void whatTrustCannotCureIsNotCalledUntrusted();
    void plainServerFailsTheHandshake();
    void unusableAuthorityFilesAreTold_data();
    void unusableAuthorityFilesAreTold();

private:
    [[nodiscard]] QString fileWith(const QByteArray &content);
    /// Nothing for success.
    std::optional<Error> ping(quint16 port, const QString &caFile);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestTlsTrust::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

std::optional<Error> TestTlsTrust::ping(quint16 port, const QString &caFile)
{
    Connection connection;
    connection.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
    connection.trust.caFile = caFile;
    auto api = makeHttpInfluxApi(connection);
    if (!api)
        return api.error();
    std::optional<Result<Greeting>> answer;
    auto pinging = api.value()->ping(
        this, [&](Result<Greeting> greeting) { answer.emplace(std::move(greeting)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("no answer");
    return *answer ? std::nullopt : std::optional(answer->error());
}

void TestTlsTrust::privateAuthorityIsTrustedOnlyByItsConnection()
{
    const TestCertificate authority = makeCertificate({});
    TlsServer server(makeCertificate({ "127.0.0.1" }, &authority));
    const auto before = ping(server.serverPort(), {});
    QVERIFY(before && before->kind == ErrorKind::TlsUntrusted);
    QVERIFY(before->certificate);
    // Not a byte of a request, and so no credential, left.
    QCOMPARE(server.requests, 0);
    QVERIFY(!ping(server.serverPort(), fileWith(authority.certificate)));
    QCOMPARE(server.requests, 1);
    const auto after = ping(server.serverPort(), {});
    QVERIFY(after && after->kind == ErrorKind::TlsUntrusted);
    QCOMPARE(server.requests, 1);
}

void TestTlsTrust::otherAuthorityDoesNotHelp()
{
    const TestCertificate authority = makeCertificate({});
    TlsServer server(makeCertificate({ "127.0.0.1" }, &authority));
    const auto error = ping(server.serverPort(), fileWith(makeCertificate({}).certificate));
    QVERIFY(error && error->kind == ErrorKind::TlsUntrusted);
    const QByteArray both = makeCertificate({}).certificate + authority.certificate;
    QVERIFY(!ping(server.serverPort(), fileWith(both)));
}

void TestTlsTrust::selfSignedServerIsUntrustedUntilItsCertificateIsGiven()
{
    const TestCertificate itself = makeCertificate({ "127.0.0.1" });
    TlsServer server(itself);
    const auto error = ping(server.serverPort(), {});
    QVERIFY(error && error->kind == ErrorKind::TlsSelfSigned);
    QVERIFY(!ping(server.serverPort(), fileWith(itself.certificate)));
}

void TestTlsTrust::whatTrustCannotCureIsNotCalledUntrusted_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("expired") << QByteArray("127.0.0.1") << CertificateFlaw::Expired
                             << ErrorKind::TlsExpired;
    QTest::newRow("not yet valid")
        << QByteArray("127.0.0.1") << CertificateFlaw::NotYetValid << ErrorKind::TlsNotYetValid;
    QTest::newRow("for another address")
        << QByteArray("127.0.0.2") << CertificateFlaw::None << ErrorKind::TlsWrongName;
}

void TestTlsTrust::whatTrustCannotCureIsNotCalledUntrusted()
{
    QFETCH(QByteArray, address);
    QFETCH(CertificateFlaw, flaw);
    QFETCH(ErrorKind, kind);
    const TestCertificate authority = makeCertificate({});
    TlsServer server(makeCertificate({ address, flaw }, &authority));
    const auto error = ping(server.serverPort(), fileWith(authority.certificate));
    QVERIFY(error && error->kind == kind);
    QCOMPARE(error->certificate->issues.size(), 1);
    QCOMPARE(server.requests, 0);
}

void TestTlsTrust::plainServerFailsTheHandshake()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const auto error = ping(plain.serverPort(), {});
    QVERIFY(error && error->kind == ErrorKind::TlsFailed);
}

void TestTlsTrust::unusableAuthorityFilesAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.pem"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << fileWith({});
    QTest::newRow("text") << fileWith("this is no certificate");
    QTest::newRow("a key") << fileWith(makeCertificate({}).key);
    QTest::newRow("a broken certificate")
        << fileWith(makeCertificate({}).certificate.replace("MI", "!!"));
}

void TestTlsTrust::unusableAuthorityFilesAreTold()
{
    QFETCH(QString, path);
    const auto error = ping(1, path);
    QVERIFY(error && error->kind == ErrorKind::CaFileUnusable);
    QCOMPARE(error->subject, path);
}

QTEST_GUILESS_MAIN(TestTlsTrust)
#include "tst_tlstrust.moc"
