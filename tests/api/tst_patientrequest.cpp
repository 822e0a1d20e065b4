// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/apibench.h"
#include "tests/api/transportbench.h"

#include <QSignalSpy>

using namespace itm;
using namespace itm::test;

/// A server that answers 429: reading requests wait and go again, others are told so.
class TestPatientRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingRequestGoesAgainAfterThePause();
    void withoutAWordItWaitsLonger();
    void whatWritesIsSentOnce_data();
    void whatWritesIsSentOnce();
    void aNonsensePauseIsToldAtOnce_data();
    void aNonsensePauseIsToldAtOnce();
    void itIsCancelledWhileItWaits();
    void itEndsWithTheTransport();
    void aListIsReadAfterThePause();
};

void TestPatientRequest::aReadingRequestGoesAgainAfterThePause()
{
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests("1"), {}, 1);
    bench.server.misbehave(Fault::json(200, "{}"));
    QSignalSpy waiting(bench.transport.get(), &HttpTransport::waiting);
    const Answer answer = bench.ask();
    QVERIFY(answer.result->isOk());
    QCOMPARE(answer.calls, 1);
    QCOMPARE(bench.server.count(), 2);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().first().toInt(), 1);
    const SeenRequest &first = bench.server.requests().first();
    QCOMPARE(bench.server.requests().last().head, first.head);
}

void TestPatientRequest::withoutAWordItWaitsLonger()
{
    TransportBench bench;
    bench.server.misbehave(Fault::refusal(429, "too many requests", "slow down"), {}, 2);
    bench.server.misbehave(Fault::json(200, "{}"));
    QSignalSpy waiting(bench.transport.get(), &HttpTransport::waiting);
    QVERIFY(bench.ask().result->isOk());
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.last().first().toInt(), 2);
}

void TestPatientRequest::whatWritesIsSentOnce_data()
{
    QTest::addColumn<int>("method");
    for (const auto method : { HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete })
        QTest::addRow("%d", static_cast<int>(method)) << static_cast<int>(method);
}

void TestPatientRequest::whatWritesIsSentOnce()
{
    QFETCH(const int, method);
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests("0"));
    const Answer answer = bench.ask(request(static_cast<HttpMethod>(method)));
    QVERIFY(answer.isError(ErrorKind::TooManyRequests));
    QCOMPARE(bench.server.count(), 1);
}

void TestPatientRequest::aNonsensePauseIsToldAtOnce_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour") << QByteArray("3600") << 3600;
    QTest::newRow("a billion") << QByteArray("1000000000") << 1'000'000'000;
    QTest::newRow("a date far ahead")
        << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << std::numeric_limits<int>::max();
}

void TestPatientRequest::aNonsensePauseIsToldAtOnce()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests(retryAfter));
    const Answer answer = bench.ask();
    QVERIFY(answer.isError(ErrorKind::TooManyRequests));
    QCOMPARE(answer.result->error().retryAfter, seconds);
    QCOMPARE(bench.server.count(), 1);
}

void TestPatientRequest::itIsCancelledWhileItWaits()
{
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests("60"));
    QSignalSpy waiting(bench.transport.get(), &HttpTransport::waiting);
    Answer answer;
    {
        const RequestHandle handle = bench.transport->send(request(), this, answer.callback());
        QTRY_COMPARE(waiting.size(), 1);
    }
    QTRY_COMPARE(answer.calls, 1);
    QVERIFY(answer.isError(ErrorKind::Cancelled));
    QCOMPARE(bench.server.count(), 1);
}

void TestPatientRequest::itEndsWithTheTransport()
{
    TransportBench bench;
    bench.server.misbehave(Fault::tooManyRequests("60"));
    QSignalSpy waiting(bench.transport.get(), &HttpTransport::waiting);
    Answer answer;
    bench.send(answer, request());
    QTRY_COMPARE(waiting.size(), 1);
    bench.transport.reset();
    QTRY_COMPARE(answer.calls, 1);
    QVERIFY(answer.isError(ErrorKind::Cancelled));
}

void TestPatientRequest::aListIsReadAfterThePause()
{
    ApiBench bench;
    bench.server.misbehave(Fault::tooManyRequests("Sun, 06 Nov 1994 08:49:37 GMT"), {}, 1);
    bench.server.misbehave(
        Fault::json(200, R"({"authorizations":[{"id":"00000000000000aa","permissions":[]}]})"));
    QList<int> waited;
    bench.api->onWaiting = [&waited](int seconds) { waited << seconds; };
    const auto listing = bench.ask<TokenListing>(&InfluxApi::tokens, TokenFilter{});
    QVERIFY(listing);
    QCOMPARE(listing.value().tokens.size(), 1);
    QCOMPARE(waited, QList<int>{ 1 });
}

QTEST_GUILESS_MAIN(TestPatientRequest)
#include "tst_patientrequest.moc"
