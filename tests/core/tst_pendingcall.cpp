// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/worker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace itm;

class TestPendingCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFinishCountsAndIsQueued()
    {
        QObject context;
        QList<int> seen;
        const auto call = PendingCall<int>::create(
            &context, [&](Result<int> result) { seen << (result ? result.value() : -1); });
        call->finish(1);
        call->finish(2);
        QVERIFY(seen.isEmpty());
        QTRY_COMPARE(seen, QList<int>{ 1 });
    }

    void destroyingTheHandleCancels()
    {
        QObject context;
        bool stopped = false;
        std::optional<ErrorKind> kind;
        const auto call = PendingCall<int>::create(&context, [&](Result<int> result) {
            QVERIFY(!result);
            kind = result.error().kind;
        });
        {
            const RequestHandle handle = call->handle([&] { stopped = true; });
        }
        QVERIFY(stopped);
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(static_cast<int>(*kind), static_cast<int>(ErrorKind::Cancelled));
    }

    void goneContextIsNotCalled()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        const auto call
            = PendingCall<int>::create(context.get(), [&](const Result<int> &) { called = true; });
        call->finish(1);
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void droppedPromiseIsCancelled()
    {
        std::optional<ErrorKind> kind;
        auto call = PendingCall<int>::create(
            this, [&](const Result<int> &result) { kind = result.error().kind; });
        call.reset();
        QVERIFY(!kind);
        QTRY_VERIFY(kind.has_value());
        QVERIFY(*kind == ErrorKind::Cancelled);
    }

    void jobsThatNeverStartedAreCancelledWithTheWorker()
    {
        QList<ErrorKind> kinds;
        QSemaphore started;
        QSemaphore goOn;
        auto worker = std::make_unique<Worker>();
        worker
            ->run<int>(
                [&]() -> Result<int> {
                    started.release();
                    goOn.acquire();
                    return 1;
                },
                this, [](const Result<int> &) {})
            .detach();
        started.acquire();
        // The first job goes on once the destructor has thrown the second one away.
        auto whenDropped = std::shared_ptr<void>(nullptr, [&](std::nullptr_t) { goOn.release(); });
        worker
            ->run<int>([keep = whenDropped]() -> Result<int> { return 2; }, this,
                       [&](const Result<int> &result) { kinds.append(result.error().kind); })
            .detach();
        whenDropped.reset();
        worker.reset();
        QTRY_VERIFY(kinds == QList{ ErrorKind::Cancelled });
    }

    void workerAnswersOnTheCallersThread()
    {
        Worker worker;
        QThread *workThread = nullptr;
        QThread *answerThread = nullptr;
        worker
            .run<int>(
                [&]() -> Result<int> {
                    workThread = QThread::currentThread();
                    return 7;
                },
                this,
                [&](Result<int> result) {
                    QCOMPARE(result.value(), 7);
                    answerThread = QThread::currentThread();
                })
            .detach();
        QTRY_VERIFY(answerThread);
        QCOMPARE(answerThread, thread());
        QVERIFY(workThread != answerThread);
    }
};

QTEST_GUILESS_MAIN(TestPendingCall)
#include "tst_pendingcall.moc"
