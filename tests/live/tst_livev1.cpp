// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/v1api.h"

#include "tests/support/livebench.h"

using namespace itm;
using namespace itm::test;

/// The life of a v1 credential on a real server.
class TestLiveV1 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (LiveInfluxd::program().isEmpty())
            QSKIP("not run: ITM_TEST_INFLUXD is not set");
        QVERIFY2(m_bench.start(), m_bench.output().constData());
    }
    void livesFromCreationToDeletion();

private:
    template <class T, class Call>
    Result<T> answerOf(Call &&call)
    {
        std::optional<Result<T>> answer;
        const Callback<T> callback = [&](Result<T> result) { answer.emplace(std::move(result)); };
        call(m_bench.api->v1(), callback).detach();
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("not answered");
        return std::move(*answer);
    }
    Result<Done> setPassword(TokenId id, QByteArrayView password)
    {
        return answerOf<Done>([&](V1Api &api, const auto &callback) {
            return api.setPassword(id, Secret(password), this, callback);
        });
    }
    Result<Done> signIn(QByteArrayView password)
    {
        return answerOf<Done>([&](V1Api &api, const auto &callback) {
            return api.signIn(Name, Secret(password), this, callback);
        });
    }

    /// Every character that a URL or JSON might stumble over.
    const QString Name = QStringLiteral("old +board & \"co\" %2B ü");
    LiveBench m_bench;
};

void TestLiveV1::livesFromCreationToDeletion()
{
    const auto organization
        = m_bench.ask<QList<Organization>>(*m_bench.api, &InfluxApi::organizations)
              .value()
              .constFirst();
    const auto buckets
        = m_bench.ask<QList<Bucket>>(*m_bench.api, &InfluxApi::buckets, organization.id).value();
    const auto telegraf = std::find_if(buckets.begin(), buckets.end(), [](const Bucket &bucket) {
        return bucket.name == QLatin1String("telegraf");
    });
    const V1Draft draft{ Name,
                         { .description = QStringLiteral("live"),
                           .organization = organization.id,
                           .permissions = { { PermissionAction::Read, types::buckets,
                                              ResourceId(telegraf->id.value()), organization.id,
                                              telegraf->name } } } };
    const auto made = answerOf<Token>(
        [&](V1Api &api, const auto &callback) { return api.create(draft, this, callback); });
    QVERIFY(made);
    const TokenId id = made.value().id;
    const auto named = answerOf<std::optional<Token>>(
        [&](V1Api &api, const auto &callback) { return api.named(Name, this, callback); });
    QVERIFY(named && named.value());
    QCOMPARE(named.value()->id, id);
    QVERIFY(signIn("first password").error().kind == ErrorKind::SignInRefused);
    QVERIFY(setPassword(id, "short").error().kind == ErrorKind::InvalidRequest);
    QVERIFY(setPassword(id, "first password"));
    QVERIFY(signIn("first password"));
    QVERIFY(setPassword(id, "second password"));
    QVERIFY(signIn("first password").error().kind == ErrorKind::SignInRefused);
    QVERIFY(signIn("second password"));
    const auto mappings = answerOf<QList<DatabaseMapping>>([&](V1Api &api, const auto &callback) {
        return api.mappings(organization.id, this, callback);
    });
    QVERIFY(mappings && !mappings.value().isEmpty());
    QVERIFY(answerOf<Done>(
        [&](V1Api &api, const auto &callback) { return api.remove(id, this, callback); }));
    QVERIFY(signIn("second password").error().kind == ErrorKind::SignInRefused);
}

QTEST_GUILESS_MAIN(TestLiveV1)
#include "tst_livev1.moc"
