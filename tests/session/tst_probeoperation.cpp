// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/probeoperation.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestProbeOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyAnswerIsToldAsItComes();
    void withoutCredentialTheServerIsAskedAllTheSame();
    void theKeychainIsAskedWhereNothingWasTyped();
    void anEmptyServerIsRecognisedWithoutCredential();
    void aNarrowTokenIsValid();
    void theCloudIsNotAskedWhetherItWasSetUp();
    void anOldServerDoesNotTellWhoIsOperator();
    void aPauseIsTold();
    void aSessionIsEnded();
    void aSessionIsEndedAfterAFailureToo();
    void theStepThatFailedWasBegunLast();

private:
    void run(const Connection &connection, const QByteArray &secret);
    [[nodiscard]] const QStringList &calls() const { return m_fixture->record->calls; }

    std::unique_ptr<SessionFixture> m_fixture;
    QList<ProbeStep> m_started;
    QList<ProbeStep> m_done;
    std::optional<Result<ProbeFacts>> m_answer;
};

void TestProbeOperation::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, {}); };
}

void TestProbeOperation::run(const Connection &connection, const QByteArray &secret)
{
    m_started.clear();
    m_done.clear();
    m_answer.reset();
    ProbeOperation operation(
        m_fixture->services, connection, Secret(QByteArrayView(secret)),
        [this](Result<ProbeFacts> answer) { m_answer.emplace(std::move(answer)); }, this);
    connect(&operation, &ProbeOperation::stepStarted, this,
            [this](ProbeStep step) { m_started.append(step); });
    connect(&operation, &ProbeOperation::stepDone, this,
            [this](ProbeStep step) { m_done.append(step); });
    QTRY_VERIFY(m_answer);
}

void TestProbeOperation::everyAnswerIsToldAsItComes()
{
    run(SessionFixture::connection(), "value");
    QVERIFY(m_answer->isOk());
    const QList<ProbeStep> all{
        ProbeStep::Reach,    ProbeStep::SetUp,    ProbeStep::SignIn,
        ProbeStep::Identify, ProbeStep::Operator, ProbeStep::Organizations
    };
    QCOMPARE(m_started, all);
    QCOMPARE(m_done, all);
    const ProbeFacts &facts = m_answer->value();
    QCOMPARE(facts.version, QStringLiteral("2.9.1"));
    QVERIFY(facts.hasCredential && facts.identity.isOperator && !facts.isSession);
    QCOMPARE(facts.organizations.size(), 2);
    QVERIFY(!calls().contains(QStringLiteral("signOut")));
    QVERIFY(m_fixture->workspace.sessions().isEmpty());
}

void TestProbeOperation::withoutCredentialTheServerIsAskedAllTheSame()
{
    run(SessionFixture::connection(), {});
    QVERIFY(m_answer->isOk());
    QVERIFY(!m_answer->value().hasCredential);
    QCOMPARE(m_done, QList({ ProbeStep::Reach, ProbeStep::SetUp }));
    QVERIFY(!calls().contains(QStringLiteral("setCredential")));
}

void TestProbeOperation::theKeychainIsAskedWhereNothingWasTyped()
{
    const Connection connection = SessionFixture::connection();
    bool isWritten = false;
    m_fixture->credentials
        .write(CredentialKey::connection(connection.id), Secret("kept"), this,
               [&](const Result<Done> &) { isWritten = true; })
        .detach();
    QTRY_VERIFY(isWritten);
    run(connection, {});
    QVERIFY(m_answer->isOk() && m_answer->value().hasCredential);
}

void TestProbeOperation::anEmptyServerIsRecognisedWithoutCredential()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        api.onSetupAllowed.answer(true);
    };
    run(SessionFixture::connection(), {});
    QCOMPARE(m_answer->error().kind, ErrorKind::NotSetUp);
}

void TestProbeOperation::aNarrowTokenIsValid()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.answer(Error{ .kind = ErrorKind::PermissionMissing,
                               .missingPermission = Permission{
                                   PermissionAction::Read, types::users, ResourceId(7), {}, {} } });
        api.onValueStorage.fail(ErrorKind::PermissionMissing);
        api.onOrganizations.fail(ErrorKind::PermissionMissing);
        SessionFixture::scriptOperator(api, {});
    };
    run(SessionFixture::connection(), "value");
    QVERIFY(m_answer->isOk());
    QVERIFY(m_answer->value().identity.isNarrow && !m_answer->value().identity.isOperator);
    QCOMPARE(m_answer->value().identity.user, UserId(7));
    QVERIFY(m_answer->value().organizations.isEmpty());
}

void TestProbeOperation::theCloudIsNotAskedWhetherItWasSetUp()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onPing.answer(Greeting{ {}, ServerProduct::Cloud });
        api.onValueStorage.fail(ErrorKind::NotFound);
        SessionFixture::scriptOperator(api, {});
    };
    run(SessionFixture::connection(), "value");
    QVERIFY(m_answer->isOk());
    QVERIFY(m_answer->value().product == ServerProduct::Cloud);
    QVERIFY(!m_answer->value().identity.isOperator);
    QVERIFY(!m_started.contains(ProbeStep::SetUp));
    QCOMPARE(m_done.last(), ProbeStep::Organizations);
}

void TestProbeOperation::anOldServerDoesNotTellWhoIsOperator()
{
    for (const bool isOld : { true, false }) {
        m_fixture->script = [isOld](FakeInfluxApi &api) {
            api.onValueStorage.fail(isOld ? ErrorKind::NotFound : ErrorKind::PermissionMissing);
            SessionFixture::scriptOperator(api, {});
        };
        run(SessionFixture::connection(), "value");
        QCOMPARE(m_answer->value().tellsOperator, !isOld);
    }
}

void TestProbeOperation::aPauseIsTold()
{
    ProbeOperation operation(
        m_fixture->services, SessionFixture::connection(), Secret("value"),
        [](const Result<ProbeFacts> &) {}, this);
    QList<int> told;
    connect(&operation, &ProbeOperation::askedToWait, this, [&](int seconds) { told << seconds; });
    connect(&operation, &ProbeOperation::stepStarted, this, [this] {
        if (m_fixture->api && m_fixture->api->onWaiting)
            m_fixture->api->onWaiting(7);
    });
    QTRY_VERIFY(told.contains(7));
}

void TestProbeOperation::aSessionIsEnded()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        SessionFixture::scriptOperator(api, {});
        api.onSignIn.answer(Secret("key"));
        api.onSignOut.answer(Done{});
    };
    Connection connection = SessionFixture::connection();
    connection.method = SignInMethod::Password;
    connection.userName = QStringLiteral("alice");
    run(connection, "password");
    QVERIFY(m_answer->isOk() && m_answer->value().isSession);
    QCOMPARE(calls().last(), QStringLiteral("signOut"));
}

void TestProbeOperation::aSessionIsEndedAfterAFailureToo()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onSignIn.answer(Secret("key"));
        api.onSignOut.fail(ErrorKind::ConnectionLost);
        api.onValueStorage.fail(ErrorKind::ServerFault);
        SessionFixture::scriptOperator(api, {});
    };
    Connection connection = SessionFixture::connection();
    connection.method = SignInMethod::Password;
    run(connection, "password");
    QCOMPARE(m_answer->error().kind, ErrorKind::ServerFault);
    QCOMPARE(calls().last(), QStringLiteral("signOut"));
}

void TestProbeOperation::theStepThatFailedWasBegunLast()
{
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::NotAuthenticated);
        SessionFixture::scriptOperator(api, {});
    };
    run(SessionFixture::connection(), "wrong");
    QCOMPARE(m_answer->error().kind, ErrorKind::NotAuthenticated);
    QCOMPARE(m_started.last(), ProbeStep::SignIn);
    QCOMPARE(m_done.last(), ProbeStep::SetUp);
}

QTEST_GUILESS_MAIN(TestProbeOperation)
#include "tst_probeoperation.moc"
