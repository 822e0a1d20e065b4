// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/echocheck.h"
#include "models/items/permissiontreemodel.h"
#include "models/session/resourceobjects.h"

#include "tests/support/demobench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace itm;
using namespace itm::test;

namespace {

const ResourceType Mappings{ QStringLiteral("dbrp") };

template <class T>
QList<ResourceObject> named(const QList<T> &things)
{
    QList<ResourceObject> objects;
    for (const T &thing : things)
        objects.append({ ResourceId(thing.id.value()), thing.name });
    return objects;
}

} // namespace

/// What is clicked in the tree, sent over HTTP and recorded by the server is what the preview
/// shows.
class TestBuilderRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomSetsComeBackAsTheyWereShown();

private:
    void fill(PermissionTreeModel &model, const Organization &organization);

    DemoBench m_bench;
    QList<ResourceType> m_types;
    QList<Organization> m_organizations;
    QList<ResourceObject> m_users;
    QHash<OrganizationId, QList<ResourceObject>> m_buckets;
    QHash<OrganizationId, QList<ResourceObject>> m_mappings;
};

void TestBuilderRoundTrip::initTestCase()
{
    InfluxApi &api = *m_bench.api;
    m_types = m_bench.ask<QList<ResourceType>>(api, &InfluxApi::resourceTypes).takeValue();
    m_organizations = m_bench.ask<QList<Organization>>(api, &InfluxApi::organizations).takeValue();
    m_users = named(m_bench.ask<QList<User>>(api, &InfluxApi::users).takeValue());
    for (const Organization &organization : std::as_const(m_organizations)) {
        m_buckets[organization.id]
            = named(
                  m_bench.ask<QList<Bucket>>(api, &InfluxApi::buckets, organization.id).takeValue())
                  .first(5);
        m_mappings[organization.id]
            = m_bench
                  .ask<QList<ResourceObject>>(api, &InfluxApi::objects, Mappings, organization.id)
                  .takeValue()
                  .first(3);
    }
    QVERIFY(m_organizations.size() >= 3);
}

void TestBuilderRoundTrip::fill(PermissionTreeModel &model, const Organization &organization)
{
    model.setScope(
        { .organization = organization.id, .types = m_types, .isListable = hasObjectList });
    model.setObjects(types::buckets, m_buckets.value(organization.id));
    model.setObjects(types::users, m_users);
    model.setObjects(types::organizations,
                     { { ResourceId(organization.id.value()), organization.name } });
    model.setObjects(Mappings, m_mappings.value(organization.id));
}

void TestBuilderRoundTrip::randomSetsComeBackAsTheyWereShown()
{
    QRandomGenerator random(291);
    const User me = m_bench.ask<User>(*m_bench.api, &InfluxApi::me).takeValue();
    qsizetype entries = 0;
    for (int round = 0; round < 40; ++round) {
        PermissionTreeModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Organization &organization = m_organizations[round % m_organizations.size()];
        fill(model, organization);
        model.offerEverywhere(round % 5 == 0);
        for (int click = 0; click < 25; ++click) {
            const QModelIndex type = model.index(random.bounded(model.rowCount()), 0);
            const int row = random.bounded(model.rowCount(type) + 1) - 1;
            const QModelIndex index = row < 0 ? type : model.index(row, 0, type);
            model.setData(index.siblingAtColumn(1 + random.bounded(2)),
                          random.bounded(4) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        const TokenDraft draft{ .description = QStringLiteral("round %1").arg(round),
                                .organization = organization.id,
                                .status = round % 2 ? TokenStatus::Inactive : TokenStatus::Active,
                                .permissions = model.permissions() };
        if (draft.permissions.isEmpty())
            continue;
        entries += draft.permissions.size();
        const auto made = m_bench.ask<CreatedToken>(*m_bench.api, &InfluxApi::createToken, draft);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().serverMessage));
        const auto read
            = m_bench.ask<Token>(*m_bench.api, &InfluxApi::token, made.value().token.id);
        QCOMPARE(read.value().permissions, draft.permissions);
        QVERIFY(compareEcho(draft, me.id, read.value()).isEmpty());

        PermissionTreeModel again(nullptr);
        fill(again, organization);
        again.choose(read.value().permissions);
        QCOMPARE(again.permissions(), draft.permissions);
    }
    QVERIFY(entries > 400);
}

QTEST_GUILESS_MAIN(TestBuilderRoundTrip)
#include "tst_builderroundtrip.moc"
