// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/setupoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-operator-value");

Token operatorToken()
{
    Token token = SessionFixture::token(0x0be, QStringLiteral("admin's Token"));
    return token;
}

} // namespace

class TestSetupOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theValueIsSafeBeforeItIsSent();
    void aServerThatIsSetUpIsLeftAlone();
    void aPlanThatWouldLockTheServerIsNotSent();
    void withoutKeychainNothingIsSent();
    void withoutKeychainOnRequest();
    void aRefusalLeavesNothingBehind();
    void aLostAnswerIsFoundOut();
    void aLostAnswerThatMadeNothingCanBeTriedAgain();
    void aServerThatStoppedHalfWayIsSaid();
    void randomValuesLookLikeTheServers();

private:
    void start(SetupPlan plan);
    [[nodiscard]] SetupPlan plan() const;
    [[nodiscard]] QByteArray kept() const
    {
        return m_fixture->credentials.valueOf(CredentialKey::connection(m_connection.id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_connections;
    Connection m_connection;
    /// How the first InfluxApi answers; later ones belong to the session that signs in.
    std::function<void(FakeInfluxApi &)> m_script;
    FakeInfluxApi *m_setup = nullptr;
    std::unique_ptr<SetupOperation> m_operation;
    std::optional<Result<SetUpServer>> m_answer;
};

void TestSetupOperation::init()
{
    m_operation.reset();
    m_answer.reset();
    m_setup = nullptr;
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_fixture = std::make_unique<SessionFixture>();
    m_connection = SessionFixture::connection();
    m_script = [](FakeInfluxApi &api) {
        api.onSetupAllowed.answer(true);
        api.onSetUp.answer(CreatedToken{ operatorToken(), Secret(QByteArrayView(Value)) });
    };
    m_fixture->script = [this](FakeInfluxApi &api) {
        if (m_setup)
            return SessionFixture::scriptOperator(api, { operatorToken() });
        m_setup = &api;
        m_script(api);
    };
}

SetupPlan TestSetupOperation::plan() const
{
    return { .connection = m_connection,
             .setup = { .userName = QStringLiteral("admin"),
                        .organization = QStringLiteral("factory"),
                        .bucket = QStringLiteral("telegraf") },
             .password = Secret("long enough"),
             .token = Secret(QByteArrayView(Value)) };
}

void TestSetupOperation::start(SetupPlan plan)
{
    m_operation = std::make_unique<SetupOperation>(
        m_fixture->workspace, *m_connections, std::move(plan),
        [this](Result<SetUpServer> answer) { m_answer.emplace(std::move(answer)); }, this);
}

void TestSetupOperation::theValueIsSafeBeforeItIsSent()
{
    m_script = [](FakeInfluxApi &api) { api.onSetupAllowed.answer(true); };
    start(plan());
    QTRY_VERIFY(m_setup && m_setup->onSetUp.count() == 1);
    QCOMPARE(kept(), Value);
    QVERIFY(m_connections->find(m_connection.id));
    QVERIFY(m_setup->onSetUp.answerOpen(
        CreatedToken{ operatorToken(), Secret(QByteArrayView(Value)) }));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QCOMPARE(m_setup->record().setups.constFirst().bucket, QStringLiteral("telegraf"));
    const auto &value = m_answer->value().operatorToken;
    QVERIFY(value && value->value().matches(Value));
    QTRY_COMPARE(value->state(), TokenValue::State::Saved);
    ServerSession *session = m_fixture->workspace.session(m_connection.id);
    QVERIFY(session && session->state() == ServerSession::State::Ready);
    // The guard of the own token works although the server does not tell which it is.
    QTRY_COMPARE(session->identity().token, operatorToken().id);
    QCOMPARE(m_connections->find(m_connection.id)->credentialToken, operatorToken().id);
}

void TestSetupOperation::aServerThatIsSetUpIsLeftAlone()
{
    m_script = [](FakeInfluxApi &api) { api.onSetupAllowed.answer(false); };
    start(plan());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::Conflict);
    QCOMPARE(m_setup->onSetUp.count(), 0);
    QVERIFY(m_connections->connections().isEmpty());
    QVERIFY(kept().isEmpty());
}

void TestSetupOperation::aPlanThatWouldLockTheServerIsNotSent()
{
    SetupPlan bad = plan();
    bad.setup.bucket = QStringLiteral("_telegraf");
    start(std::move(bad));
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!m_setup);
}

void TestSetupOperation::withoutKeychainNothingIsSent()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    start(plan());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::KeyringLocked);
    QCOMPARE(m_setup->onSetUp.count(), 0);
    QVERIFY(m_connections->connections().isEmpty());
}

void TestSetupOperation::withoutKeychainOnRequest()
{
    m_fixture->credentials.failNextWrites
        = { ErrorKind::NoKeyring, ErrorKind::NoKeyring, ErrorKind::NoKeyring };
    SetupPlan bold = plan();
    bold.evenIfNotKept = true;
    start(std::move(bold));
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QVERIFY(m_answer->value().notKept);
    QTRY_COMPARE(m_answer->value().operatorToken->state(), TokenValue::State::NotSaved);
}

void TestSetupOperation::aRefusalLeavesNothingBehind()
{
    m_script = [](FakeInfluxApi &api) {
        api.onSetupAllowed.answerAlways([] { return true; });
        api.onSetUp.fail(ErrorKind::InvalidRequest);
    };
    start(plan());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::InvalidRequest);
    QVERIFY(m_connections->connections().isEmpty());
    QTRY_VERIFY(kept().isEmpty());
}

void TestSetupOperation::aLostAnswerIsFoundOut()
{
    m_script = [](FakeInfluxApi &api) {
        api.onSetupAllowed.answer(true).answer(false);
        api.onSetUp.fail(ErrorKind::ConnectionLost);
    };
    start(plan());
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->isOk());
    QCOMPARE(m_setup->onSetUp.count(), 1);
    QVERIFY(m_answer->value().operatorToken);
    QCOMPARE(m_answer->value().operatorToken->token().id, operatorToken().id);
    QCOMPARE(kept(), Value);
}

void TestSetupOperation::aLostAnswerThatMadeNothingCanBeTriedAgain()
{
    m_script = [](FakeInfluxApi &api) {
        api.onSetupAllowed.answerAlways([] { return true; });
        api.onSetUp.fail(ErrorKind::DeadlineExceeded);
    };
    start(plan());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::DeadlineExceeded);
    // The server may still be at it: the value must not be forgotten.
    QCOMPARE(kept(), Value);
    QVERIFY(m_connections->find(m_connection.id));
}

void TestSetupOperation::aServerThatStoppedHalfWayIsSaid()
{
    m_script = [](FakeInfluxApi &api) {
        api.onSetupAllowed.answer(true).answer(false);
        api.onSetUp.fail(ErrorKind::ServerFault);
    };
    m_fixture->script = [this](FakeInfluxApi &api) {
        if (!m_setup) {
            m_setup = &api;
            return m_script(api);
        }
        api.onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        api.onMe.fail(ErrorKind::NotAuthenticated);
        api.onSetupAllowed.answer(false);
    };
    start(plan());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::Conflict);
    // It may still get there: the value is the only way in then.
    QCOMPARE(kept(), Value);
    QVERIFY(m_connections->find(m_connection.id));
}

void TestSetupOperation::randomValuesLookLikeTheServers()
{
    const Secret first = randomTokenValue();
    QCOMPARE(first.size(), 88);
    QVERIFY(!first.isEmpty());
    m_fixture->credentials
        .write(CredentialKey::connection(m_connection.id), first.clone(), this,
               [](const Result<Done> &) {})
        .detach();
    QTRY_VERIFY(kept().endsWith("=="));
    QVERIFY(!randomTokenValue().matches(kept()));
}

QTEST_GUILESS_MAIN(TestSetupOperation)
#include "tst_setupoperation.moc"
