// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"

#include "tests/support/tlsfront.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// The demo server behind TLS with a certificate of each kind.
class TestPinning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatPinningCures_data();
    void whatPinningCures();
    void whatPinningDoesNotCure_data();
    void whatPinningDoesNotCure();
    void aRefusedOneIsDescribed();
    void onlyThePinnedOneIsAccepted();
    void anAuthorityDoesNotOverruleThePin();
    void eachConnectionIsCompared();
    void noSessionIsResumed();
    void oldEncryptionIsTold();
    void aChangeWhoseAnswerIsNoTlsMayHaveHappened();

private:
    [[nodiscard]] std::unique_ptr<InfluxApi> open(const TlsFront &front, const QByteArray &pin,
                                                  const QString &caFile = {});
    /// What became of a request with a credential; nothing for success.
    std::optional<Error> ask(InfluxApi &api);
    std::optional<Error> ask(const TlsFront &front, const QByteArray &pin,
                             const QString &caFile = {});

    std::unique_ptr<DemoServer> m_demo;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
};

void TestPinning::initTestCase()
{
    m_demo = std::make_unique<DemoServer>(DemoServer::Options());
    QVERIFY(m_demo->start());
    m_port = static_cast<quint16>(QUrl(m_demo->url()).port());
}

std::unique_ptr<InfluxApi> TestPinning::open(const TlsFront &front, const QByteArray &pin,
                                             const QString &caFile)
{
    Connection connection;
    connection.url = front.url();
    connection.trust = { .caFile = caFile, .pinnedSha256 = pin };
    auto api = makeHttpInfluxApi(connection).takeValue();
    api->setCredential(Credential::token(Secret(DemoServer::OperatorToken)));
    return api;
}

std::optional<Error> TestPinning::ask(InfluxApi &api)
{
    std::optional<Result<User>> answer;
    const auto asking = api.me(this, [&](Result<User> user) { answer.emplace(std::move(user)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        qFatal("no answer");
    return *answer ? std::nullopt : std::optional(answer->error());
}

std::optional<Error> TestPinning::ask(const TlsFront &front, const QByteArray &pin,
                                      const QString &caFile)
{
    const auto api = open(front, pin, caFile);
    return ask(*api);
}

void TestPinning::whatPinningCures_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("self-signed") << QByteArray("127.0.0.1") << false << ErrorKind::TlsSelfSigned;
    QTest::newRow("private authority")
        << QByteArray("127.0.0.1") << true << ErrorKind::TlsUntrusted;
    QTest::newRow("self-signed for another address")
        << QByteArray("127.0.0.2") << false << ErrorKind::TlsSelfSigned;
}

void TestPinning::whatPinningCures()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, hasAuthority);
    QFETCH(ErrorKind, kind);
    const TestCertificate authority = makeCertificate({});
    TlsFront front(makeCertificate({ address }, hasAuthority ? &authority : nullptr), m_port);
    const auto refused = ask(front, {});
    QVERIFY(refused && refused->kind == kind);
    QVERIFY(refused->certificate && canBePinned(*refused->certificate));
    // Neither a request nor a credential left.
    QCOMPARE(front.received(), 0);
    QVERIFY(!ask(front, refused->certificate->sha256));
    QVERIFY(front.received() > 0);
}

void TestPinning::whatPinningDoesNotCure_data()
{
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("expired") << CertificateFlaw::Expired << ErrorKind::TlsExpired;
    QTest::newRow("not yet valid") << CertificateFlaw::NotYetValid << ErrorKind::TlsNotYetValid;
    QTest::newRow("weak") << CertificateFlaw::Weak << ErrorKind::TlsWeak;
}

void TestPinning::whatPinningDoesNotCure()
{
    QFETCH(CertificateFlaw, flaw);
    QFETCH(ErrorKind, kind);
    TlsFront front(makeCertificate({ "127.0.0.1", flaw }), m_port);
    const auto refused = ask(front, {});
    QVERIFY(refused && refused->kind == kind);
    QVERIFY(!canBePinned(*refused->certificate));
    const auto pinned = ask(front, sha256Of(front.identity()));
    QVERIFY(pinned && pinned->kind == kind);
    QCOMPARE(front.received(), 0);
}

void TestPinning::aRefusedOneIsDescribed()
{
    const TestCertificate authority = makeCertificate({});
    TlsFront front(
        makeCertificate({ "127.0.0.2", CertificateFlaw::None, "influx.example" }, &authority),
        m_port);
    const auto error = ask(front, {});
    QVERIFY(error && error->certificate);
    const RefusedCertificate &shown = *error->certificate;
    QCOMPARE(shown.sha256, sha256Of(front.identity()));
    QCOMPARE(shown.subject, QStringLiteral("127.0.0.2"));
    QVERIFY(shown.issuer.startsWith(QLatin1String("Test Authority")));
    QStringList names = shown.names;
    names.sort();
    QCOMPARE(names, QStringList({ QStringLiteral("127.0.0.2"), QStringLiteral("influx.example") }));
    QVERIFY(shown.validFrom < QDateTime::currentDateTimeUtc());
    QVERIFY(shown.validUntil > QDateTime::currentDateTimeUtc());
    QCOMPARE(shown.issues,
             QList({ CertificateIssue::UnknownAuthority, CertificateIssue::WrongName }));
    QVERIFY(shown.pinned.isEmpty());
}

void TestPinning::onlyThePinnedOneIsAccepted()
{
    TlsFront front(makeCertificate({ "127.0.0.1" }), m_port);
    const QByteArray pin = sha256Of(front.identity());
    const auto api = open(front, pin);
    QVERIFY(!ask(*api));
    const qint64 before = front.received();
    front.setIdentity(makeCertificate({ "127.0.0.1" }));
    front.dropConnections();
    // In the same session too, whose connection was good before.
    const auto changed = ask(*api);
    QVERIFY(changed && changed->kind == ErrorKind::TlsPinChanged);
    QCOMPARE(changed->certificate->pinned, pin);
    QCOMPARE(changed->certificate->sha256, sha256Of(front.identity()));
    QVERIFY(!canBePinned(*changed->certificate));
    QCOMPARE(front.received(), before);
}

void TestPinning::anAuthorityDoesNotOverruleThePin()
{
    const TestCertificate authority = makeCertificate({});
    QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(authority.certificate) > 0);
    file.close();
    TlsFront front(makeCertificate({ "127.0.0.1" }, &authority), m_port);
    QVERIFY(!ask(front, {}, file.fileName()));
    QVERIFY(!ask(front, sha256Of(front.identity()), file.fileName()));
    const qint64 before = front.received();
    const auto error = ask(front, sha256Of(makeCertificate({ "127.0.0.1" })), file.fileName());
    QVERIFY(error && error->kind == ErrorKind::TlsPinChanged);
    QCOMPARE(error->certificate->issues, QList({ CertificateIssue::Changed }));
    QCOMPARE(front.received(), before);
}

void TestPinning::eachConnectionIsCompared()
{
    TlsFront front(makeCertificate({ "127.0.0.1" }), m_port);
    const auto api = open(front, sha256Of(front.identity()));
    QVERIFY(!ask(*api));
    front.setIdentity(makeCertificate({ "127.0.0.1" }));
    constexpr int Requests = 4;
    int good = 0;
    int changed = 0;
    std::vector<RequestHandle> asking;
    asking.reserve(Requests);
    for (int i = 0; i < Requests; ++i) {
        asking.push_back(api->me(this, [&](const Result<User> &user) {
            if (user)
                ++good;
            else if (user.error().kind == ErrorKind::TlsPinChanged)
                ++changed;
        }));
    }
    // The connection that was compared serves on; those beside it show the other certificate.
    QTRY_COMPARE(good + changed, Requests);
    QVERIFY(good > 0 && changed > 0);
}

void TestPinning::noSessionIsResumed()
{
    TlsFront front(makeCertificate({ "127.0.0.1" }), m_port);
    const auto api = open(front, sha256Of(front.identity()));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!ask(*api));
        front.dropConnections();
    }
    QVERIFY(front.connections() > 1);
    QCOMPARE(front.resumed(), 0);
}

void TestPinning::oldEncryptionIsTold()
{
    TlsFront front(makeCertificate({ "127.0.0.1" }), m_port, TlsFront::Protocol::TooOld);
    const auto error = ask(front, {});
    QVERIFY(error && error->kind == ErrorKind::TlsTooOld);
    QCOMPARE(front.received(), 0);
}

void TestPinning::aChangeWhoseAnswerIsNoTlsMayHaveHappened()
{
    const TestCertificate identity = makeCertificate({ "127.0.0.1" });
    TlsFront front(identity, m_port);
    const auto api = open(front, ask(front, {})->certificate->sha256);
    front.breakAnswers();
    std::optional<Error> failure;
    const auto creating = api->createToken(
        { .description = QStringLiteral("Telegraf") }, this,
        [&failure](const Result<CreatedToken> &answer) { failure.emplace(answer.error()); });
    QTRY_VERIFY(failure);
    QVERIFY(failure->kind == ErrorKind::ConnectionLost);
    QVERIFY(front.received() > 0);
}

QTEST_GUILESS_MAIN(TestPinning)
#include "tst_pinning.moc"
