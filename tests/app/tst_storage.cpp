// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/storage.h"

#include "models/store/memorycredentialstore.h"

#include <QTest>

using namespace itm;

class TestStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesWorkWithTheKeychain();
    void theKeychainEndsFirst();
};

void TestStorage::servicesWorkWithTheKeychain()
{
    Storage storage({}, true);
    QCOMPARE(&storage.services().credentials, &storage.credentials());
    QVERIFY(!storage.services().credentials.isPersistent());
}

/// What its last answer needs is still there.
void TestStorage::theKeychainEndsFirst()
{
    std::weak_ptr<ProxyPasswords> service;
    bool isThere = false;
    auto keychain = std::make_unique<MemoryCredentialStore>(nullptr);
    connect(keychain.get(), &QObject::destroyed, this, [&] { isThere = !service.expired(); });
    {
        const Storage storage({}, true, std::move(keychain));
        service = storage.services().proxyPasswords;
    }
    QVERIFY(isThere);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
