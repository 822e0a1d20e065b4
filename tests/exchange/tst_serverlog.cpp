// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/logperiods.h"
#include "models/core/rfc3339.h"
#include "models/exchange/logfields.h"
#include "models/exchange/serverlogreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;

namespace {

qint64 at(const char *time)
{
    return timeFromRfc3339(time).toMSecsSinceEpoch();
}

const qint64 Now = at("2026-11-25T00:00:00Z");
const TokenId Reader(0x11aebd31c1064000);
const TokenId Writer(0x11aebd31c1864000);
const TokenId Sleeper(0x11aebd31c3464000);

QByteArray golden()
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/influxd-debug.log");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LogReading read(const QByteArray &bytes, qsizetype pieces = 1 << 20)
{
    ServerLogReader reader(Now);
    for (qsizetype from = 0; from < bytes.size(); from += pieces)
        reader.add(QByteArrayView(bytes).sliced(from, std::min(pieces, bytes.size() - from)));
    return reader.finish();
}

QByteArray request(const char *time, const QByteArray &id, const QByteArray &query = {})
{
    return QByteArray("ts=") + time + " lvl=debug msg=Request log_id=1 service=http method=POST"
        + " path=/api/v2/write query=\"" + query + "\" proto=HTTP/1.1 user_agent=unknown"
        + " authenticated_id=" + id + " user_id=11aebd31ac464000 took=1ms\n";
}

QByteArray start(const char *time, const char *level)
{
    return QByteArray("ts=") + time
        + " lvl=info msg=\"Welcome to InfluxDB\" log_id=1 log_level=" + level + '\n';
}

/// Every line of a text, put into something.
QByteArray wrapped(const QByteArray &text, const std::function<QByteArray(const QByteArray &)> &how)
{
    QByteArray result;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            result += how(line) + '\n';
    }
    return result;
}

QByteArray json(const QString &name, const QByteArray &line, const QByteArray &end)
{
    return QJsonDocument(QJsonObject{ { QStringLiteral("_PID"), QStringLiteral("1") },
                                      { name, QString::fromUtf8(line + end) },
                                      { QStringLiteral("time"), QStringLiteral("x") } })
        .toJson(QJsonDocument::Compact);
}

/// As influxd writes to a terminal.
QByteArray console(const QByteArray &line)
{
    LogfmtFields fields(line);
    QByteArray head;
    QByteArray members;
    while (const auto field = fields.next()) {
        const QByteArray value = field->value.toByteArray();
        if (field->name == "ts" || field->name == "lvl" || field->name == "msg")
            head += value + '\t';
        else
            members += (members.isEmpty() ? "\"" : ", \"") + field->name.toByteArray() + "\": \""
                + value + '"';
    }
    return head + '{' + members + '}';
}

} // namespace

class TestServerLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGoldenLogTellsWhoCameAndWhatLeaked();
    void everyWrappingTellsTheSame_data();
    void everyWrappingTellsTheSame();
    void anyCutTellsTheSame();
    void whatOthersWriteIntoALineIsNoMember_data();
    void whatOthersWriteIntoALineIsNoMember();
    void aHashedRecordLeaksNothing();
    void aPasswordInTheAddressLeaks();
    void dockersCutLinesGoOn();
    void timesThatCannotBeAreLeftOut();
    void onlyWhatWasLoggedAtDebugIsCovered();
    void silenceOfDaysIsNoPeriod();
    void junkIsPassedOver();
    void memoryStaysBounded();
    void periodsAreJoined();
    void filesThatAreNoTextAreTold();
};

void TestServerLog::theGoldenLogTellsWhoCameAndWhatLeaked()
{
    const LogReading reading = read(golden());
    QCOMPARE(reading.lines, 54);
    QCOMPARE(reading.requests, 35);
    QCOMPARE(reading.leaking, 5);
    QCOMPARE(reading.leakingUnknown, 0);
    QCOMPARE(reading.badTimes, 0);
    const LogPeriods whole{ { at("2026-11-24T00:31:51.480Z"), at("2026-11-24T00:31:54.747Z") } };
    QCOMPARE(reading.seen.periods, whole);
    QCOMPARE(reading.seen.tokens.size(), 6);
    QCOMPARE(reading.seen.tokens.value(Writer).seenAt, at("2026-11-24T00:31:54.738Z"));
    QCOMPARE(reading.printed.value(Reader), at("2026-11-24T00:31:54.629Z"));
    // Refused, yet it came.
    QCOMPARE(reading.seen.tokens.value(Sleeper).seenAt, at("2026-11-24T00:31:54.728Z"));
}

void TestServerLog::everyWrappingTellsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray text = golden();
    QTest::newRow("no end") << text.chopped(1);
    QTest::newRow("Windows") << QByteArray(text).replace("\n", "\r\n");
    QTest::newRow("journalctl") << wrapped(text, [](const QByteArray &line) -> QByteArray {
        return "Nov 24 00:31:54 host influxd-systemd-start.sh[123]: " + line;
    });
    QTest::newRow("journalctl -o json") << wrapped(
        text, [](const QByteArray &line) { return json(QStringLiteral("MESSAGE"), line, {}); });
    QTest::newRow("Docker") << wrapped(
        text, [](const QByteArray &line) { return json(QStringLiteral("log"), line, "\n"); });
    QTest::newRow("docker compose") << wrapped(
        text, [](const QByteArray &line) -> QByteArray { return "influxdb-1  | " + line; });
    QTest::newRow("kubectl") << wrapped(text, [](const QByteArray &line) -> QByteArray {
        return "2026-11-24T00:31:54.640386123Z stderr F " + line;
    });
    QTest::newRow("console") << wrapped(text, console);
    QTest::newRow("console in Docker") << wrapped(text, [](const QByteArray &line) {
        return json(QStringLiteral("log"), console(line), "\r\n");
    });
}

void TestServerLog::everyWrappingTellsTheSame()
{
    QFETCH(QByteArray, text);
    QCOMPARE(read(text), read(golden()));
}

void TestServerLog::anyCutTellsTheSame()
{
    const QByteArray text = golden();
    for (const qsizetype pieces : { 1, 7, 100, 4096 })
        QCOMPARE(read(text, pieces), read(text));
}

void TestServerLog::whatOthersWriteIntoALineIsNoMember_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray head = "ts=2026-11-24T00:00:00Z lvl=debug msg=Request ";
    const QByteArray rest = " authenticated_id= user_id=\n";
    QTest::newRow("path") << head + R"(path="/x authenticated_id=11aebd31c1064000 y" query=)"
            + rest;
    QTest::newRow("quoted quote") << head
            + R"(path="/x\" authenticated_id=11aebd31c1064000 \\" query=)" + rest;
    QTest::newRow("message") << QByteArray(
        "ts=2026-11-24T00:00:00Z lvl=info msg=\"msg=Request authenticated_id=11aebd31c1064000\"\n");
    QTest::newRow("another message") << QByteArray(
        "ts=2026-11-24T00:00:00Z lvl=info msg=Other authenticated_id=11aebd31c1064000\n");
    QTest::newRow("no logfmt") << QByteArray(
        "GET /?q= ts=2026-11-24T00:00:00Z msg=Request authenticated_id=11aebd31c1064000\n");
    QTest::newRow("cut off") << head + "path=/ authenticated_id=11aebd31c106";
    QTest::newRow("console") << QByteArray("2026-11-24T00:00:00Z\tdebug\tRequest\t"
                                           "{\"path\": \"/\\\", \\\"authenticated_id\\\": "
                                           "\\\"11aebd31c1064000\", \"authenticated_id\": \"\"}\n");
    QTest::newRow("nested") << QByteArray("2026-11-24T00:00:00Z\tdebug\tRequest\t{\"a\": "
                                          "{\"authenticated_id\": \"11aebd31c1064000\"}}\n");
}

void TestServerLog::whatOthersWriteIntoALineIsNoMember()
{
    QFETCH(QByteArray, line);
    QVERIFY(read(line).seen.tokens.isEmpty());
}

void TestServerLog::aHashedRecordLeaksNothing()
{
    const auto record = [](const QByteArray &value) {
        return read("ts=2026-11-24T00:00:00Z lvl=debug msg=\"Auth retrieved \" "
                    "auth=\"&{11aebd31c1064000 "
                    + value + " active a 5d5d823c8c6365e0 11aebd31ac464000 []}\"\n");
    };
    QCOMPARE(record(" $influxdb2-sha256$x").leaking, 0);
    QCOMPARE(record("$influxdb2-sha256$x").leaking, 0);
    QCOMPARE(record("REDACTED $influxdb2-sha256$x").leaking, 0);
    QCOMPARE(record("value $influxdb2-sha256$x").leaking, 1);
    QCOMPARE(record("value ").printed.value(Reader), at("2026-11-24T00:00:00Z"));
}

void TestServerLog::aPasswordInTheAddressLeaks()
{
    const auto leaks = [](const QByteArray &query) {
        return read(request("2026-11-24T00:00:00Z", "11aebd31c1064000", query)).leaking > 0;
    };
    QVERIFY(leaks("db=d&p=value&u=x"));
    QVERIFY(leaks("p=value"));
    QVERIFY(!leaks("p=&db=d"));
    QVERIFY(!leaks("bp=1&precision=s&q=p=1"));
    QCOMPARE(read(request("2026-11-24T00:00:00Z", "11aebd31c1064000", "p=value"))
                 .seen.tokens.value(Reader)
                 .leakedAt,
             at("2026-11-24T00:00:00Z"));
    const LogReading unknown = read(request("2026-11-24T00:00:00Z", "", "p=value"));
    QCOMPARE(unknown.leakingUnknown, 1);
}

void TestServerLog::dockersCutLinesGoOn()
{
    const QByteArray whole = request("2026-11-24T00:00:00Z", "11aebd31c1064000").trimmed();
    const QByteArray rest = request("2026-11-24T01:00:00Z", "11aebd31c1864000").trimmed();
    const auto log = [](const QByteArray &line, const QByteArray &end) {
        return QByteArray(json(QStringLiteral("log"), line, end) + '\n');
    };
    // What looks like a line is the rest of one: somebody's body.
    const LogReading reading
        = read(log(whole, {}) + log(rest, {}) + log(rest, "\n") + log(whole, "\n"));
    QCOMPARE(reading.requests, 2);
    QCOMPARE(reading.seen.tokens.keys(), QList<TokenId>{ Reader });
}

void TestServerLog::timesThatCannotBeAreLeftOut()
{
    for (const char *time : { "1970-01-01T00:00:00Z", "2026-11-27T00:00:00Z",
                              "9999-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "yesterday" }) {
        const LogReading reading = read(request(time, "11aebd31c1064000"));
        QVERIFY2(reading.seen.tokens.isEmpty() && reading.seen.periods.isEmpty(), time);
        QCOMPARE(reading.badTimes, 1);
    }
    // Clocks differ by a little.
    QCOMPARE(read(request("2026-11-25T12:00:00Z", "11aebd31c1064000")).seen.tokens.size(), 1);
}

void TestServerLog::onlyWhatWasLoggedAtDebugIsCovered()
{
    const QByteArray other = "ts=2026-11-24T20:00:00Z lvl=info msg=Compacting log_id=1\n";
    QVERIFY(read(start("2026-11-24T00:00:00Z", "info") + other).seen.periods.isEmpty());
    const LogPeriods day{ { at("2026-11-24T00:00:00Z"), at("2026-11-24T20:00:00Z") } };
    QCOMPARE(read(start("2026-11-24T00:00:00Z", "debug") + other).seen.periods, day);
    // From the first request on, where the start is not in the log.
    const LogReading later = read(other + request("2026-11-24T21:00:00Z", "11aebd31c1064000")
                                  + start("2026-11-24T22:00:00Z", "info")
                                  + "ts=2026-11-24T23:00:00Z lvl=info msg=Compacting\n");
    const LogPeriods hour{ { at("2026-11-24T21:00:00Z"), at("2026-11-24T22:00:00Z") } };
    QCOMPARE(later.seen.periods, hour);
}

void TestServerLog::silenceOfDaysIsNoPeriod()
{
    const LogReading reading = read(request("2026-11-01T00:00:00Z", "11aebd31c1064000")
                                    + request("2026-11-01T23:00:00Z", "11aebd31c1064000")
                                    + request("2026-11-10T00:00:00Z", "11aebd31c1064000"));
    QCOMPARE(reading.seen.periods.size(), 2);
    QCOMPARE(coveredTime(reading.seen.periods), 23LL * 3600 * 1000);
    QCOMPARE(reading.seen.tokens.value(Reader).seenAt, at("2026-11-10T00:00:00Z"));
}

void TestServerLog::junkIsPassedOver()
{
    QRandomGenerator random(7);
    QByteArray text = golden();
    QByteArray junk(1 << 20, Qt::Uninitialized);
    for (char &c : junk)
        c = static_cast<char>(random.generate());
    const LogReading reading = read(junk + '\n' + text + junk);
    QCOMPARE(reading.seen, read(text).seen);
    // Whatever single bytes are broken, nothing is invented.
    for (int i = 0; i < 2000; ++i) {
        QByteArray broken = text;
        broken[random.bounded(broken.size())] = static_cast<char>(random.generate());
        const LogReading bent = read(broken);
        QVERIFY(bent.seen.tokens.size() <= 7);
        QVERIFY(bent.seen.periods.size() <= 3);
    }
}

void TestServerLog::memoryStaysBounded()
{
    std::vector<qsizetype> sizes;
    LogLines lines([&sizes](QByteArrayView line) { sizes.push_back(line.size()); });
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 1024; ++i)
        lines.add(piece);
    lines.add("\nshort\n");
    lines.finish();
    // A line of a gigabyte is one of 64 KiB here.
    QCOMPARE(sizes, (std::vector<qsizetype>{ LongestLogLine, 5 }));

    ServerLogReader reader(Now, 1'000);
    for (qsizetype id = 1; id <= 1'010; ++id)
        reader.add(
            request("2026-11-24T00:00:00Z", QByteArray::number(id, 16).rightJustified(16, '0')));
    const LogReading reading = reader.finish();
    QCOMPARE(reading.seen.tokens.size(), 1'000);
    QVERIFY(reading.hasTooManyIds);

    QByteArray text;
    text.reserve(100);
    unescapeJson(QByteArray(1000, 'a').append("\\u00e9"), text);
    QVERIFY(text.size() <= text.capacity() && text.size() < 200);
    unescapeJson(R"(a\"\\\n\u0026\u00e4\u20ac\)", text);
    QCOMPARE(text, QByteArray("a\"\\\n&\xc3\xa4\xe2\x82\xac"));
}

void TestServerLog::periodsAreJoined()
{
    LogPeriods periods;
    for (const LogPeriod &one : { LogPeriod{ 50, 60 }, LogPeriod{ 10, 20 }, LogPeriod{ 30, 40 },
                                  LogPeriod{ 9, 5 }, LogPeriod{ 20, 30 }, LogPeriod{ 12, 13 } })
        addPeriod(periods, one);
    QCOMPARE(periods, (LogPeriods{ { 10, 40 }, { 50, 60 } }));
    addPeriod(periods, { 0, 100 });
    QCOMPARE(periods, (LogPeriods{ { 0, 100 } }));
    for (int i = 0; i < 3'000; ++i)
        addPeriod(periods, { 1000 + i * 10, 1000 + i * 10 });
    QCOMPARE(periods.size(), MostLogPeriods);
    // The same log twice changes nothing.
    LastSeen known;
    addLastSeen(known, read(golden()).seen);
    addLastSeen(known, read(golden()).seen);
    QCOMPARE(known, read(golden()).seen);
}

void TestServerLog::filesThatAreNoTextAreTold()
{
    QCOMPARE(logFileKind("\x1f\x8b\x08"), LogFileKind::Gzip);
    QCOMPARE(logFileKind("BZh9"), LogFileKind::Compressed);
    QCOMPARE(logFileKind("LPKSHHRH..."), LogFileKind::Journal);
    QCOMPARE(logFileKind(golden().first(8)), LogFileKind::Text);
    QCOMPARE(logFileKind({}), LogFileKind::Text);
}

QTEST_APPLESS_MAIN(TestServerLog)
#include "tst_serverlog.moc"
