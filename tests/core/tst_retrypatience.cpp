// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/retrypatience.h"

#include <QTest>

#include <limits>

using namespace itm;
using namespace std::chrono_literals;

class TestRetryPatience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedForIsWaited()
    {
        RetryPatience patience;
        QVERIFY(patience.next(7) == 7s);
        QVERIFY(patience.next(0) == 1s);
        QVERIFY(patience.next(60) == 60s);
    }

    void withoutAWordThePausesGrow()
    {
        RetryPatience patience;
        for (const auto pause : { 1s, 2s, 4s, 8s, 16s, 32s })
            QVERIFY(patience.next(-1) == pause);
        QVERIFY(!patience.next(-1));
    }

    void tooLongIsNotWaitedAtAll()
    {
        RetryPatience patience;
        QVERIFY(!patience.next(61));
        QVERIFY(!patience.next(1'000'000'000));
        QVERIFY(!patience.next(std::numeric_limits<int>::max()));
        // It was no pause: the patience is as it was.
        QVERIFY(patience.next(60) && patience.next(60) && patience.next(60));
        QVERIFY(!patience.next(1));
    }
};

QTEST_GUILESS_MAIN(TestRetryPatience)
#include "tst_retrypatience.moc"
