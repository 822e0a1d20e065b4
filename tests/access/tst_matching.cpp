// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/matching.h"

#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;

namespace {

QString describe(const Permission &p)
{
    return QStringLiteral("%1 %2 id %3 organization %4")
        .arg(p.action == PermissionAction::Read ? QStringLiteral("read") : QStringLiteral("write"),
             p.type.name, p.id.toString(), p.organization.toString());
}

} // namespace

class TestMatching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRuleStepByStep_data();
    void followsTheRuleStepByStep();
    void agreesWithTheReferenceRuleOnEveryPair();
    void agreesWithTheReferenceRuleOnRandomLists();
};

void TestMatching::followsTheRuleStepByStep_data()
{
    const auto read = PermissionAction::Read;
    const auto write = PermissionAction::Write;
    const ResourceType tasks{ QStringLiteral("tasks") };
    const ResourceId one(1);
    const ResourceId other(2);
    const OrganizationId home(10);
    const OrganizationId away(20);
    QTest::addColumn<Permission>("held");
    QTest::addColumn<Permission>("required");
    QTest::addColumn<bool>("expected");
    QTest::newRow("write does not imply read")
        << Permission{ write, tasks } << Permission{ read, tasks } << false;
    QTest::newRow("instance means everything")
        << Permission{ read, types::instance } << Permission{ read, tasks, one, home } << true;
    QTest::newRow("instance of the other action means nothing")
        << Permission{ read, types::instance } << Permission{ write, tasks, one, home } << false;
    QTest::newRow("another type") << Permission{ read, tasks } << Permission{ read, types::buckets }
                                  << false;
    QTest::newRow("unscoped covers one thing")
        << Permission{ read, tasks } << Permission{ read, tasks, one, home } << true;
    QTest::newRow("organization covers its own")
        << Permission{ read, tasks, {}, home } << Permission{ read, tasks, one, home } << true;
    QTest::newRow("organization does not cover another")
        << Permission{ read, tasks, {}, home } << Permission{ read, tasks, one, away } << false;
    QTest::newRow("organization on users covers no user")
        << Permission{ read, types::users, {}, home } << Permission{ read, types::users, one }
        << false;
    QTest::newRow("an id covers itself in any organization")
        << Permission{ read, tasks, one, home } << Permission{ read, tasks, one, away } << true;
    QTest::newRow("an id does not cover another in its organization")
        << Permission{ read, tasks, one, home } << Permission{ read, tasks, other, home } << false;
    QTest::newRow("an id never covers creating")
        << Permission{ write, tasks, one, home } << Permission{ write, tasks, {}, home } << false;
    QTest::newRow("organization does not cover everywhere")
        << Permission{ read, tasks, {}, home } << Permission{ read, tasks } << false;
}

void TestMatching::followsTheRuleStepByStep()
{
    QFETCH(Permission, held);
    QFETCH(Permission, required);
    QFETCH(bool, expected);
    QCOMPARE(allows(held, required), expected);
    QCOMPARE(reference::matches(held, required), expected);
}

void TestMatching::agreesWithTheReferenceRuleOnEveryPair()
{
    const PermissionList all = sample::everyShape();
    int allowed = 0;
    for (const Permission &held : all) {
        for (const Permission &required : all) {
            const bool expected = reference::matches(held, required);
            allowed += expected ? 1 : 0;
            QVERIFY2(allows(held, required) == expected,
                     qPrintable(describe(held) + QStringLiteral(" against ") + describe(required)));
        }
    }
    QVERIFY(allowed > 500);
}

void TestMatching::agreesWithTheReferenceRuleOnRandomLists()
{
    const PermissionList all = sample::everyShape();
    QRandomGenerator random(20260511);
    for (int round = 0; round < 5000; ++round) {
        PermissionList held;
        const int size = random.bounded(6);
        for (int i = 0; i < size; ++i)
            held.append(all[random.bounded(static_cast<int>(all.size()))]);
        const Permission &required = all[random.bounded(static_cast<int>(all.size()))];
        QCOMPARE(allows(held, required), reference::allowsAny(held, required));
    }
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
