// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/echocheck.h"
#include "models/items/permissiontreemodel.h"
#include "models/session/resourceobjects.h"

#include "tests/support/askingbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

namespace itm::test {

/// Random clicks in the tree of permissions, sent to a server and read back.
class BuilderRoundTrip final
{
public:
    explicit BuilderRoundTrip(AskingBench &bench)
        : m_bench(bench)
    {
    }

    /// Asks the server for everything that can be clicked.
    void load();
    /// What is recorded is what the preview showed.
    void play();

private:
    template <class T>
    static QList<ResourceObject> named(const QList<T> &things)
    {
        QList<ResourceObject> objects;
        for (const T &thing : things)
            objects.append({ ResourceId(thing.id.value()), thing.name });
        return objects;
    }
    void fill(PermissionTreeModel &model, const Organization &organization) const;
    static void click(PermissionTreeModel &model, QRandomGenerator &random);
    void send(const TokenDraft &draft, const Organization &organization, UserId caller);

    AskingBench &m_bench;
    QList<ResourceType> m_types;
    QList<Organization> m_organizations;
    QList<ResourceObject> m_users;
    QHash<OrganizationId, QList<ResourceObject>> m_buckets;
    QHash<OrganizationId, QList<ResourceObject>> m_mappings;
};

inline void BuilderRoundTrip::load()
{
    InfluxApi &api = *m_bench.api;
    const ResourceType mappings{ QStringLiteral("dbrp") };
    m_types = m_bench.ask<QList<ResourceType>>(api, &InfluxApi::resourceTypes).takeValue();
    m_organizations = m_bench.ask<QList<Organization>>(api, &InfluxApi::organizations).takeValue();
    m_users = named(m_bench.ask<QList<User>>(api, &InfluxApi::users).takeValue());
    for (const Organization &organization : std::as_const(m_organizations)) {
        m_buckets[organization.id]
            = named(
                  m_bench.ask<QList<Bucket>>(api, &InfluxApi::buckets, organization.id).takeValue())
                  .mid(0, 5);
        m_mappings[organization.id]
            = m_bench
                  .ask<QList<ResourceObject>>(api, &InfluxApi::objects, mappings, organization.id)
                  .takeValue()
                  .mid(0, 3);
        QCOMPARE(m_buckets[organization.id].size(), 5);
    }
    QVERIFY(m_organizations.size() >= 3);
    QVERIFY(m_users.size() >= 2);
}

inline void BuilderRoundTrip::fill(PermissionTreeModel &model,
                                   const Organization &organization) const
{
    model.setScope(
        { .organization = organization.id, .types = m_types, .isListable = hasObjectList });
    model.setObjects(types::buckets, m_buckets.value(organization.id));
    model.setObjects(types::users, m_users);
    model.setObjects(types::organizations,
                     { { ResourceId(organization.id.value()), organization.name } });
    model.setObjects(ResourceType{ QStringLiteral("dbrp") }, m_mappings.value(organization.id));
}

inline void BuilderRoundTrip::click(PermissionTreeModel &model, QRandomGenerator &random)
{
    const QModelIndex type = model.index(random.bounded(model.rowCount()), 0);
    const int row = random.bounded(model.rowCount(type) + 1) - 1;
    const QModelIndex index = row < 0 ? type : model.index(row, 0, type);
    model.setData(index.siblingAtColumn(1 + random.bounded(2)),
                  random.bounded(4) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

inline void BuilderRoundTrip::send(const TokenDraft &draft, const Organization &organization,
                                   UserId caller)
{
    const auto made = m_bench.ask<CreatedToken>(*m_bench.api, &InfluxApi::createToken, draft);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().serverMessage));
    const auto read = m_bench.ask<Token>(*m_bench.api, &InfluxApi::token, made.value().token.id);
    QCOMPARE(read.value().permissions, draft.permissions);
    QVERIFY(compareEcho(draft, caller, read.value()).isEmpty());

    PermissionTreeModel again(nullptr);
    fill(again, organization);
    again.choose(read.value().permissions);
    QCOMPARE(again.permissions(), draft.permissions);
}

inline void BuilderRoundTrip::play()
{
    QRandomGenerator random(291);
    const User me = m_bench.ask<User>(*m_bench.api, &InfluxApi::me).takeValue();
    qsizetype entries = 0;
    for (int round = 0; round < 40 && !QTest::currentTestFailed(); ++round) {
        PermissionTreeModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Organization &organization = m_organizations[round % m_organizations.size()];
        fill(model, organization);
        model.offerEverywhere(round % 5 == 0);
        for (int i = 0; i < 25; ++i)
            click(model, random);
        const TokenDraft draft{ .description = QStringLiteral("round %1").arg(round),
                                .organization = organization.id,
                                .status = round % 2 ? TokenStatus::Inactive : TokenStatus::Active,
                                .permissions = model.permissions() };
        entries += draft.permissions.size();
        if (!draft.permissions.isEmpty())
            send(draft, organization, me.id);
    }
    QVERIFY(entries > 400);
}

} // namespace itm::test
