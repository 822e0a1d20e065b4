// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/apibench.h"
#include "tests/api/ownwarnings.h"
#include "tests/support/goldentokens.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// What goes wrong between us and a server, and lists of any length.
class TestApiTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void pagesAreReadToTheEnd();
    void shortAndEmptyPagesAreNoEnd();
    void serverThatIgnoresTheOffsetIsNotAskedForEver();
    void failureOnALaterPageFailsTheList();
    void pagedListCanBeCancelled();
    void pagedListEndsWithTheApi();

    void longListArrivesInManyPieces();
    void listIsReadByteByByte();
    void troubleInAListIsTold_data();
    void troubleInAListIsTold();
    void listCanBeCancelledWhileItIsRead();
    void listEndsWithTheApi();

    void troubleInACreationIsToldAndSentOnce_data();
    void troubleInACreationIsToldAndSentOnce();
    void answersComeThoughTheHandleWasDetachedOrTheApiIsGone();
    void noValueIsLogged();
    void aSoughtValueIsComparedAndNotSent();
};

namespace {

QByteArray bucketsPage(int first, int count)
{
    QByteArrayList buckets;
    for (int i = first; i < first + count; ++i)
        buckets.append(R"({"id":")" + QByteArray::number(i + 1).rightJustified(16, '0')
                       + R"(","name":"b)" + QByteArray::number(i) + R"("})");
    return R"({"buckets":[)" + buckets.join(',') + "]}";
}

Fault bucketsFault(int first, int count)
{
    return Fault::json(200, bucketsPage(first, count));
}

QByteArray longList(int count)
{
    QByteArrayList records;
    for (int i = 1; i <= count; ++i)
        records.append(R"({"id":")" + QByteArray::number(i).rightJustified(16, '0')
                       + R"(","token":"canary-value","description":")" + QByteArray(400, 'd')
                       + R"(","permissions":[]})");
    return R"({"authorizations":[)" + records.join(',') + "]}";
}

/// Short where the deadline is what is tried.
HttpLimits limitsFor(int kind)
{
    const bool isShort = ErrorKind(kind) == ErrorKind::DeadlineExceeded;
    const auto [whole, silence] = isShort ? std::pair(400ms, 200ms) : std::pair(20000ms, 20000ms);
    HttpLimits limits;
    limits.list = { whole, silence, 4 << 20 };
    limits.write = { whole, silence, 1 << 20 };
    return limits;
}

using Delivery = Fault::Delivery;

void addColumns()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("kind");
}

void row(const char *name, const QByteArray &answer, Delivery delivery, ErrorKind kind)
{
    QTest::newRow(name) << answer << static_cast<int>(delivery) << static_cast<int>(kind);
}

} // namespace

void TestApiTrouble::pagesAreReadToTheEnd()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 100), "offset=0");
    bench.server.misbehave(bucketsFault(100, 100), "offset=100");
    bench.server.misbehave(bucketsFault(200, 7), "offset=200");
    bench.server.misbehave(bucketsFault(0, 0));
    const auto buckets = bench.ask<QList<Bucket>>(&InfluxApi::buckets, OrganizationId(0xaa));
    QVERIFY(buckets);
    QCOMPARE(buckets.value().size(), 207);
    QCOMPARE(buckets.value().last().name, QStringLiteral("b206"));
    QCOMPARE(bench.server.requests()[1].target,
             QByteArray("/api/v2/buckets?orgID=00000000000000aa&limit=100&offset=100"));
}

void TestApiTrouble::shortAndEmptyPagesAreNoEnd()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 2), "offset=0");
    bench.server.misbehave(bucketsFault(0, 0), "offset=100");
    bench.server.misbehave(bucketsFault(200, 1), "offset=200");
    bench.server.misbehave(bucketsFault(0, 0));
    const auto buckets = bench.ask<QList<Bucket>>(&InfluxApi::buckets, OrganizationId(0xaa));
    QCOMPARE(buckets.value().size(), 3);
    QCOMPARE(bench.server.count(), 5);
}

void TestApiTrouble::serverThatIgnoresTheOffsetIsNotAskedForEver()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 100));
    const auto buckets = bench.ask<QList<Bucket>>(&InfluxApi::buckets, OrganizationId(0xaa));
    QCOMPARE(buckets.value().size(), 100);
    QCOMPARE(bench.server.count(), 3);
}

void TestApiTrouble::failureOnALaterPageFailsTheList()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 100), {}, 1);
    bench.server.misbehave(Fault::serverFault(), {}, 1);
    bench.server.misbehave(bucketsFault(0, 100), {}, 1);
    bench.server.misbehave(Fault::wrongJson());
    QVERIFY(bench.ask<QList<User>>(&InfluxApi::users).error().kind == ErrorKind::MalformedReply);
    const auto failed = bench.ask<QList<Bucket>>(&InfluxApi::buckets, OrganizationId(0xaa));
    QVERIFY(!failed);
}

void TestApiTrouble::pagedListCanBeCancelled()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 100), {}, 1);
    bench.server.misbehave(Fault::stall());
    QList<ErrorKind> kinds;
    {
        const RequestHandle handle
            = bench.api->buckets(OrganizationId(1), this, [&](Result<QList<Bucket>> buckets) {
                  kinds.append(buckets.error().kind);
              });
        QTRY_COMPARE(bench.server.count(), 2);
    }
    QTRY_VERIFY(kinds == QList{ ErrorKind::Cancelled });
    QTRY_COMPARE(bench.server.openConnections(), 0);
    QCOMPARE(bench.server.count(), 2);
}

void TestApiTrouble::pagedListEndsWithTheApi()
{
    ApiBench bench;
    bench.server.misbehave(bucketsFault(0, 100), {}, 1);
    bench.server.misbehave(Fault::stall());
    QList<ErrorKind> kinds;
    bench.api
        ->organizations(this,
                        [&](Result<QList<Organization>> all) { kinds.append(all.error().kind); })
        .detach();
    QTRY_COMPARE(bench.server.count(), 1);
    bench.api.reset();
    QTRY_COMPARE(kinds.size(), 1);
}

void TestApiTrouble::longListArrivesInManyPieces()
{
    ApiBench bench;
    bench.api->setCredential(Credential::token(Secret("canary-value")));
    bench.server.misbehave(Fault::json(200, longList(30000)));
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    QVERIFY(listing);
    QCOMPARE(listing.value().tokens.size(), 30000);
    QCOMPARE(listing.value().tokens.last().id, TokenId(0x30000));
    QCOMPARE(listing.value().matchesCredential, TokenId(0x30000));
}

void TestApiTrouble::listIsReadByteByByte()
{
    ApiBench bench;
    const Fault fault = Fault::json(200, R"({"authorizations":[{"id":"00000000000000aa"}]})")
                            .delivered(Fault::Delivery::Drip);
    bench.server.misbehave(fault);
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    QVERIFY(listing);
    QCOMPARE(listing.value().tokens.size(), 1);
}

void TestApiTrouble::troubleInAListIsTold_data()
{
    addColumns();
    const QByteArray list = Fault::json(200, longList(2000)).answer;
    row("server gone", list, Delivery::Cut, ErrorKind::ConnectionLost);
    row("connection reset", list, Delivery::Reset, ErrorKind::ConnectionLost);
    row("silence", list, Delivery::Stall, ErrorKind::DeadlineExceeded);
    row("too slow", list, Delivery::Drip, ErrorKind::DeadlineExceeded);
    row("web page", Fault::html().answer, Delivery::Whole, ErrorKind::NotInfluxDb);
    row("other JSON", Fault::wrongJson().answer, Delivery::Whole, ErrorKind::MalformedReply);
    row("half a list", Fault::json(200, longList(9).chopped(1)).answer, Delivery::Whole,
        ErrorKind::MalformedReply);
    row("broken record", Fault::json(200, longList(900).replace("[]}", "[7]}")).answer,
        Delivery::Whole, ErrorKind::MalformedReply);
    row("too long", Fault::json(200, longList(12000)).answer, Delivery::Whole, ErrorKind::TooLarge);
    row("redirect", Fault::redirect(QUrl(QStringLiteral("https://example.org/"))).answer,
        Delivery::Whole, ErrorKind::Redirected);
    row("too many requests", Fault::tooManyRequests("3600").answer, Delivery::Whole,
        ErrorKind::TooManyRequests);
}

void TestApiTrouble::troubleInAListIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, delivery);
    QFETCH(int, kind);
    ApiBench bench(limitsFor(kind));
    bench.server.misbehave(
        Fault{ answer }.delivered(static_cast<Fault::Delivery>(delivery), answer.size() / 2));
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    QVERIFY(!listing);
    QCOMPARE(static_cast<int>(listing.error().kind), kind);
    QVERIFY(!listing.error().subject.isEmpty());
}

void TestApiTrouble::listCanBeCancelledWhileItIsRead()
{
    ApiBench bench;
    const QByteArray list = Fault::json(200, longList(8000)).answer;
    bench.server.misbehave(Fault{ list }.delivered(Fault::Delivery::Stall, list.size() / 2));
    QList<ErrorKind> kinds;
    {
        const RequestHandle handle = bench.api->tokens(
            {}, this, [&](Result<TokenListing> listing) { kinds.append(listing.error().kind); });
        QTRY_COMPARE(bench.server.count(), 1);
    }
    QTRY_VERIFY(kinds == QList{ ErrorKind::Cancelled });
    QTRY_COMPARE(bench.server.openConnections(), 0);
    QCOMPARE(kinds.size(), 1);
}

void TestApiTrouble::listEndsWithTheApi()
{
    const QByteArray list = Fault::json(200, longList(8000)).answer;
    // At any moment: before the first byte, while bytes are decoded, near the end.
    for (const int percent : { 0, 30, 99, 100 }) {
        ApiBench bench;
        bench.server.misbehave(
            Fault{ list }.delivered(Fault::Delivery::Stall, list.size() * percent / 100));
        int calls = 0;
        bench.api->tokens({}, this, [&](const Result<TokenListing> &) { ++calls; }).detach();
        QTRY_COMPARE(bench.server.count(), 1);
        bench.api.reset();
        QTRY_COMPARE(calls, 1);
    }
}

void TestApiTrouble::troubleInACreationIsToldAndSentOnce_data()
{
    addColumns();
    const QByteArray created = hashedFault("all access in lab, owned by alice").answer;
    row("gone before the answer", {}, Delivery::Cut, ErrorKind::ConnectionLost);
    row("reset before the answer", {}, Delivery::Reset, ErrorKind::ConnectionLost);
    row("gone in the answer", created, Delivery::Cut, ErrorKind::ConnectionLost);
    row("no answer", {}, Delivery::Stall, ErrorKind::DeadlineExceeded);
    row("half an answer", created, Delivery::Stall, ErrorKind::DeadlineExceeded);
    row("too slow an answer", created, Delivery::Drip, ErrorKind::DeadlineExceeded);
    row("web page", Fault::html().answer, Delivery::Whole, ErrorKind::NotInfluxDb);
    row("record without value", hashedFault("get").answer, Delivery::Whole,
        ErrorKind::MalformedReply);
    row("server fault", Fault::serverFault().answer, Delivery::Whole, ErrorKind::ServerFault);
    row("redirect", Fault::redirect(QUrl(QStringLiteral("/elsewhere")), 307).answer,
        Delivery::Whole, ErrorKind::Redirected);
}

void TestApiTrouble::troubleInACreationIsToldAndSentOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, delivery);
    QFETCH(int, kind);
    ApiBench bench(limitsFor(kind));
    bench.server.misbehave(
        Fault{ answer }.delivered(static_cast<Fault::Delivery>(delivery), answer.size() / 2));
    const auto created = bench.ask<CreatedToken>(&InfluxApi::createToken, TokenDraft{});
    QVERIFY(!created);
    QCOMPARE(static_cast<int>(created.error().kind), kind);
    QCOMPARE(created.error().subject, QStringLiteral("POST /api/v2/authorizations"));
    // Whatever is still on its way has arrived once a later request has.
    bench.server.behave();
    bench.server.misbehave(hashedFault("me"));
    QVERIFY(bench.ask<User>(&InfluxApi::me));
    QCOMPARE(bench.server.count("POST"), 1);
}

void TestApiTrouble::answersComeThoughTheHandleWasDetachedOrTheApiIsGone()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("me"), {}, 1);
    bench.server.misbehave(Fault::stall());
    int answers = 0;
    bench.api->me(this, [&](const Result<User> &user) { answers += user ? 1 : 10; }).detach();
    QTRY_COMPARE(answers, 1);
    bench.api->me(this, [&](const Result<User> &user) { answers += user ? 1 : 10; }).detach();
    QTRY_COMPARE(bench.server.count(), 2);
    bench.api.reset();
    QTRY_COMPARE(answers, 11);
}

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    // Threads of Qt log too.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    logged.append(text);
}

} // namespace

void TestApiTrouble::noValueIsLogged()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto previous = qInstallMessageHandler(keepLog);
    ApiBench bench;
    bench.api->setCredential(Credential::token(Secret("canary-value")));
    bench.server.misbehave(Fault::json(200, longList(10)), "GET");
    bench.server.misbehave(Fault::refusal(401, "unauthorized", "unauthorized access canary-value"),
                           "POST");
    std::ignore = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    std::ignore = bench.ask<Secret>(&InfluxApi::tokenValue, TokenId(1));
    std::ignore = bench.ask<CreatedToken>(&InfluxApi::createToken, TokenDraft{});
    std::ignore
        = bench.ask<Secret>(&InfluxApi::signIn, QStringLiteral("alice"), Secret("canary-value"));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    const QString all = logged.join(u'\n');
    QVERIFY(all.contains(QLatin1String("POST /api/v2/signin 401")));
    QVERIFY(!all.contains(QLatin1String("canary")));
}

void TestApiTrouble::aSoughtValueIsComparedAndNotSent()
{
    ApiBench bench;
    bench.server.misbehave(rawFault("operator sees all"));
    bench.api->setCredential(Credential::token(Secret("another-credential")));
    const TokenFilter filter{ .sought = std::make_shared<Secret>(GoldenOperatorValue) };
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, filter);
    QCOMPARE(listing.value().matchesCredential, TokenId(goldenId(QStringLiteral("opId"))));
    for (const SeenRequest &seen : bench.server.requests())
        QVERIFY(!QByteArray(seen.target + seen.head + seen.body).contains(GoldenOperatorValue));
}

QTEST_GUILESS_MAIN(TestApiTrouble)
#include "tst_apitrouble.moc"
