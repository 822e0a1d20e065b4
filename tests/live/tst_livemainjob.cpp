// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/createtokenoperation.h"
#include "models/session/tokenchangeoperation.h"
#include "models/session/workspace.h"

#include "tests/support/fakestores.h"
#include "tests/support/livebench.h"

using namespace itm;
using namespace itm::test;

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

/// Connect, see, create, use, deactivate, delete against a real server.
class TestLiveMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mainJob();

private:
    ServerSession &connectWith(const QByteArray &value);
    std::shared_ptr<TokenValue> createWriter(ServerSession &session);
    void deactivate(ServerSession &session, TokenId id);
    void remove(ServerSession &session, TokenId id);

    LiveBench m_bench;
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

void TestLiveMainJob::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
    QVERIFY2(m_bench.start(), m_bench.output().constData());
}

ServerSession &TestLiveMainJob::connectWith(const QByteArray &value)
{
    ServerSession &session = m_workspace.open({ .id = ConnectionId::create(),
                                                .server = ServerId::create(),
                                                .name = QStringLiteral("live"),
                                                .url = m_bench.url() });
    session.connectWith(Secret(QByteArrayView(value)));
    [&session] { QTRY_VERIFY_WITH_TIMEOUT(session.refreshedAt().isValid(), PatienceMs); }();
    return session;
}

std::shared_ptr<TokenValue> TestLiveMainJob::createWriter(ServerSession &session)
{
    const OrganizationId organization = session.catalog().organizations().constFirst().id;
    std::optional<QList<Bucket>> buckets;
    const RequestHandle request = session.buckets(
        organization, this, [&](const Result<QList<Bucket>> &answer) { buckets = answer.value(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(buckets, PatienceMs); }();
    const auto bucket
        = std::find_if(buckets->cbegin(), buckets->cend(), [](const Bucket &candidate) {
              return candidate.name == QLatin1String("telegraf");
          });
    std::shared_ptr<TokenValue> value;
    new CreateTokenOperation(
        session,
        { .description = QStringLiteral("Telegraf line 4"),
          .organization = organization,
          .permissions = bucketPermissions(
              organization, { { ResourceId(bucket->id.value()), bucket->name, false, true } }) },
        [&](const Result<std::shared_ptr<TokenValue>> &answer) { value = answer.value(); }, this);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(value && value->state() == TokenValue::State::Saved, PatienceMs);
    }();
    return value;
}

void TestLiveMainJob::deactivate(ServerSession &session, TokenId id)
{
    std::optional<TokenOutcomes> outcomes;
    TokenChangeOperation::change(
        session, { id }, { .status = TokenStatus::Inactive }, this,
        [&](const Result<TokenOutcomes> &answer) { outcomes = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(outcomes, PatienceMs);
    QVERIFY(!outcomes->constFirst().error);
}

void TestLiveMainJob::remove(ServerSession &session, TokenId id)
{
    std::optional<TokenOutcomes> outcomes;
    TokenChangeOperation::remove(session, { id }, this, [&](const Result<TokenOutcomes> &answer) {
        outcomes = answer.value();
    });
    QTRY_VERIFY_WITH_TIMEOUT(outcomes, PatienceMs);
    QVERIFY(!outcomes->constFirst().error);
}

void TestLiveMainJob::mainJob()
{
    ServerSession &session = connectWith(LiveBench::OperatorToken);
    QCOMPARE(session.identity().userName, QStringLiteral("admin"));
    const std::shared_ptr<TokenValue> value = createWriter(session);
    QVERIFY(value);
    const TokenId id = value->token().id;
    const QByteArray raw = m_credentials.valueOf(
        CredentialKey::tokenValue(session.connection().server, TokenStore::V2, id));
    QVERIFY(raw.size() > 80);
    // The new value works, and may do no more than write its bucket.
    QVERIFY(connectWith(raw).identity().isNarrow);

    deactivate(session, id);
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRefreshing(), PatienceMs);
    QCOMPARE(session.tokens().find(TokenStore::V2, id)->status, TokenStatus::Inactive);

    remove(session, id);
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRefreshing(), PatienceMs);
    QVERIFY(!session.tokens().find(TokenStore::V2, id));
}

QTEST_GUILESS_MAIN(TestLiveMainJob)
#include "tst_livemainjob.moc"
