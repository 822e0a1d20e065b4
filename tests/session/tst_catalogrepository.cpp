// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/catalogrepository.h"

#include "tests/support/fakeinfluxapi.h"

#include <QTest>

using namespace itm;
using itm::test::FakeInfluxApi;

class TestCatalogRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreAskedForOnce()
    {
        FakeInfluxApi api;
        api.onBuckets.answer(
            QList<Bucket>{ { BucketId(1), OrganizationId(9), QStringLiteral("line4") } });
        CatalogRepository catalog(nullptr);
        for (int i = 0; i < 2; ++i) {
            QList<Bucket> buckets;
            catalog
                .buckets(api, OrganizationId(9), this,
                         [&](Result<QList<Bucket>> answer) { buckets = answer.value(); })
                .detach();
            QVERIFY(buckets.isEmpty());
            QTRY_COMPARE(buckets.size(), 1);
        }
        QCOMPARE(api.onBuckets.count(), 1);
        catalog.forgetObjects();
        catalog.buckets(api, OrganizationId(9), this, [](const Result<QList<Bucket>> &) {})
            .detach();
        QCOMPARE(api.onBuckets.count(), 2);
    }

    void aFailureIsNotRemembered()
    {
        FakeInfluxApi api;
        api.onBuckets.fail(ErrorKind::ServerFault).answer(QList<Bucket>{});
        CatalogRepository catalog(nullptr);
        QList<bool> outcomes;
        const auto ask = [&] {
            catalog
                .buckets(api, OrganizationId(9), this,
                         [&](const Result<QList<Bucket>> &answer) { outcomes << answer.isOk(); })
                .detach();
        };
        ask();
        QTRY_COMPARE(outcomes, QList<bool>{ false });
        ask();
        QTRY_COMPARE(outcomes, QList<bool>({ false, true }));
    }

    void objectsAreAskedForOncePerTypeAndOrganization()
    {
        FakeInfluxApi api;
        api.onObjects.answerAlways([] {
            return QList<ResourceObject>{ { ResourceId(7), QStringLiteral("nightly") } };
        });
        CatalogRepository catalog(nullptr);
        const ResourceType tasks{ QStringLiteral("tasks") };
        const ResourceType checks{ QStringLiteral("checks") };
        int answers = 0;
        const auto ask = [&](const ResourceType &type, quint64 organization) {
            const int before = answers;
            catalog
                .objects(api, type, OrganizationId(organization), this,
                         [&](const Result<QList<ResourceObject>> &answer) {
                             answers += answer && answer.value().size() == 1;
                         })
                .detach();
            return answers == before && QTest::qWaitFor([&] { return answers == before + 1; });
        };
        QVERIFY(ask(tasks, 9));
        QVERIFY(ask(tasks, 9));
        QCOMPARE(api.onObjects.count(), 1);
        QVERIFY(ask(checks, 9));
        QVERIFY(ask(tasks, 8));
        QCOMPARE(api.onObjects.count(), 3);
        catalog.forgetObjects();
        QVERIFY(ask(tasks, 9));
        QCOMPARE(api.onObjects.count(), 4);
    }

    void namesAreEmptyWhereUnknown()
    {
        CatalogRepository catalog(nullptr);
        catalog.setOrganizations({ { OrganizationId(9), QStringLiteral("factory") } });
        QCOMPARE(catalog.organizationName(OrganizationId(9)), QStringLiteral("factory"));
        QVERIFY(catalog.organizationName(OrganizationId(8)).isEmpty());
        QVERIFY(!catalog.user(UserId(1)));
    }
};

QTEST_GUILESS_MAIN(TestCatalogRepository)
#include "tst_catalogrepository.moc"
