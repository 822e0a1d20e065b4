// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/connectoperation.h"

#include "tests/support/fakeinfluxapi.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using itm::test::FakeInfluxApi;

namespace {

const User Alice{ UserId(0xa11ce), QStringLiteral("alice") };

Error narrowRefusal()
{
    return { .kind = ErrorKind::PermissionMissing,
             .missingPermission
             = Permission{ PermissionAction::Read, types::users, ResourceId(0xa11ce), {}, {} } };
}

Connection byToken()
{
    return { .id = ConnectionId::create(), .server = ServerId::create() };
}

Connection byPassword()
{
    Connection connection = byToken();
    connection.method = SignInMethod::Password;
    connection.userName = QStringLiteral("alice");
    return connection;
}

} // namespace

class TestConnectOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeInfluxApi>();
        m_answer.reset();
    }

    void operatorTokenIsAskedInTheDocumentedOrder()
    {
        scriptServer();
        m_api->onMe.answer(Alice);
        m_api->onValueStorage.answer(ValueStorage::Hashed);
        QVERIFY(run(byToken()));
        QCOMPARE(m_api->record().calls,
                 QStringList({ QStringLiteral("ping"), QStringLiteral("setCredential"),
                               QStringLiteral("me"), QStringLiteral("valueStorage"),
                               QStringLiteral("resourceTypes") }));
        const ConnectedServer &server = m_answer->value();
        QCOMPARE(server.identity.userName, QStringLiteral("alice"));
        QVERIFY(server.identity.isOperator);
        QCOMPARE(server.capabilities.valueStorage, ValueStorage::Hashed);
        QCOMPARE(server.capabilities.version, QStringLiteral("2.9.1"));
    }

    void passwordSignsInBeforeAnythingElseIsAsked()
    {
        scriptServer();
        m_api->onSignIn.answer(Secret(QByteArrayView("session-key")));
        m_api->onMe.answer(Alice);
        m_api->onValueStorage.fail(ErrorKind::PermissionMissing);
        QVERIFY(run(byPassword()));
        QCOMPARE(m_api->record().signInUsers, QStringList{ QStringLiteral("alice") });
        QCOMPARE(m_api->record().credentials, QList<Credential::Kind>{ Credential::Kind::Session });
        QVERIFY(!m_answer->value().identity.isOperator);
    }

    void narrowTokenIsConnectedAndItsUserKnown()
    {
        scriptServer();
        m_api->onMe.answer(narrowRefusal());
        m_api->onValueStorage.fail(ErrorKind::PermissionMissing);
        QVERIFY(run(byToken()));
        QVERIFY(m_answer->value().identity.isNarrow);
        QCOMPARE(m_answer->value().identity.user, Alice.id);
    }

    void serversWithoutConfigAreNoFailure()
    {
        scriptServer();
        m_api->onMe.answer(Alice);
        m_api->onValueStorage.fail(ErrorKind::NotFound);
        QVERIFY(run(byToken()));
        QCOMPARE(m_answer->value().capabilities.valueStorage, ValueStorage::Unknown);
    }

    void refusalsKeepTheirKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong token") << static_cast<int>(ErrorKind::NotAuthenticated);
        QTest::newRow("inactive token") << static_cast<int>(ErrorKind::TokenInactive);
        QTest::newRow("inactive user") << static_cast<int>(ErrorKind::UserInactive);
        QTest::newRow("server fault") << static_cast<int>(ErrorKind::ServerFault);
    }

    void refusalsKeepTheirKind()
    {
        QFETCH(int, kind);
        scriptServer();
        m_api->onSetupAllowed.answer(false);
        m_api->onMe.fail(static_cast<ErrorKind>(kind));
        QVERIFY(run(byToken()));
        QVERIFY(!*m_answer);
        QCOMPARE(static_cast<int>(m_answer->error().kind), kind);
    }

    void anEmptyServerIsNamedInsteadOfARefusal()
    {
        scriptServer();
        m_api->onSetupAllowed.answer(true);
        m_api->onSignIn.fail(ErrorKind::SignInRefused);
        QVERIFY(run(byPassword()));
        QCOMPARE(static_cast<int>(m_answer->error().kind), static_cast<int>(ErrorKind::NotSetUp));
    }

    void otherServersAreNotAskedFurther()
    {
        m_api->onPing.fail(ErrorKind::NotInfluxDb);
        QVERIFY(run(byToken()));
        QCOMPARE(m_api->record().calls, QStringList{ QStringLiteral("ping") });
    }

    void destroyingItCancelsTheQuestionUnderWay()
    {
        m_api->onPing.hang();
        auto operation = std::make_unique<ConnectOperation>(
            *m_api, byToken(), Secret(QByteArrayView("value")),
            [this](Result<ConnectedServer> answer) { m_answer = std::move(answer); }, this);
        QTRY_COMPARE(m_api->onPing.count(), 1);
        operation.reset();
        QTRY_VERIFY(m_answer);
        QCOMPARE(static_cast<int>(m_answer->error().kind), static_cast<int>(ErrorKind::Cancelled));
        QCOMPARE(m_api->onPing.cancelledCount(), 1);
    }

private:
    void scriptServer()
    {
        m_api->onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        m_api->onResourceTypes.answer(QList<ResourceType>{ types::buckets });
    }

    bool run(const Connection &connection)
    {
        ConnectOperation operation(
            *m_api, connection, Secret(QByteArrayView("value")),
            [this](Result<ConnectedServer> answer) { m_answer = std::move(answer); }, this);
        return QTest::qWaitFor([this] { return m_answer.has_value(); });
    }

    std::unique_ptr<FakeInfluxApi> m_api;
    std::optional<Result<ConnectedServer>> m_answer;
};

QTEST_GUILESS_MAIN(TestConnectOperation)
#include "tst_connectoperation.moc"
