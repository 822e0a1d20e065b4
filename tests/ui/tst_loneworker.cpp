// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/loneworker.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace itm;

class TestLoneWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsForWhatHasBegun();
    void theEndOfTheProgramWaits();
};

void TestLoneWorker::nobodyWaitsForWhatHasBegun()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    std::atomic<bool> isDone = false;
    bool isAnswered = false;
    {
        LoneWorker worker;
        const RequestHandle running = worker.run<Done>(
            [&]() -> Result<Done> {
                begun.release();
                mayEnd.acquire();
                isDone = true;
                return Done();
            },
            this, [&isAnswered](const Result<Done> &answer) { isAnswered = answer.isOk(); });
        begun.acquire();
    }
    mayEnd.release();
    QTRY_VERIFY(isDone);
    QVERIFY(!isAnswered);
}

void TestLoneWorker::theEndOfTheProgramWaits()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    std::atomic<bool> isDone = false;
    {
        LoneWorker worker;
        const RequestHandle running = worker.run<Done>(
            [&]() -> Result<Done> {
                begun.release();
                mayEnd.acquire();
                isDone = true;
                return Done();
            },
            this, [](const Result<Done> &) {});
        begun.acquire();
    }
    mayEnd.release();
    LoneWorker::waitForAll();
    QVERIFY(isDone);
}

QTEST_MAIN(TestLoneWorker)
#include "tst_loneworker.moc"
