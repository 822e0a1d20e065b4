// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/retryafter.h"

#include <QTest>

#include <limits>

using namespace itm;

class TestRetryAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsRead_data();
    void everyFormIsRead();
};

void TestRetryAfter::everyFormIsRead_data()
{
    constexpr int Most = std::numeric_limits<int>::max();
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const QByteArray none;
    QTest::newRow("absent") << none << none << -1;
    QTest::newRow("number") << QByteArray(" 17 ") << none << 17;
    QTest::newRow("zero") << QByteArray("0") << none << 0;
    QTest::newRow("negative") << QByteArray("-5") << none << -1;
    QTest::newRow("signed") << QByteArray("+5") << none << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << none << -1;
    QTest::newRow("billion") << QByteArray("1000000000") << none << 1'000'000'000;
    QTest::newRow("beyond 32 bits") << QByteArray("99999999999") << none << Most;
    QTest::newRow("beyond 64 bits") << QByteArray(40, '9') << none << Most;
    QTest::newRow("words") << QByteArray("soon") << none << -1;
    QTest::newRow("date") << QByteArray("Thu, 26 Nov 2026 12:00:30 GMT") << none << 30;
    QTest::newRow("older form") << QByteArray("Thursday, 26-Nov-26 12:00:30 GMT") << none << 30;
    QTest::newRow("oldest form") << QByteArray("Thu Nov 26 12:00:30 2026") << none << 30;
    QTest::newRow("oldest, day below ten")
        << QByteArray("Tue Dec  1 12:00:00 2026") << none << 5 * 86'400;
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << none << 0;
    QTest::newRow("date far ahead") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << none << Most;
    QTest::newRow("no such day") << QByteArray("Thu, 31 Nov 2026 12:00:30 GMT") << none << -1;
    QTest::newRow("half a date") << QByteArray("Thu, 26 Nov") << none << -1;
    QTest::newRow("by the server's clock") << QByteArray("Thu, 26 Nov 2026 13:00:30 GMT")
                                           << QByteArray("Thu, 26 Nov 2026 13:00:20 GMT") << 10;
    QTest::newRow("its clock is nonsense")
        << QByteArray("Thu, 26 Nov 2026 12:00:30 GMT") << QByteArray("now") << 30;
}

void TestRetryAfter::everyFormIsRead()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QByteArray, date);
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    QTEST(retryAfterSeconds(retryAfter, date, now), "seconds");
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
