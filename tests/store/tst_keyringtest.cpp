// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keyringtest.h"

#include "tests/support/fakestores.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestKeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkingKeyringIsLeftAsItWas();
    void whatFailsIsTold_data();
    void whatFailsIsTold();
    void memoryIsNoKeyring();

private:
    KeyringReport run(FakeCredentialStore &store)
    {
        KeyringTest test(store, nullptr);
        std::optional<KeyringReport> report;
        test.start([&report](const Result<KeyringReport> &answer) { report = answer.value(); });
        if (!QTest::qWaitFor([&] { return report.has_value(); }))
            qFatal("not answered");
        return *report;
    }
};

void TestKeyringTest::aWorkingKeyringIsLeftAsItWas()
{
    FakeCredentialStore store;
    const KeyringReport report = run(store);
    QVERIFY(!report.trouble);
    QVERIFY(report.milliseconds >= 0);
    QVERIFY(!store.contains(KeyringTest::key()));
}

void TestKeyringTest::whatFailsIsTold_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << 0 << ErrorKind::NoKeyring;
    QTest::newRow("locked") << 0 << ErrorKind::KeyringLocked;
    QTest::newRow("refuses to write") << 1 << ErrorKind::KeyringDenied;
    QTest::newRow("does not remove") << 2 << ErrorKind::KeyringTimeout;
}

void TestKeyringTest::whatFailsIsTold()
{
    QFETCH(int, step);
    QFETCH(ErrorKind, kind);
    FakeCredentialStore store;
    (step == 0       ? store.failNextChecks
         : step == 1 ? store.failNextWrites
                     : store.failNextRemoves)
        << kind;
    const KeyringReport report = run(store);
    QVERIFY(report.trouble);
    QCOMPARE(report.trouble->kind, kind);
}

void TestKeyringTest::memoryIsNoKeyring()
{
    FakeCredentialStore store;
    store.persistent = false;
    QCOMPARE(run(store).backEnd, KeyringBackEnd::Memory);
}

QTEST_GUILESS_MAIN(TestKeyringTest)
#include "tst_keyringtest.moc"
