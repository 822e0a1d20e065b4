// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/removeconnection.h"
#include "models/session/signinoperation.h"
#include "models/store/connectionstore.h"

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
    connect(new RemoveConnection(m_fixture->workspace, *m_store, connection),
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

QTEST_GUILESS_MAIN(TestRemoveConnection)
#include "tst_removeconnection.moc"
