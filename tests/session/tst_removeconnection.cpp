// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/eraselocaldata.h"
#include "models/session/removeconnection.h"
#include "models/session/signinoperation.h"
#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/store/digestingcredentialstore.h"
#include "models/store/localdatabase.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// What may happen while a removal waits for the keychain.
class TestRemoveConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSessionEndsAtOnceAndAFailureLeavesTheConnection();
    void aSignInMeanwhileIsKept();
    void whatIsErasedMeanwhileIsGone();
    void whatTheKeychainKeepsIsFoundByErasing();

private:
    using Ended = std::optional<std::optional<Error>>;

    /// Saved, with its secret.
    void save(const Connection &connection);
    void remove(const Connection &connection);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    Ended m_ended;
};

void TestRemoveConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SessionFixture>();
    m_store = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_ended.reset();
}

void TestRemoveConnection::save(const Connection &connection)
{
    m_store->put(connection);
    m_fixture->credentials
        .write(CredentialKey::connection(connection.id), Secret(QByteArrayView("old")), this,
               [](const Result<Done> &) {})
        .detach();
}

void TestRemoveConnection::remove(const Connection &connection)
{
    connect(
        new RemoveConnection(m_fixture->workspace, *m_store, connection, KeychainEntries::Remove),
        &RemoveConnection::ended, this,
        [this](const Connection &, const std::optional<Error> &error) { m_ended = error; });
}

/// Nothing that is begun meanwhile would be cut off by the end of it.
void TestRemoveConnection::theSessionEndsAtOnceAndAFailureLeavesTheConnection()
{
    const Connection connection = m_fixture->connectTo({}).connection();
    save(connection);
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    remove(connection);
    QVERIFY(m_fixture->workspace.sessions().isEmpty());
    QVERIFY(m_store->isBeingRemoved(connection.id));
    QTRY_VERIFY(m_ended);
    QVERIFY(m_ended->has_value());
    QVERIFY(!m_store->isBeingRemoved(connection.id));
    QVERIFY(m_store->find(connection.id));
    QVERIFY(m_fixture->workspace.sessions().isEmpty());
}

/// Its write is behind the first removal.
void TestRemoveConnection::aSignInMeanwhileIsKept()
{
    const Connection connection = SessionFixture::connection();
    save(connection);
    m_fixture->credentials.hangRemoves = true;
    remove(connection);
    m_fixture->script = [](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, {}); };
    bool isSignedIn = false;
    const SignInOperation signIn(
        m_fixture->workspace, *m_store, connection, Secret(QByteArrayView("new")),
        [&isSignedIn](const Result<SignedIn> &answer) { isSignedIn = answer.isOk(); }, this);
    QTRY_VERIFY(isSignedIn);
    m_fixture->credentials.releaseRemoves();
    QTRY_VERIFY(m_ended);
    QVERIFY(!m_ended->has_value());
    QVERIFY(m_store->find(connection.id));
    QVERIFY(m_fixture->workspace.session(connection.id));
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(connection.id)), "new");
}

void TestRemoveConnection::whatIsErasedMeanwhileIsGone()
{
    const Connection connection = SessionFixture::connection();
    save(connection);
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    remove(connection);
    m_store->remove(connection.id);
    QTRY_VERIFY(m_ended);
    QVERIFY(!m_ended->has_value());
}

/// As the question before it says.
void TestRemoveConnection::whatTheKeychainKeepsIsFoundByErasing()
{
    const ConfigFolder folder(m_folder->path());
    AppSettings settings(folder.settingsFile());
    TemplateStore templates(folder.templatesFile(), nullptr);
    SpareStore spares(folder.sparesFile());
    LocalDatabase database(folder.databaseFile());
    auto owned = std::make_unique<FakeCredentialStore>();
    FakeCredentialStore &keychain = *owned;
    DigestingCredentialStore credentials(std::move(owned), database);
    const SessionServices &fakes = m_fixture->services;
    const SessionServices services{ fakes.makeApi,     credentials,       fakes.intents,
                                    fakes.savedValues, fakes.inventories, fakes.replacements,
                                    fakes.clock };
    Workspace workspace(services, nullptr);
    const Connection connection = SessionFixture::connection();
    m_store->put(connection);
    const QList<CredentialKey> keys{ CredentialKey::connection(connection.id),
                                     CredentialKey::proxy(connection.id) };
    qsizetype written = 0;
    for (const CredentialKey &key : keys)
        credentials
            .write(key, Secret(QByteArrayView("canary")), this,
                   [&written](const Result<Done> &) { ++written; })
            .detach();
    QTRY_COMPARE(written, keys.size());
    keychain.failNextRemoves = { ErrorKind::StoreFailed };
    auto *removal = new RemoveConnection(workspace, *m_store, connection, KeychainEntries::Keep);
    connect(removal, &RemoveConnection::ended, this,
            [this](const Connection &, const std::optional<Error> &error) { m_ended = error; });
    QTRY_VERIFY(m_ended);
    QVERIFY(!m_ended->has_value());
    QVERIFY(m_store->connections().isEmpty());
    QCOMPARE(keychain.failNextRemoves.size(), 1);
    keychain.failNextRemoves.clear();
    EraseLocalData erase({ workspace, *m_store, templates, spares, settings, database,
                           credentials.digests(), m_fixture->savedValues, folder },
                         { .connections = true }, nullptr);
    Ended erased;
    connect(&erase, &EraseLocalData::ended, this,
            [&erased](const std::optional<Error> &error) { erased = error; });
    erase.start();
    QTRY_VERIFY(erased);
    QVERIFY(!erased->has_value());
    for (const CredentialKey &key : keys)
        QVERIFY(!keychain.contains(key));
}

QTEST_GUILESS_MAIN(TestRemoveConnection)
#include "tst_removeconnection.moc"
