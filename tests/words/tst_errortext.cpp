// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/addresstext.h"
#include "models/words/certificatetext.h"
#include "models/words/errortext.h"

#include <QSet>
#include <QTest>

using namespace itm;

namespace {

constexpr auto FirstKind = ErrorKind::HostNotFound;
constexpr auto LastKind = ErrorKind::ValueAsDescription;

bool isSentence(const QString &text)
{
    return text.size() > 10 && text[0].isUpper() && text.endsWith(u'.')
        && !text.contains(QLatin1String("..")) && !text.contains(QLatin1String("%1"));
}

Permission readTelegraf()
{
    return { PermissionAction::Read,
             types::buckets,
             ResourceId(0x3c1d5e7f90ab1234),
             {},
             QStringLiteral("telegraf") };
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasSentencesOfItsOwn();
    void everyKindTakesWhatTheServerSaid();
    void factsAreSplicedIn_data();
    void factsAreSplicedIn();
    void anUnansweredChangeMayHaveHappened();
    void foreignTextCannotBreakTheSentence();
    void everyAddressIssueHasASentence();
    void everyCertificateIssueHasASentence();
    void aFingerprintStandsAsOpensslPrintsIt();
    void aChangedPinIsToldWithBothFingerprints();
    void aRemovedPageIsNamed();
    void addressesAreShownReadable_data();
    void addressesAreShownReadable();
};

void TestErrorText::everyKindHasSentencesOfItsOwn()
{
    QSet<QString> titles;
    QSet<QString> explanations;
    QSet<QString> actions;
    for (int kind = static_cast<int>(FirstKind); kind <= static_cast<int>(LastKind); ++kind) {
        const ErrorMessage said = ErrorText::message({ .kind = static_cast<ErrorKind>(kind) });
        QVERIFY2(!said.title.isEmpty() && !said.title.endsWith(u'.'), qPrintable(said.title));
        QVERIFY2(isSentence(said.explanation), qPrintable(said.explanation));
        QVERIFY2(isSentence(said.action), qPrintable(said.action));
        titles.insert(said.title);
        explanations.insert(said.explanation);
        actions.insert(said.action);
    }
    const int kinds = static_cast<int>(LastKind) - static_cast<int>(FirstKind) + 1;
    QCOMPARE(titles.size(), kinds);
    QCOMPARE(explanations.size(), kinds);
    QCOMPARE(actions.size(), kinds);
}

void TestErrorText::everyKindTakesWhatTheServerSaid()
{
    for (int kind = static_cast<int>(FirstKind); kind <= static_cast<int>(LastKind); ++kind) {
        const ErrorMessage said
            = ErrorText::message({ .kind = static_cast<ErrorKind>(kind),
                                   .httpStatus = 500,
                                   .serverMessage = QStringLiteral("An internal error."),
                                   .retryAfter = 30,
                                   .subject = QStringLiteral("/home/alice/x.pem"),
                                   .missingPermission = readTelegraf(),
                                   .redirectTarget = QUrl(QStringLiteral("https://b.example/")),
                                   .tlsIssues = { QStringLiteral("expired") } });
        QVERIFY2(isSentence(said.explanation), qPrintable(said.explanation));
    }
}

void TestErrorText::factsAreSplicedIn_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing permission")
        << Error{ .kind = ErrorKind::PermissionMissing, .missingPermission = readTelegraf() }
        << QStringLiteral("not read the bucket telegraf.");
    QTest::newRow("too broad") << Error{ .kind = ErrorKind::GrantTooBroad,
                                         .missingPermission = readTelegraf() }
                               << QStringLiteral("yours may not read the bucket telegraf.");
    QTest::newRow("server's words") << Error{ .kind = ErrorKind::InvalidRequest,
                                              .serverMessage = QStringLiteral("org name is empty") }
                                    << QStringLiteral("entered: org name is empty.");
    QTest::newRow("status where it said nothing")
        << Error{ .kind = ErrorKind::ServerFault, .httpStatus = 502 }
        << QStringLiteral("HTTP status 502.");
    QTest::newRow("pause") << Error{ .kind = ErrorKind::TooManyRequests, .retryAfter = 90 }
                           << QStringLiteral("a pause of 1 min.");
    QTest::newRow("redirect keeps no user info")
        << Error{ .kind = ErrorKind::Redirected,
                  .redirectTarget = QUrl(QStringLiteral("https://u:p@b.example/login?x=1")) }
        << QStringLiteral("points to https://b.example/login, where");
    QTest::newRow("handshake") << Error{ .kind = ErrorKind::TlsFailed,
                                         .tlsIssues = { QStringLiteral("revoked") } }
                               << QStringLiteral("with the server: revoked.");
    QTest::newRow("file") << Error{ .kind = ErrorKind::CaFileUnusable,
                                    .subject = QStringLiteral("/etc/ca.pem") }
                          << QStringLiteral("The file /etc/ca.pem cannot be read");
}

void TestErrorText::factsAreSplicedIn()
{
    QFETCH(Error, error);
    QFETCH(QString, expected);
    const QString line = ErrorText::line(error);
    QVERIFY2(line.contains(expected), qPrintable(line));
}

void TestErrorText::anUnansweredChangeMayHaveHappened()
{
    Error error{ .kind = ErrorKind::ConnectionLost,
                 .subject = QStringLiteral("POST /api/v2/authorizations") };
    QVERIFY(ErrorText::message(error).action.contains(QLatin1String("carried out")));
    error.subject = QStringLiteral("GET /api/v2/authorizations");
    QVERIFY(!ErrorText::message(error).action.contains(QLatin1String("carried out")));
}

void TestErrorText::foreignTextCannotBreakTheSentence()
{
    const QString evil = QStringLiteral("a\nb\u202Ec\u0007") + QString(5000, u'x');
    const QString said
        = ErrorText::message({ .kind = ErrorKind::Forbidden, .serverMessage = evil }).explanation;
    QVERIFY(said.size() < 400);
    QVERIFY(said.contains(QLatin1String("a bcxxx")));
    QVERIFY(ErrorText::message(
                { .kind = ErrorKind::Forbidden, .serverMessage = QStringLiteral("use %1 and %2") })
                .explanation.contains(QLatin1String("use %1 and %2")));
}

void TestErrorText::everyAddressIssueHasASentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(UrlIssue::Unreadable);
    for (int issue = static_cast<int>(UrlIssue::Empty); issue <= last; ++issue) {
        const QString said = AddressText::issue(static_cast<UrlIssue>(issue));
        QVERIFY2(isSentence(said), qPrintable(said));
        sentences.insert(said);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::everyCertificateIssueHasASentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(CertificateIssue::WrongName);
    for (int issue = static_cast<int>(CertificateIssue::Changed); issue <= last; ++issue) {
        const QString said = CertificateText::reason(static_cast<CertificateIssue>(issue), {});
        QVERIFY2(isSentence(said), qPrintable(said));
        sentences.insert(said);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::aFingerprintStandsAsOpensslPrintsIt()
{
    const QByteArray sha256
        = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    const QStringList lines = CertificateText::fingerprint(sha256).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("00:11:22:33:44:55:66:77"));
    QCOMPARE(lines[3], QStringLiteral("88:99:AA:BB:CC:DD:EE:FF"));
}

void TestErrorText::aChangedPinIsToldWithBothFingerprints()
{
    RefusedCertificate certificate;
    certificate.sha256 = QByteArray(32, '\x1a');
    certificate.pinned = QByteArray(32, '\x2b');
    Error error{ .kind = ErrorKind::TlsPinChanged };
    error.certificate = std::make_shared<const RefusedCertificate>(certificate);
    const QString said = ErrorText::message(error).explanation;
    QVERIFY2(isSentence(said), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("pinned 2B:2B:2B:2B…, shown 1A:1A:1A:1A…")));
}

void TestErrorText::aRemovedPageIsNamed()
{
    QCOMPARE(AddressText::notice({}), QString());
    const QString said = AddressText::notice({ {}, QStringLiteral("/orgs/0a1b/load-data") });
    QVERIFY(said.contains(QLatin1String("/orgs/0a1b/load-data")));
}

void TestErrorText::addressesAreShownReadable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &typed, const QString &shown,
                        const QString &host) { QTest::newRow(name) << typed << shown << host; };
    row("plain", QStringLiteral("http://h:8086/p/"), QStringLiteral("http://h:8086/p"),
        QStringLiteral("h"));
    row("a name that is in the scheme", QStringLiteral("http://ht"), QStringLiteral("http://ht"),
        QStringLiteral("ht"));
    row("umlauts", QStringLiteral("https://GRÖSSE.example:8086"),
        QStringLiteral("https://grösse.example:8086"), QStringLiteral("grösse.example"));
    row("for the wire", QStringLiteral("https://xn--gre-6ka8i.example/x"),
        QStringLiteral("https://größe.example/x"), QStringLiteral("größe.example"));
    row("known to Qt", QStringLiteral("https://日本.jp"), QStringLiteral("https://日本.jp"),
        QStringLiteral("日本.jp"));
    row("IPv6", QStringLiteral("http://[::1]:8086"), QStringLiteral("http://[::1]:8086"),
        QStringLiteral("::1"));
    row("IPv4", QStringLiteral("http://127.0.0.1"), QStringLiteral("http://127.0.0.1"),
        QStringLiteral("127.0.0.1"));
}

void TestErrorText::addressesAreShownReadable()
{
    QFETCH(const QString, typed);
    const QUrl url = std::get<ServerUrl>(parseServerUrl(typed)).url;
    QTEST(AddressText::shown(url), "shown");
    QTEST(AddressText::host(url), "host");
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
