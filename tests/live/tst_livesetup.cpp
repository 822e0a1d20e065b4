// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"
#include "models/session/setupoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/fakestores.h"
#include "tests/support/liveinfluxd.h"
#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

/// An empty real server is set up; its operator token and its user sign in afterwards.
class TestLiveSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstSetUp();

private:
    [[nodiscard]] SetupPlan plan() const;
    std::optional<Result<SetUpServer>> run(SetupPlan plan);

    LiveInfluxd m_influxd;
    QTemporaryDir m_folder;
    ConnectionStore m_connections{ m_folder.filePath(QStringLiteral("connections.json")), nullptr };
    FakeCredentialStore m_credentials;
    FakeIntentStore m_intents;
    FakeSavedValueIndex m_savedValues;
    FakeInventoryStore m_inventories;
    FakeReplacementStore m_replacements;
    SystemClock m_clock;
    SessionServices m_services{
        .makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); },
        .credentials = m_credentials,
        .intents = m_intents,
        .savedValues = m_savedValues,
        .inventories = m_inventories,
        .replacements = m_replacements,
        .clock = m_clock,
    };
    Workspace m_workspace{ m_services, nullptr };
};

void TestLiveSetup::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_influxd.start({}), m_influxd.output().constData());
}

SetupPlan TestLiveSetup::plan() const
{
    Connection connection = SessionFixture::connection();
    connection.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_influxd.port()));
    return { .connection = connection,
             .setup = { .userName = QStringLiteral("jörg"),
                        .organization = QStringLiteral("factory"),
                        .bucket = QStringLiteral("telegraf"),
                        .retentionSeconds = 3'600 },
             .password = Secret("pass \"word\" \\ 1"),
             .token = randomTokenValue() };
}

std::optional<Result<SetUpServer>> TestLiveSetup::run(SetupPlan plan)
{
    std::optional<Result<SetUpServer>> answer;
    const SetupOperation operation(
        m_workspace, m_connections, std::move(plan),
        [&](Result<SetUpServer> result) { answer.emplace(std::move(result)); }, this);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, PatienceMs); }();
    return answer;
}

void TestLiveSetup::firstSetUp()
{
    const auto made = run(plan());
    QVERIFY(made && made->isOk());
    const auto &value = made->value().operatorToken;
    QVERIFY(value);
    QTRY_COMPARE_WITH_TIMEOUT(value->state(), TokenValue::State::Saved, PatienceMs);
    ServerSession *session = m_workspace.session(made->value().connection);
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(session->refreshedAt().isValid(), PatienceMs);
    QVERIFY(session->identity().isOperator);
    QCOMPARE(session->tokens().tokens().size(), 1);
    QCOMPARE(session->identity().token, value->token().id);

    // The password went over as it was typed.
    Connection byPassword = session->connection();
    byPassword.id = ConnectionId::create();
    byPassword.method = SignInMethod::Password;
    byPassword.userName = QStringLiteral("jörg");
    ServerSession &second = m_workspace.open(byPassword);
    second.connectWith(Secret("pass \"word\" \\ 1"));
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), ServerSession::State::Ready, PatienceMs);

    const auto again = run(plan());
    QVERIFY(again && !again->isOk());
    QCOMPARE(again->error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestLiveSetup)
#include "tst_livesetup.moc"
