// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/rfc3339.h"

#include <QTest>

using namespace itm;

class TestRfc3339 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesBecomeUtcMilliseconds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2026-05-11T13:30:49Z", "2026-05-11T13:30:49.000Z");
        row("2026-05-11T13:30:49.1Z", "2026-05-11T13:30:49.100Z");
        row("2026-05-11T13:30:49.12Z", "2026-05-11T13:30:49.120Z");
        row("2026-05-11T13:30:49.123456789Z", "2026-05-11T13:30:49.123Z");
        row("2026-05-11T13:30:49.0009+02:00", "2026-05-11T11:30:49.000Z");
        row("2026-01-01T01:15:00+05:30", "2025-12-31T19:45:00.000Z");
        row("2025-12-31T20:00:00-08:00", "2026-01-01T04:00:00.000Z");
        row("2024-02-29T23:59:60Z", "2024-03-01T00:00:00.000Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("2026-05-11 13:30:49z", "2026-05-11T13:30:49.000Z");
    }
    void timesBecomeUtcMilliseconds()
    {
        QFETCH(QByteArray, text);
        const QDateTime time = timeFromRfc3339({ text.constData(), size_t(text.size()) });
        QVERIFY(time.isValid());
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QTEST(time.toString(Qt::ISODateWithMs), "utc");
    }

    void zeroTimeAndGarbageAreNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             { "", "0001-01-01T00:00:00Z", "0000-12-31T19:03:58-04:56", "2026-05-11",
               "2026-05-11T13:30:49", "2026-05-11T13:30:49.Z", "2026-05-11T13:30:49.1234567890Z",
               "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z",
               "2026-05-11T24:00:00Z", "2026-05-11T13:60:49Z", "2026-05-11T13:30:61Z",
               "2026-05-11T13:30:49+25:00", "2026-05-11T13:30:49Zx", "2026-05-11T13:30:49+0200",
               "2026-05-1aT13:30:49Z", "now" })
            QTest::newRow(text) << QByteArray(text);
    }
    void zeroTimeAndGarbageAreNoTime()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!timeFromRfc3339({ text.constData(), size_t(text.size()) }).isValid());
    }
};

QTEST_GUILESS_MAIN(TestRfc3339)
#include "tst_rfc3339.moc"
