// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/createtokenoperation.h"
#include "models/session/forgetvalues.h"
#include "models/session/stalevaluesearch.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestStoredValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_session = &m_fixture->connectTo({ SessionFixture::token(1, QStringLiteral("a")),
                                            SessionFixture::token(2, QStringLiteral("b")) });
        for (const quint64 id : { 1U, 2U, 9U })
            save({ m_session->connection().server, TokenStore::V2, TokenId(id) });
    }

    void forgottenOnesLeaveKeychainIndexAndList();
    void whatCannotBeRemovedEndsIt();
    void valuesWithoutATokenAreFound();
    void aNarrowCredentialProvesNothing();
    void serversThatAreNotConnectedAreNotJudged();
    void aCreatedTokenIsReadableOnlyWhereListsShowValues_data();
    void aCreatedTokenIsReadableOnlyWhereListsShowValues();

private:
    void save(const TokenKey &key)
    {
        m_fixture->savedValues.keys << key;
        m_fixture->credentials
            .write(CredentialKey::tokenValue(key.server, key.store, key.id),
                   Secret(QByteArrayView("canary")), this, [](const Result<Done> &) {})
            .detach();
        m_session->tokens().setSavedValue(key.store, key.id, true);
    }
    StaleValues find(const QList<Connection> &connections)
    {
        StaleValueSearch search(m_fixture->workspace, m_fixture->savedValues, connections, nullptr);
        std::optional<StaleValues> found;
        search.start([&found](const Result<StaleValues> &answer) { found = answer.value(); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("not answered");
        return *found;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
};

void TestStoredValues::forgottenOnesLeaveKeychainIndexAndList()
{
    const QList<TokenKey> keys = m_fixture->savedValues.keys.first(2);
    ForgetValues forget(m_fixture->workspace, keys, nullptr);
    bool hasEnded = false;
    connect(&forget, &ForgetValues::ended, this,
            [&hasEnded](const std::optional<Error> &error) { hasEnded = !error; });
    forget.start();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(forget.forgotten(), 2);
    for (const TokenKey &key : keys) {
        QVERIFY(!m_fixture->credentials.contains(
            CredentialKey::tokenValue(key.server, key.store, key.id)));
        QVERIFY(!m_session->tokens().hasSavedValue(key.store, key.id));
    }
    QCOMPARE(m_fixture->savedValues.keys.size(), 1);
}

void TestStoredValues::whatCannotBeRemovedEndsIt()
{
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    ForgetValues forget(m_fixture->workspace, m_fixture->savedValues.keys, nullptr);
    std::optional<Error> trouble;
    connect(&forget, &ForgetValues::ended, this,
            [&trouble](const std::optional<Error> &error) { trouble = error; });
    forget.start();
    QTRY_VERIFY(trouble);
    QVERIFY(trouble->kind == ErrorKind::KeyringLocked);
    QCOMPARE(forget.forgotten(), 0);
    QCOMPARE(m_fixture->savedValues.keys.size(), 3);
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(1)));
}

void TestStoredValues::valuesWithoutATokenAreFound()
{
    const StaleValues found = find({});
    QCOMPARE(found.values.size(), 1);
    QCOMPARE(found.values.constFirst().key.id, TokenId(9));
    QVERIFY(found.values.constFirst().reason == StaleReason::Deleted);
    QCOMPARE(found.values.constFirst().server, QStringLiteral("plant"));
    QCOMPARE(found.notLookedAt, 0);
}

void TestStoredValues::aNarrowCredentialProvesNothing()
{
    m_fixture->workspace.close(m_session->connection().id);
    Connection connection = SessionFixture::connection();
    connection.server = m_fixture->savedValues.keys.constFirst().server;
    m_fixture->script = [](FakeInfluxApi &api) {
        SessionFixture::scriptOperator(api, { SessionFixture::token(1, QStringLiteral("a")) });
        api.onValueStorage.fail(ErrorKind::PermissionMissing);
    };
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView("narrow")));
    QTRY_VERIFY(m_session->isLive());
    QVERIFY(!m_session->identity().isOperator);
    const StaleValues found = find({});
    QCOMPARE(found.values.size(), 2);
    QVERIFY(found.values.constFirst().reason == StaleReason::NotListed);
}

void TestStoredValues::serversThatAreNotConnectedAreNotJudged()
{
    const Connection closed = SessionFixture::connection();
    m_fixture->savedValues.keys << TokenKey{ closed.server, TokenStore::V2, TokenId(1) };
    StaleValues found = find({ closed });
    QCOMPARE(found.values.size(), 1);
    QCOMPARE(found.notLookedAt, 1);
    found = find({});
    QCOMPARE(found.values.size(), 2);
    QVERIFY(found.values.constLast().reason == StaleReason::NoConnection);
}

void TestStoredValues::aCreatedTokenIsReadableOnlyWhereListsShowValues_data()
{
    QTest::addColumn<ValueStorage>("told");
    QTest::addColumn<ServerValue>("listed");
    QTest::addColumn<ServerValue>("expected");
    QTest::newRow("hashed") << ValueStorage::Hashed << ServerValue::Hidden << ServerValue::Hidden;
    QTest::newRow("raw") << ValueStorage::Raw << ServerValue::Hidden << ServerValue::Readable;
    QTest::newRow("not told, list without values")
        << ValueStorage::Unknown << ServerValue::Hidden << ServerValue::Hidden;
    QTest::newRow("not told, list with values")
        << ValueStorage::Unknown << ServerValue::Readable << ServerValue::Readable;
}

void TestStoredValues::aCreatedTokenIsReadableOnlyWhereListsShowValues()
{
    QFETCH(const ValueStorage, told);
    QFETCH(const ServerValue, listed);
    QFETCH(const ServerValue, expected);
    SessionFixture fixture;
    fixture.script = [told, listed](FakeInfluxApi &made) {
        Token old = SessionFixture::token(1, QStringLiteral("old"));
        old.serverValue = listed;
        SessionFixture::scriptOperator(made, { old });
        made.onValueStorage.answerAlways([told] { return told; });
        CreatedToken answer{ SessionFixture::token(9, QStringLiteral("new")),
                             Secret(QByteArrayView("canary")) };
        answer.token.serverValue = ServerValue::Readable;
        made.onCreateToken.answer(std::move(answer));
    };
    ServerSession &session = fixture.workspace.open(SessionFixture::connection());
    session.connectWith(Secret(QByteArrayView("value")));
    QTRY_VERIFY(session.refreshedAt().isValid());
    new CreateTokenOperation(
        session, {}, [](const Result<std::shared_ptr<TokenValue>> &) {}, this);
    QTRY_VERIFY(session.tokens().find(TokenStore::V2, TokenId(9)));
    QCOMPARE(session.tokens().find(TokenStore::V2, TokenId(9))->serverValue, expected);
}

QTEST_GUILESS_MAIN(TestStoredValues)
#include "tst_storedvalues.moc"
