// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/ownwarnings.h"
#include "tests/api/transportbench.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

HttpRequest listInto(std::shared_ptr<BodySink> sink)
{
    HttpRequest wanted = request();
    wanted.kind = RequestKind::List;
    wanted.sink = std::move(sink);
    return wanted;
}

/// Collects, and can be full.
class TestSink final : public BodySink
{
public:
    void feed(QByteArray bytes) override { received += bytes; }
    [[nodiscard]] bool isFull() const override { return full; }

    QByteArray received;
    bool full = false;
};

} // namespace

class TestHttpExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }
    void silenceEndsARequest();
    void drippingEndsAtTheDeadline();
    void stallInTheBodyEndsARequest();
    void bodiesAreCapped_data();
    void bodiesAreCapped();
    void truncatedBodiesAreLost_data();
    void truncatedBodiesAreLost();
    void getIsRepeatedAtMostOnce();
    void closedKeptAliveConnectionIsReplaced();
    void writingRequestIsSentOnce_data();
    void writingRequestIsSentOnce();
    void unreachableServersAreTold();
    void cancelAnswersOnceAndStops();
    void destroyingTheTransportCancelsEverything();
    void callbackOfAGoneContextIsNotCalled();
    void sinkGetsTheBodyAsItArrives();
    void fullSinkStopsReadingUntilDrained();
    void sinkGetsNothingOfARefusal();
};

void TestHttpExchange::silenceEndsARequest()
{
    HttpLimits limits = generousLimits();
    limits.call.silence = 1s;
    TransportBench bench(limits);
    bench.server.misbehave(Fault::stall());
    QVERIFY(bench.ask().isError(ErrorKind::DeadlineExceeded));
    QVERIFY(bench.ask(request(HttpMethod::Post)).isError(ErrorKind::DeadlineExceeded));
    QCOMPARE(bench.server.count("POST"), 1);
}

void TestHttpExchange::drippingEndsAtTheDeadline()
{
    HttpLimits limits = generousLimits();
    limits.call = { 2s, 1s, 1 << 20 };
    TransportBench bench(limits);
    bench.server.misbehave(
        Fault::json(200, QByteArray(1000, ' ')).delivered(Fault::Delivery::Drip));
    QVERIFY(bench.ask().isError(ErrorKind::DeadlineExceeded));
    QCOMPARE(bench.server.count(), 1);
}

void TestHttpExchange::stallInTheBodyEndsARequest()
{
    HttpLimits limits = generousLimits();
    limits.call.silence = 60ms;
    TransportBench bench(limits);
    bench.server.misbehave(
        Fault::json(200, QByteArray(1000, ' ')).delivered(Fault::Delivery::Stall, 300));
    QVERIFY(bench.ask().isError(ErrorKind::DeadlineExceeded));
}

void TestHttpExchange::bodiesAreCapped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("too much arrives") << Fault::huge((1 << 20) + 1).answer;
    QTest::newRow("too much is announced") << Fault::announced(2LL << 30).answer;
    // A megabyte and more of spaces, compressed (RFC 1952).
    const QByteArray zlib = qCompress(QByteArray(1100 * 1024, ' ')).mid(4);
    QTest::newRow("too much is compressed")
        << Fault::http(200, "Content-Type: application/json\r\nContent-Encoding: deflate\r\n", zlib)
               .answer;
}

void TestHttpExchange::bodiesAreCapped()
{
    QFETCH(QByteArray, answer);
    TransportBench bench;
    bench.server.misbehave({ answer });
    QVERIFY(bench.ask().isError(ErrorKind::TooLarge));
    auto sink = std::make_shared<TestSink>();
    QVERIFY(bench.ask(listInto(sink)).isError(ErrorKind::TooLarge));
    QVERIFY(sink->received.size() <= 1 << 20);
}

void TestHttpExchange::truncatedBodiesAreLost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("reset");
    const QByteArray sized = Fault::json(200, QByteArray(500, ' ')).answer;
    const QByteArray chunked = Fault::huge(500).answer;
    const QByteArray refusal = Fault::refusal(401, "unauthorized", "token is inactive").answer;
    for (const bool reset : { false, true }) {
        const char *how = reset ? "reset" : "closed";
        QTest::addRow("sized, %s", how) << sized << 300 << reset;
        QTest::addRow("chunked, %s", how) << chunked << 300 << reset;
        QTest::addRow("chunked, last chunk missing, %s", how)
            << chunked << int(chunked.size()) - 5 << reset;
        QTest::addRow("refusal, %s", how) << refusal << int(refusal.size()) - 9 << reset;
        QTest::addRow("headers, %s", how) << sized << 20 << reset;
    }
}

void TestHttpExchange::truncatedBodiesAreLost()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, bytes);
    QFETCH(bool, reset);
    TransportBench bench;
    bench.server.misbehave(
        Fault{ answer }.delivered(reset ? Fault::Delivery::Reset : Fault::Delivery::Cut, bytes));
    QVERIFY(bench.ask().isError(ErrorKind::ConnectionLost));
    QVERIFY(bench.ask(listInto(std::make_shared<TestSink>())).isError(ErrorKind::ConnectionLost));
}

void TestHttpExchange::getIsRepeatedAtMostOnce()
{
    TransportBench bench;
    bench.server.misbehave(Fault::cutAfter(0));
    QVERIFY(bench.ask().isError(ErrorKind::ConnectionLost));
    QVERIFY(bench.server.count("GET") <= 2);
}

void TestHttpExchange::closedKeptAliveConnectionIsReplaced()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"), {}, 1);
    bench.server.misbehave(Fault::cutAfter(0), {}, 1);
    bench.server.misbehave(Fault::json(200, "{}"));
    QVERIFY(bench.ask().result->isOk());
    QVERIFY(bench.ask().result->isOk());
    bench.server.dropConnections();
    QTRY_COMPARE(bench.server.openConnections(), 0);
    QVERIFY(bench.ask(request(HttpMethod::Post)).result->isOk());
    QCOMPARE(bench.server.count("POST"), 1);
}

void TestHttpExchange::writingRequestIsSentOnce_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<bool>("warm");
    for (const auto method : { HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete }) {
        for (const auto delivery : { Fault::Delivery::Cut, Fault::Delivery::Reset }) {
            for (const bool warm : { false, true })
                QTest::addRow("%d, %s, %s connection", static_cast<int>(method),
                              delivery == Fault::Delivery::Cut ? "closed" : "reset",
                              warm ? "kept-alive" : "new")
                    << static_cast<int>(method) << static_cast<int>(delivery) << warm;
        }
    }
}

void TestHttpExchange::writingRequestIsSentOnce()
{
    QFETCH(int, method);
    QFETCH(int, delivery);
    QFETCH(bool, warm);
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"), "GET");
    bench.server.misbehave(Fault{}.delivered(static_cast<Fault::Delivery>(delivery)));
    if (warm)
        QVERIFY(bench.ask().result->isOk());
    HttpRequest wanted = request(static_cast<HttpMethod>(method));
    wanted.body = R"({"description":"x"})";
    const Answer answer = bench.ask(std::move(wanted));
    QVERIFY(answer.isError(ErrorKind::ConnectionLost));
    QCOMPARE(bench.server.count() - bench.server.count("GET"), 1);
    QCOMPARE(bench.server.requests().last().body, QByteArray(R"({"description":"x"})"));
    // Nothing comes after: the next request is a new one.
    QVERIFY(bench.ask().result->isOk());
    QCOMPARE(bench.server.count() - bench.server.count("GET"), 1);
}

void TestHttpExchange::unreachableServersAreTold()
{
    TransportBench bench;
    Connection connection;
    connection.url = FaultyProxy().url();
    bench.transport = HttpTransport::create(connection).takeValue();
    QVERIFY(bench.ask().isError(ErrorKind::Refused));
    connection.url = QUrl(QStringLiteral("http://no-such-host.invalid:1"));
    bench.transport = HttpTransport::create(connection).takeValue();
    QVERIFY(bench.ask().isError(ErrorKind::HostNotFound));
}

void TestHttpExchange::cancelAnswersOnceAndStops()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}").delivered(Fault::Delivery::Drip));
    Answer answer;
    {
        const RequestHandle handle = bench.transport->send(request(), this, answer.callback());
        QTRY_COMPARE(bench.server.count(), 1);
    }
    QCOMPARE(answer.calls, 0);
    QTRY_COMPARE(answer.calls, 1);
    QVERIFY(answer.isError(ErrorKind::Cancelled));
    // The transport goes on.
    bench.server.behave();
    bench.server.misbehave(Fault::json(200, "{}"));
    QVERIFY(bench.ask().result->isOk());
    QCOMPARE(answer.calls, 1);
}

void TestHttpExchange::destroyingTheTransportCancelsEverything()
{
    TransportBench bench;
    bench.server.misbehave(Fault::stall());
    Answer first;
    Answer second;
    bench.send(first, request());
    bench.send(second, request(HttpMethod::Post));
    QTRY_COMPARE(bench.server.count(), 2);
    bench.transport.reset();
    QCOMPARE(first.calls + second.calls, 0);
    QTRY_COMPARE(first.calls + second.calls, 2);
    QVERIFY(first.isError(ErrorKind::Cancelled));
    QVERIFY(second.isError(ErrorKind::Cancelled));
}

void TestHttpExchange::callbackOfAGoneContextIsNotCalled()
{
    TransportBench bench;
    bench.server.misbehave(Fault::json(200, "{}"));
    Answer answer;
    auto context = std::make_unique<QObject>();
    bench.transport->send(request(), context.get(), answer.callback()).detach();
    context.reset();
    bench.ask();
    QCOMPARE(answer.calls, 0);
}

void TestHttpExchange::sinkGetsTheBodyAsItArrives()
{
    TransportBench bench;
    const QByteArray body(400, 'x');
    bench.server.misbehave(Fault::json(200, body).delivered(Fault::Delivery::Stall, 300));
    auto sink = std::make_shared<TestSink>();
    Answer answer;
    bench.send(answer, listInto(sink));
    QTRY_VERIFY(sink->received.size() > 100);
    QCOMPARE(answer.calls, 0);
    bench.server.dropConnections();
    QTRY_VERIFY(answer.isError(ErrorKind::ConnectionLost));
}

void TestHttpExchange::fullSinkStopsReadingUntilDrained()
{
    HttpLimits limits = generousLimits();
    limits.list = { 20s, 1s, 64 << 20 };
    TransportBench bench(limits);
    const QByteArray body(3 << 20, 'x');
    bench.server.misbehave(Fault::json(200, body));
    auto sink = std::make_shared<TestSink>();
    sink->full = true;
    Answer answer;
    bench.send(answer, listInto(sink));
    // Longer than the silence allowed: it is our own.
    QVERIFY(!QTest::qWaitFor([&] { return answer.calls > 0; }, 2'500));
    QCOMPARE(sink->received.size(), 0);
    sink->full = false;
    sink->drained();
    QTRY_COMPARE(answer.calls, 1);
    QVERIFY(answer.result->isOk());
    QCOMPARE(sink->received.size(), body.size());
    QVERIFY(answer.result->value().body.isEmpty());
    QVERIFY(!sink->drained);
}

void TestHttpExchange::sinkGetsNothingOfARefusal()
{
    TransportBench bench;
    bench.server.misbehave(Fault::refusal(401, "unauthorized", "token is inactive"));
    auto sink = std::make_shared<TestSink>();
    QVERIFY(bench.ask(listInto(sink)).isError(ErrorKind::TokenInactive));
    QVERIFY(sink->received.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
