// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/access/selftestplan.h"

#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0xfac);
const OrganizationId Weather(0x3ea);

Bucket bucket(quint64 id, const QString &name)
{
    return { BucketId(id), Factory, name, false };
}

Token token(const PermissionList &permissions, TokenStatus status = TokenStatus::Active)
{
    return { .id = TokenId(7),
             .status = status,
             .organization = Factory,
             .owner = UserId(0xad),
             .permissions = permissions };
}

const QList<Organization> Organizations{ { Factory, QStringLiteral("factory"), {} },
                                         { Weather, QStringLiteral("weather"), {} } };

QStringList linesOf(const SelfTestPlan &plan)
{
    static const QStringList steps{ QStringLiteral("sign in"), QStringLiteral("read"),
                                    QStringLiteral("write"), QStringLiteral("see tokens"),
                                    QStringLiteral("see") };
    QStringList out;
    for (const SelfTestRow &row : plan.rows)
        out << QStringList{ steps.at(int(row.step)), row.bucket.name, row.organization.name,
                            row.isExpected ? QStringLiteral("+") : QStringLiteral("-") }
                   .join(u' ')
                   .simplified();
    return out;
}

} // namespace

class TestSelfTestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsStandAroundWhatIsGranted();
    void anInactiveTokenIsRefusedEverywhere();
    void anOperatorIsAllowedEverywhere();
    void theNumberIsBoundedAndTold();
    void namesComeWithThePermissionsToo();
    void whatRefusesIsToldFromWhatFails();
};

void TestSelfTestPlan::refusalsStandAroundWhatIsGranted()
{
    const auto permissions
        = bucketPermissions(Factory, { { ResourceId(2), QStringLiteral("line4"), false, true } });
    const QStringList expected{
        QStringLiteral("sign in +"),      QStringLiteral("read line4 -"),
        QStringLiteral("write line4 +"),  QStringLiteral("read alarms -"),
        QStringLiteral("write alarms -"), QStringLiteral("see tokens -"),
        QStringLiteral("see weather -"),
    };
    QCOMPARE(linesOf(selfTestPlan(token(permissions),
                                  { bucket(1, QStringLiteral("alarms")),
                                    bucket(2, QStringLiteral("line4")),
                                    bucket(3, QStringLiteral("spare")) },
                                  Organizations)),
             expected);
}

void TestSelfTestPlan::anInactiveTokenIsRefusedEverywhere()
{
    const SelfTestPlan plan
        = selfTestPlan(token(operatorPermissions(knownResourceTypes()), TokenStatus::Inactive),
                       { bucket(1, QStringLiteral("alarms")) }, Organizations);
    QCOMPARE(plan.rows.size(), 5);
    for (const SelfTestRow &row : plan.rows)
        QVERIFY(!row.isExpected);
}

void TestSelfTestPlan::anOperatorIsAllowedEverywhere()
{
    Bucket system = bucket(9, QStringLiteral("_tasks"));
    system.isSystem = true;
    const SelfTestPlan plan
        = selfTestPlan(token(operatorPermissions(knownResourceTypes())),
                       { system, bucket(1, QStringLiteral("alarms")) }, Organizations);
    QCOMPARE(plan.rows.size(), 5);
    for (const SelfTestRow &row : plan.rows)
        QVERIFY(row.isExpected);
    QVERIFY(plan.typesLeftOut.contains(ResourceType{ QStringLiteral("tasks") }));
    QVERIFY(!plan.typesLeftOut.contains(types::buckets));
}

void TestSelfTestPlan::theNumberIsBoundedAndTold()
{
    QList<Bucket> buckets;
    for (quint64 id = 1; id <= 20; ++id)
        buckets.append(bucket(id, QStringLiteral("bucket %1").arg(id)));
    const SelfTestPlan plan = selfTestPlan(
        token(bucketPermissions(Factory, { { {}, {}, true, false } })), buckets, Organizations);
    QCOMPARE(plan.rows.size(), 1 + 2 * 8 + 1 + 1);
    QCOMPARE(plan.bucketsLeftOut, 12);
}

void TestSelfTestPlan::namesComeWithThePermissionsToo()
{
    PermissionList permissions{
        { PermissionAction::Read, types::buckets, ResourceId(2), Factory, QStringLiteral("line4") },
        { PermissionAction::Read, types::buckets, ResourceId(3), Factory, {} },
    };
    const SelfTestPlan plan = selfTestPlan(token(permissions), {}, Organizations);
    QVERIFY(linesOf(plan).contains(QStringLiteral("read line4 +")));
    QCOMPARE(plan.bucketsLeftOut, 1);
}

void TestSelfTestPlan::whatRefusesIsToldFromWhatFails()
{
    QVERIFY(isSelfTestRefusal(SelfTestStep::ReadBucket, { .kind = ErrorKind::NotFound }));
    QVERIFY(!isSelfTestRefusal(SelfTestStep::WriteBucket, { .kind = ErrorKind::NotFound }));
    QVERIFY(isSelfTestRefusal(SelfTestStep::WriteBucket, { .kind = ErrorKind::TokenInactive }));
    QVERIFY(!isSelfTestRefusal(SelfTestStep::SignIn, { .kind = ErrorKind::ConnectionLost }));
    QVERIFY(!isSelfTestRefusal(SelfTestStep::SignIn, { .kind = ErrorKind::ServerFault }));
}

QTEST_GUILESS_MAIN(TestSelfTestPlan)
#include "tst_selftestplan.moc"
