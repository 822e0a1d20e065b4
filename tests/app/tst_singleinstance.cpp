// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "models/store/configfolder.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <barrier>

using namespace itm;

namespace {

/// How many of so many starts at the same moment find no other. Each stays until all have looked.
int countFirst(const QString &folder, int starts)
{
    std::atomic<int> first = 0;
    std::barrier together(starts);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < starts; ++i) {
        threads.emplace_back(QThread::create([&] {
            SingleInstance instance(folder, nullptr);
            together.arrive_and_wait();
            if (!instance.raiseOther())
                ++first;
            together.arrive_and_wait();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return first;
}

/// A start that asked, found nobody, and listens a moment later; nobody else does so meanwhile.
void startSlowly(const QString &folder, std::barrier<> &together)
{
    const QString name = SingleInstance::socketName(folder);
    QLockFile lock(ConfigFolder(folder).startLockFile());
    QVERIFY(lock.tryLock());
    together.arrive_and_wait();
    QVERIFY(!QTest::qWaitFor(
        [&name] {
            QLocalSocket other;
            other.connectToServer(name);
            return other.waitForConnected(0);
        },
        300));
    QLocalServer server;
    QVERIFY(server.listen(name));
    lock.unlock();
    together.arrive_and_wait();
}

/// What a program that was killed in the middle of its start leaves behind.
bool leaveLock(const QString &folder)
{
    QProcess ended;
    ended.start(QStringLiteral("true"), {});
    const qint64 nobody = ended.processId();
    QFile lock(ConfigFolder(folder).startLockFile());
    return ended.waitForFinished() && lock.open(QIODevice::WriteOnly)
        && lock.write(QByteArray::number(nobody) + "\ninflux-token-manager\n"
                      + QSysInfo::machineHostName().toUtf8() + '\n')
        > 0;
}

} // namespace

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartWithTheSameFolderRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), nullptr);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(!first.raiseOther());

        SingleInstance second(folder.path() + QStringLiteral("/."), nullptr);
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.count(), 1);
    }

    void otherFoldersStandAlone()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path(), nullptr);
        QVERIFY(!first.raiseOther());
        SingleInstance second(two.path(), nullptr);
        QVERIFY(!second.raiseOther());
    }

    void aFolderIsFreeAgainAfterTheFirstEnded()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path(), nullptr);
            QVERIFY(!first.raiseOther());
        }
        SingleInstance second(folder.path(), nullptr);
        QVERIFY(!second.raiseOther());
    }

    void aStartWaitsForOneThatIsUnderWay()
    {
        const QTemporaryDir folder;
        std::barrier together(2);
        const std::unique_ptr<QThread> first(
            QThread::create([&] { startSlowly(folder.path(), together); }));
        first->start();
        together.arrive_and_wait();
        SingleInstance second(folder.path(), nullptr);
        const bool isRaised = second.raiseOther();
        together.arrive_and_drop();
        QVERIFY(first->wait());
        QVERIFY(isRaised);
    }

    void ofSeveralStartsAtOnceOneIsFirst()
    {
        for (int round = 0; round < 3; ++round) {
            const QTemporaryDir folder;
            QCOMPARE(countFirst(folder.path(), 4), 1);
        }
    }

    void aKilledStartHoldsNobodyUp()
    {
        const QTemporaryDir folder;
        QVERIFY(leaveLock(folder.path()));
        SingleInstance first(folder.path(), nullptr);
        QVERIFY(!first.raiseOther());
        // It was not waited for, or it would still be there.
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(first.trouble().isEmpty());
        QCOMPARE(countFirst(folder.path(), 2), 0);
    }

    /// A folder in which no file can be made, for the super-user either.
    void withoutALockItStartsAllTheSame()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SingleInstance first(blocker.fileName() + QStringLiteral("/config"), nullptr);
        QVERIFY(!first.raiseOther());
        SingleInstance second(blocker.fileName() + QStringLiteral("/config"), nullptr);
        QVERIFY(second.raiseOther());
    }

    void theFolderIsMadeAndLeftEmpty()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("config"));
        SingleInstance first(config, nullptr);
        QVERIFY(!first.raiseOther());
        QVERIFY(QDir(config).exists() && QDir(config).isEmpty());
        QCOMPARE(QFile::permissions(config) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aSocketThatCannotBeMadeIsTold()
    {
        const QTemporaryDir folder;
        // Longer than the name of a socket may be.
        const QString temporary = folder.filePath(QString(150, u'x'));
        QVERIFY(QDir().mkpath(temporary));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(temporary));
        SingleInstance first(folder.path(), nullptr);
        const bool isRaised = first.raiseOther();
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(!isRaised);
        QVERIFY(!first.trouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
