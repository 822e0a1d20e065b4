// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/credentialmemory.h"
#include "models/session/signinoperation.h"
#include "models/store/connectionstore.h"
#include "models/store/digestingcredentialstore.h"
#include "models/store/localdatabase.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestCredentialMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheServerToldIsSaved();
    void whatTellsWhoseItIsIsSaved();
    void aConnectionThatIsNotSavedStaysSo();
    void anotherSecretIsAnotherToken();
    void aValueThatIsSavedForATokenTellsIt();
    void whatIsNotToldApartIsNotKnown();
    void severalServersMayHaveOneValue();
    void aServerSetUpAnewHasOtherTokens();
    void aConnectionThatIsBeingRemovedIsNotSavedAgain();

private:
    void script(TokenId credential)
    {
        m_fixture->script = [credential](FakeInfluxApi &api) {
            api.onTokens.answer(TokenListing{ { SessionFixture::token(7, {}) }, credential });
            SessionFixture::scriptOperator(api, {});
        };
    }
    ServerSession &open(const Connection &connection)
    {
        ServerSession &session = m_fixture->workspace.open(connection);
        session.connectWith(Secret(QByteArrayView("value")));
        return session;
    }
    [[nodiscard]] TokenId known(const Connection &connection) const
    {
        return m_connections->find(connection.id)->credentialToken;
    }
    void keep(const CredentialKey &key, const QByteArray &value);
    /// A connection that is not open, to the server of another.
    Connection saveBeside(const Connection &other, const QByteArray &value);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DigestingCredentialStore> m_keychain;
    std::unique_ptr<CredentialMemory> m_memory;
};

void TestCredentialMemory::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    m_keychain = std::make_unique<DigestingCredentialStore>(std::make_unique<FakeCredentialStore>(),
                                                            *m_database);
    m_memory = std::make_unique<CredentialMemory>(m_fixture->workspace, *m_connections,
                                                  m_keychain->digests(), nullptr);
}

void TestCredentialMemory::cleanup()
{
    m_memory.reset();
    m_fixture.reset();
    m_keychain.reset();
    m_database.reset();
}

void TestCredentialMemory::keep(const CredentialKey &key, const QByteArray &value)
{
    bool isKept = false;
    const RequestHandle running
        = m_keychain->write(key, Secret(QByteArrayView(value)), this,
                            [&isKept](const Result<Done> &answer) { isKept = answer.isOk(); });
    QTRY_VERIFY(isKept);
}

Connection TestCredentialMemory::saveBeside(const Connection &other, const QByteArray &value)
{
    Connection made = SessionFixture::connection();
    made.server = other.server;
    keep(CredentialKey::connection(made.id), value);
    m_connections->put(made);
    return made;
}

void TestCredentialMemory::whatTheServerToldIsSaved()
{
    script(TokenId(7));
    const Connection connection = SessionFixture::connection();
    m_connections->put(connection);
    const ServerSession &session = open(connection);
    QTRY_COMPARE(known(connection), TokenId(7));
    QCOMPARE(session.connection().credentialToken, TokenId(7));
}

void TestCredentialMemory::whatTellsWhoseItIsIsSaved()
{
    script({});
    const Connection connection = SessionFixture::connection();
    m_connections->put(connection);
    const ServerSession &session = open(connection);
    const CredentialTraits told{ SessionFixture::admin().id, true, false };
    QTRY_COMPARE(m_connections->find(connection.id)->credentialTraits, told);
    QCOMPARE(session.connection().credentialTraits, told);
    QVERIFY(known(connection).isNull());
}

void TestCredentialMemory::aConnectionThatIsNotSavedStaysSo()
{
    script(TokenId(7));
    const ServerSession &session = open(SessionFixture::connection());
    QTRY_VERIFY(session.refreshedAt().isValid());
    QVERIFY(m_connections->connections().isEmpty());
}

void TestCredentialMemory::anotherSecretIsAnotherToken()
{
    Connection connection = SessionFixture::connection();
    connection.credentialToken = TokenId(7);
    connection.credentialTraits.owner = UserId(0xb0b);
    m_memory.reset();
    m_connections->put(connection);
    script({});
    bool signedIn = false;
    const SignInOperation operation(
        m_fixture->workspace, *m_connections, connection, Secret(QByteArrayView("typed")),
        [&signedIn](const Result<SignedIn> &answer) { signedIn = answer.isOk(); }, this);
    QTRY_VERIFY(signedIn);
    QVERIFY(known(connection).isNull());
    QVERIFY(m_connections->find(connection.id)->credentialTraits.owner.isNull());
}

/// A server that hashes never tells.
void TestCredentialMemory::aValueThatIsSavedForATokenTellsIt()
{
    const Connection own = SessionFixture::connection();
    const Connection pasted = saveBeside(own, "pasted");
    const Connection again = saveBeside(own, "pasted");
    const Connection another = saveBeside(own, "another");
    QVERIFY(known(pasted).isNull());
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(9)), "pasted");
    script({});
    open(own);
    QTRY_COMPARE(known(pasted), TokenId(9));
    QTRY_COMPARE(known(again), TokenId(9));
    QVERIFY(known(another).isNull());

    // Given another secret, it is another token's: also if nothing is known of that.
    Connection changed = pasted;
    keep(CredentialKey::connection(pasted.id), "typed");
    m_connections->put(changed);
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(10)), "another");
    changed = another;
    changed.name = QStringLiteral("renamed");
    m_connections->put(changed);
    QTRY_COMPARE(known(another), TokenId(10));
    QVERIFY(known(pasted).isNull());
}

void TestCredentialMemory::whatIsNotToldApartIsNotKnown()
{
    const Connection own = SessionFixture::connection();
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(8)), "copied");
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(9)), "copied");
    keep(CredentialKey::tokenValue(own.server, TokenStore::V1, TokenId(5)), "other");
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(6)), "pasted");
    const Connection copied = saveBeside(own, "copied");
    const Connection other = saveBeside(own, "other");
    const Connection pasted = saveBeside(own, "pasted");
    QTRY_COMPARE(known(pasted), TokenId(6));
    QVERIFY(known(copied).isNull());
    QVERIFY(known(other).isNull());
}

/// As by one script that sets servers up: an id of the one says nothing of the other.
void TestCredentialMemory::severalServersMayHaveOneValue()
{
    Connection told = SessionFixture::connection();
    told.credentialToken = TokenId(7);
    keep(CredentialKey::connection(told.id), "same");
    keep(CredentialKey::tokenValue(told.server, TokenStore::V2, TokenId(7)), "same");
    m_connections->put(told);
    Connection elsewhere = SessionFixture::connection();
    elsewhere.url = QUrl(QStringLiteral("http://other.example:8086"));
    keep(CredentialKey::connection(elsewhere.id), "same");
    m_connections->put(elsewhere);
    const Connection beside = saveBeside(told, "same");
    QTRY_COMPARE(known(beside), TokenId(7));
    QVERIFY(known(elsewhere).isNull());
}

void TestCredentialMemory::aServerSetUpAnewHasOtherTokens()
{
    Connection connection = SessionFixture::connection();
    connection.credentialToken = TokenId(9);
    m_connections->put(connection);
    script({});
    ServerSession &session = open(connection);
    QTRY_VERIFY(session.refreshedAt().isValid());
    QVERIFY(session.identity().token.isNull());
    QTRY_VERIFY(known(connection).isNull());
    QVERIFY(session.connection().credentialToken.isNull());

    // What is listed stays known, also where the server does not tell it.
    connection.credentialToken = TokenId(7);
    session.setConnection(connection);
    m_connections->put(connection);
    m_fixture->api->onTokens.answer(TokenListing{ { SessionFixture::token(7, {}) }, {} });
    session.refresh();
    QTRY_COMPARE(session.identity().token, TokenId(7));
    QCOMPARE(known(connection), TokenId(7));
}

/// That would say that it is wanted again.
void TestCredentialMemory::aConnectionThatIsBeingRemovedIsNotSavedAgain()
{
    const Connection own = SessionFixture::connection();
    const Connection leaving = saveBeside(own, "pasted");
    const Connection staying = saveBeside(own, "pasted");
    m_connections->beginRemoval(leaving.id);
    keep(CredentialKey::tokenValue(own.server, TokenStore::V2, TokenId(9)), "pasted");
    m_connections->put(staying);
    QTRY_COMPARE(known(staying), TokenId(9));
    QVERIFY(known(leaving).isNull());
    QVERIFY(m_connections->isBeingRemoved(leaving.id));
}

QTEST_GUILESS_MAIN(TestCredentialMemory)
#include "tst_credentialmemory.moc"
