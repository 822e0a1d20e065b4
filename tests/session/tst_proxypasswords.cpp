// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/proxypasswords.h"

#include "tests/support/fakestores.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestProxyPasswords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<FakeCredentialStore>();
        m_passwords = std::make_unique<ProxyPasswords>();
    }

    void theKeychainIsAskedWhereNothingWasTyped()
    {
        save("kept");
        QCOMPARE(found(m_id), QByteArray("kept"));
        QCOMPARE(found(ConnectionId::create()), QByteArray("none"));
    }

    void whatWasTypedGoesFirstAndIsKeptOnlyWhenTold()
    {
        save("kept");
        m_passwords->type(m_id, Secret("typed"));
        QCOMPARE(found(m_id), QByteArray("typed"));
        QCOMPARE(m_store->valueOf(CredentialKey::proxy(m_id)), QByteArray("kept"));
        QVERIFY(keep());
        QCOMPARE(m_store->valueOf(CredentialKey::proxy(m_id)), QByteArray("typed"));
    }

    void anotherProxyIsNotToldTheOldPassword()
    {
        save("kept");
        m_passwords->type(m_id, Secret());
        QCOMPARE(found(m_id), QByteArray("none"));
        QVERIFY(keep());
        QVERIFY(!m_store->contains(CredentialKey::proxy(m_id)));
    }

    void aTrialBorrows()
    {
        const ConnectionId trial = ConnectionId::create();
        m_passwords->borrow(trial, m_id);
        save("kept");
        QCOMPARE(found(trial), QByteArray("kept"));
        m_passwords->type(m_id, Secret("typed"));
        QCOMPARE(found(trial), QByteArray("typed"));
        m_passwords->forget(m_id);
        QCOMPARE(found(trial), QByteArray("kept"));
    }

    void withoutAKeyringItHoldsForThisRun()
    {
        m_store->failNextWrites = { ErrorKind::NoKeyring };
        m_passwords->type(m_id, Secret("typed"));
        QVERIFY(!keep());
        QCOMPARE(found(m_id), QByteArray("typed"));
    }

private:
    void save(const char *password)
    {
        std::optional<Result<Done>> answer;
        const auto saving
            = m_store->write(CredentialKey::proxy(m_id), Secret(password), this,
                             [&](Result<Done> done) { answer.emplace(std::move(done)); });
        QTRY_VERIFY(answer.has_value());
    }

    QByteArray found(ConnectionId id)
    {
        std::optional<bool> isMissing;
        QByteArray value;
        const auto finding
            = m_passwords->find(*m_store, id, this, [&](const Result<Secret> &secret) {
                  isMissing = !secret;
                  for (const char *const known : { "kept", "typed" }) {
                      if (secret && secret.value().matches(known))
                          value = known;
                  }
              });
        if (!QTest::qWaitFor([&] { return isMissing.has_value(); }))
            qFatal("no answer");
        return *isMissing ? QByteArray("none") : value;
    }

    bool keep()
    {
        std::optional<bool> isKept;
        const auto keeping = m_passwords->keep(
            *m_store, m_id, this, [&](const Result<Done> &done) { isKept = done.isOk(); });
        if (!QTest::qWaitFor([&] { return isKept.has_value(); }))
            qFatal("no answer");
        return *isKept;
    }

    const ConnectionId m_id = ConnectionId::create();
    std::unique_ptr<FakeCredentialStore> m_store;
    std::unique_ptr<ProxyPasswords> m_passwords;
};

QTEST_GUILESS_MAIN(TestProxyPasswords)
#include "tst_proxypasswords.moc"
