// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/clientneed.h"

#include <QTest>

using namespace itm;

namespace {

const OrganizationId Plant(0x100);
const OrganizationId Other(0x200);

Bucket bucket(quint64 id, const char *name)
{
    return { BucketId(id), Plant, QLatin1String(name) };
}

Permission named(PermissionAction action, quint64 id, const char *name,
                 OrganizationId organization = Plant)
{
    return { action, types::buckets, ResourceId(id), organization, QString::fromLatin1(name) };
}

Token tokenWith(const PermissionList &permissions)
{
    Token token;
    token.organization = Plant;
    token.permissions = permissions;
    return token;
}

} // namespace

class TestClientNeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPowersOnABucket()
    {
        const PermissionList writes{ named(PermissionAction::Write, 1, "line4") };
        QCOMPARE(powersOn(bucket(1, "line4"), writes), (BucketPowers{ false, true }));
        QCOMPARE(powersOn(bucket(2, "line5"), writes), (BucketPowers{ false, false }));
        const PermissionList all{ { PermissionAction::Read, types::buckets, {}, Plant } };
        QCOMPARE(powersOn(bucket(2, "line5"), all), (BucketPowers{ true, false }));
    }

    void systemBucketsAreReadThroughTheOrganization()
    {
        Bucket system = bucket(3, "_monitoring");
        system.isSystem = true;
        const PermissionList all{ { PermissionAction::Read, types::buckets, {}, Plant } };
        QVERIFY(!powersOn(system, all).reads);
        const PermissionList itself{ { PermissionAction::Read, types::organizations,
                                       ResourceId(Plant.value()) } };
        QVERIFY(powersOn(system, itself).reads);
    }

    void tellsWhetherNeedsAreMet()
    {
        const Token token = tokenWith(
            { named(PermissionAction::Write, 1, "line4"),
              { PermissionAction::Read, types::organizations, ResourceId(Plant.value()) },
              { PermissionAction::Read, ResourceType{ u"telegrafs"_qs }, {}, Plant } });
        const Bucket line4 = bucket(1, "line4");
        QVERIFY(isMet({ PermissionAction::Write, types::buckets }, line4, token));
        QVERIFY(!isMet({ PermissionAction::Read, types::buckets }, line4, token));
        QVERIFY(!isMet({ PermissionAction::Write, types::buckets }, {}, token));
        const Token wide = tokenWith({ { PermissionAction::Write, types::buckets, {}, Plant } });
        QVERIFY(isMet({ PermissionAction::Write, types::buckets }, { {}, Plant, {} }, wide));
        QVERIFY(!isMet({ PermissionAction::Write, types::buckets }, { {}, Plant, {} }, token));
        QVERIFY(isMet({ PermissionAction::Read, types::organizations }, line4, token));
        QVERIFY(!isMet({ PermissionAction::Write, types::organizations }, line4, token));
        QVERIFY(isMet({ PermissionAction::Read, ResourceType{ u"telegrafs"_qs } }, line4, token));
        QVERIFY(!isMet({ PermissionAction::Read, ResourceType{ u"tasks"_qs } }, line4, token));
    }

    void findsTheBucketsOfAToken()
    {
        const auto names = [](const BucketChoices &choices) {
            QStringList all;
            for (const Bucket &one : choices.named)
                all.append(one.name);
            return all;
        };
        BucketChoices choices = bucketChoices(
            tokenWith({ named(PermissionAction::Read, 10, "line10"),
                        named(PermissionAction::Write, 4, "line4"),
                        named(PermissionAction::Read, 4, "line4"),
                        named(PermissionAction::Read, 7, ""),
                        named(PermissionAction::Read, 9, "far", Other),
                        { PermissionAction::Read, ResourceType{ u"tasks"_qs }, {}, Plant } }));
        QCOMPARE(names(choices),
                 (QStringList{ QStringLiteral("far"), QStringLiteral("line4"),
                               QStringLiteral("line10") }));
        QCOMPARE(choices.named.constFirst().organization, Other);
        QVERIFY(!choices.isForAll);
        for (const Permission &wide :
             { Permission{ PermissionAction::Read, types::buckets, {}, Plant },
               Permission{ PermissionAction::Read, types::buckets },
               Permission{ PermissionAction::Write, types::instance } })
            QVERIFY(bucketChoices(tokenWith({ wide })).isForAll);
        QVERIFY(!bucketChoices(tokenWith({ { PermissionAction::Read, types::buckets, {}, Other } }))
                     .isForAll);
    }
};

QTEST_GUILESS_MAIN(TestClientNeed)
#include "tst_clientneed.moc"
