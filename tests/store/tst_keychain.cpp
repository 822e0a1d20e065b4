// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keychaincredentialstore.h"
#include "models/store/keyringlock.h"
#include "models/store/keyringtest.h"

#include "tests/support/dismissingprompter.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace itm;

namespace {

/// A keyring that does not answer, as behind a prompt nobody sees, until this ends.
class StoppedKeyring final
{
public:
    StoppedKeyring()
        : m_pid(qEnvironmentVariableIntValue("ITM_KEYRING_PID"))
    {
        kill(m_pid, SIGSTOP);
    }
    ~StoppedKeyring() { goOn(); }
    Q_DISABLE_COPY_MOVE(StoppedKeyring)

    void goOn() const { kill(m_pid, SIGCONT); }

private:
    pid_t m_pid;
};

} // namespace

/// Run by with-keyring.sh in one of five situations, named by ITM_KEYRING.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_situation = qEnvironmentVariable("ITM_KEYRING");
        if (m_situation.isEmpty())
            QSKIP("needs a private bus: run it through with-keyring.sh");
        const bool isDismissed = m_situation == QLatin1String("dismissed");
        if (isDismissed) {
            m_prompter = std::make_unique<test::DismissingPrompter>();
            QVERIFY(m_prompter->isThere());
        }
        if (!isDismissed && m_situation != QLatin1String("locked"))
            return;
        KeychainCredentialStore store({}, nullptr);
        QVERIFY(write(store, m_saved, "saved before the lock"));
        // Without a prompter, or with one that is closed, nothing opens it again.
        QVERIFY(lock());
    }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a generated token") << QByteArray(86, 'A') + "==";
        QTest::newRow("beyond ASCII") << QByteArray("gr\xc3\xbc\xc3\x9f dich");
        QTest::newRow("two thousand bytes") << QByteArray(2000, 'z');
    }

    void valuesComeBackAsTheyWere()
    {
        if (m_situation != QLatin1String("unlocked"))
            QSKIP("only with an unlocked keyring");
        QFETCH(QByteArray, value);
        KeychainCredentialStore store({}, nullptr);
        const auto key = CredentialKey::connection(ConnectionId::create());
        QVERIFY(write(store, key, value));
        QVERIFY(write(store, key, value + "2"));
        QCOMPARE(read(store, key), value + "2");
        QVERIFY(remove(store, key));
        QVERIFY(remove(store, key));
        QCOMPARE(m_error, -1);
        QVERIFY(read(store, key).isEmpty());
        QCOMPARE(m_error, static_cast<int>(ErrorKind::SecretMissing));
        QVERIFY(check(store));
    }

    void theNextRunReadsIt()
    {
        if (m_situation != QLatin1String("unlocked"))
            QSKIP("only with an unlocked keyring");
        const auto key = CredentialKey::connection(ConnectionId::create());
        {
            KeychainCredentialStore store({}, nullptr);
            QVERIFY(write(store, key, "kept"));
        }
        KeychainCredentialStore next({}, nullptr);
        QCOMPARE(read(next, key), QByteArray("kept"));
        QVERIFY(remove(next, key));
    }

    void aWriteIsVerifiedBeforeTheNextOneChangesTheEntry()
    {
        if (m_situation != QLatin1String("unlocked"))
            QSKIP("only with an unlocked keyring");
        KeychainCredentialStore store({}, nullptr);
        const auto key = CredentialKey::connection(ConnectionId::create());
        QList<bool> outcomes;
        const auto note = [&](const auto &result) { outcomes << result.isOk(); };
        store.write(key, Secret(QByteArrayView("first")), this, note).detach();
        store.write(key, Secret(QByteArrayView("second")), this, note).detach();
        store.remove(key, this, note).detach();
        QTRY_COMPARE(outcomes, QList<bool>({ true, true, true }));
    }

    void aHungKeyringIsToldToEarlyAndLateCallers()
    {
        if (m_situation != QLatin1String("unlocked"))
            QSKIP("only with a keyring that can be stopped");
        KeychainCredentialStore store({ .waiting = 50, .answer = 1'000 }, nullptr);
        QSignalSpy waiting(&store, &CredentialStore::waitingChanged);
        const auto key = CredentialKey::connection(ConnectionId::create());
        const StoppedKeyring keyring;
        QVERIFY(!write(store, key, "early"));
        QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringTimeout));
        QVERIFY(!check(store));
        QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringTimeout));
        QCOMPARE(waiting.count(), 1);
        keyring.goOn();
        QTRY_COMPARE(waiting.count(), 2);
        QVERIFY(check(store));
        QVERIFY(remove(store, key));
    }

    void endingWhileTheKeyringHangsTakesItsTimeAndNoLonger()
    {
        if (m_situation != QLatin1String("unlocked"))
            QSKIP("only with a keyring that can be stopped");
        const StoppedKeyring keyring;
        std::optional<ErrorKind> kind;
        {
            KeychainCredentialStore store({ .shutdown = 100 }, nullptr);
            store
                .write(CredentialKey::connection(ConnectionId::create()),
                       Secret(QByteArrayView("value")), this,
                       [&](const Result<Done> &result) { kind = result.error().kind; })
                .detach();
        }
        QTRY_VERIFY(kind == ErrorKind::Cancelled);
    }

    void endingWhileAJobRunsDoesNotCrash()
    {
        for (int i = 0; i < 5; ++i) {
            KeychainCredentialStore store({}, nullptr);
            for (int job = 0; job < 3; ++job)
                store.check(this, [](const Result<Done> &) {}).detach();
        }
    }

    void troubleIsNamed()
    {
        KeychainCredentialStore store({}, nullptr);
        const auto key = CredentialKey::connection(ConnectionId::create());
        if (m_situation == QLatin1String("locked")) {
            QVERIFY(!write(store, key, "value"));
            QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
            QVERIFY(read(store, key).isEmpty());
            QCOMPARE(m_error, static_cast<int>(ErrorKind::SecretMissing));
            QVERIFY(read(store, m_saved).isEmpty());
            QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
            QVERIFY(remove(store, key));
            QVERIFY(!remove(store, m_saved));
            QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
        } else if (m_situation == QLatin1String("nobus")
                   || m_situation == QLatin1String("noservice")) {
            QVERIFY(!check(store));
            QCOMPARE(m_error, static_cast<int>(ErrorKind::NoKeyring));
            QVERIFY(!lock());
            QCOMPARE(m_error, static_cast<int>(ErrorKind::NoKeyring));
            QVERIFY(!write(store, key, "value"));
            QCOMPARE(m_error, static_cast<int>(ErrorKind::NoKeyring));
        } else {
            QSKIP("nothing is wrong with an unlocked keyring");
        }
    }

    void aDismissedPromptIsNamed()
    {
        if (m_situation != QLatin1String("dismissed"))
            QSKIP("only where somebody closes the prompt");
        KeychainCredentialStore store({}, nullptr);
        const auto key = CredentialKey::connection(ConnectionId::create());
        QVERIFY(!write(store, key, "value"));
        QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
        QCOMPARE(m_prompter->asked(), 1);
        // What is there must not be taken for missing.
        QVERIFY(read(store, m_saved).isEmpty());
        QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
        QCOMPARE(m_prompter->asked(), 2);
        QVERIFY(read(store, key).isEmpty());
        QCOMPARE(m_error, static_cast<int>(ErrorKind::SecretMissing));
        QVERIFY(!remove(store, m_saved));
        QCOMPARE(m_error, static_cast<int>(ErrorKind::KeyringLocked));
        QVERIFY(check(store));
        // Nobody was asked in vain.
        QCOMPARE(m_prompter->asked(), 2);
    }

    void aSlowKeyringIsToldAndGivenUpInTime()
    {
        KeychainCredentialStore store({ .waiting = 0, .answer = 1 }, nullptr);
        QSignalSpy waiting(&store, &CredentialStore::waitingChanged);
        // Many jobs: some are behind the first one when its time is over, or all answer in time.
        int answers = 0;
        for (int job = 0; job < 20; ++job)
            store.check(this, [&](const Result<Done> &) { ++answers; }).detach();
        QTRY_COMPARE(answers, 20);
        QTRY_COMPARE(waiting.count() % 2, 0);
    }

    void theTestOfTheSettingsTellsWhatIsThere()
    {
        KeychainCredentialStore store({}, nullptr);
        KeyringTest test(store, nullptr);
        std::optional<KeyringReport> report;
        test.start([&report](const Result<KeyringReport> &answer) { report = answer.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(report, 20'000);
        const bool isThere
            = m_situation != QLatin1String("nobus") && m_situation != QLatin1String("noservice");
        QCOMPARE(report->backEnd, isThere ? KeyringBackEnd::SecretService : KeyringBackEnd::None);
        if (m_situation == QLatin1String("unlocked")) {
            QVERIFY(!report->trouble);
            QVERIFY(read(store, KeyringTest::key()).isEmpty());
            QCOMPARE(m_error, static_cast<int>(ErrorKind::SecretMissing));
            return;
        }
        QVERIFY(report->trouble);
        QCOMPARE(report->trouble->kind, isThere ? ErrorKind::KeyringLocked : ErrorKind::NoKeyring);
    }

private:
    template <class Start>
    bool succeeded(Start start)
    {
        std::optional<bool> ok;
        m_error = -1;
        const RequestHandle handle = start([&](const auto &result) {
            ok = result.isOk();
            if (!result)
                m_error = static_cast<int>(result.error().kind);
        });
        return QTest::qWaitFor([&] { return ok.has_value(); }, 20'000) && *ok;
    }

    bool write(CredentialStore &store, const CredentialKey &key, const QByteArray &value)
    {
        return succeeded([&](auto callback) {
            return store.write(key, Secret(QByteArrayView(value)), this, callback);
        });
    }
    bool remove(CredentialStore &store, const CredentialKey &key)
    {
        return succeeded([&](auto callback) { return store.remove(key, this, callback); });
    }
    bool lock()
    {
        return succeeded([&](auto callback) { return lockKeyring(this, callback); });
    }
    bool check(CredentialStore &store)
    {
        return succeeded([&](auto callback) { return store.check(this, callback); });
    }
    QByteArray read(CredentialStore &store, const CredentialKey &key)
    {
        QByteArray value;
        const bool ok = succeeded([&](auto callback) {
            return store.read(key, this, [&value, callback](const Result<Secret> &result) {
                if (result)
                    value = result.value().reveal().toByteArray();
                callback(result);
            });
        });
        return ok ? value : QByteArray();
    }

    QString m_situation;
    std::unique_ptr<test::DismissingPrompter> m_prompter;
    const CredentialKey m_saved = CredentialKey::connection(ConnectionId::create());
    int m_error = -1;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
