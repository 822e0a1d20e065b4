// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/grantcheck.h"
#include "models/access/permissionsets.h"

#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using reference::CreationEnd;

namespace {

GrantRefusal refusalFor(CreationEnd end)
{
    switch (end) {
    case CreationEnd::NoPermissions:
        return GrantRefusal::NoPermissions;
    case CreationEnd::NoOrganization:
        return GrantRefusal::NoOrganization;
    case CreationEnd::MayNotWriteTokens:
        return GrantRefusal::MayNotMakeTokens;
    case CreationEnd::MayNotWriteOwner:
        return GrantRefusal::MayNotActForOwner;
    case CreationEnd::NotCovered:
        return GrantRefusal::NotHeld;
    case CreationEnd::Instance:
        return GrantRefusal::Instance;
    case CreationEnd::OtherOrganization:
        return GrantRefusal::OtherOrganization;
    case CreationEnd::Stored:
        break;
    }
    return GrantRefusal::None;
}

PermissionList callerOf(QRandomGenerator &random)
{
    const QList<ResourceType> &types = knownResourceTypes();
    const OrganizationId organization(random.bounded(2) ? 10 : 20);
    switch (random.bounded(5)) {
    case 0:
        return operatorPermissions(types);
    case 1:
        return allAccessPermissions(types, organization, sample::Bob);
    case 2:
        return sample::permissions(QStringLiteral("RW authorizations, RW users *, R buckets"));
    case 3:
        return sample::permissions(QStringLiteral("RW instance"));
    default:
        return sample::permissions(QStringLiteral("W authorizations, W users bob#30, RW tasks #1"));
    }
}

TokenDraft draftOf(QRandomGenerator &random)
{
    TokenDraft draft;
    draft.organization = OrganizationId(quint64{ 10 } * random.bounded(3U));
    draft.owner = UserId(random.bounded(3U) * 15);
    for (int i = random.bounded(4); i > 0; --i) {
        static const QStringList names{ QStringLiteral("buckets"), QStringLiteral("tasks"),
                                        QStringLiteral("orgs"), QStringLiteral("users"),
                                        QStringLiteral("instance") };
        const QString &name = names[random.bounded(random.bounded(10) ? 4 : 5)];
        draft.permissions.append(
            { random.bounded(2) ? PermissionAction::Read : PermissionAction::Write,
              ResourceType{ name }, ResourceId(random.bounded(2U)),
              OrganizationId(quint64{ 10 } * random.bounded(3U)) });
    }
    return draft;
}

} // namespace

class TestGrantCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReferenceRule();
    void namesTheFirstPermissionThatIsNotHeld();
};

void TestGrantCheck::agreesWithTheReferenceRule()
{
    QRandomGenerator random(52);
    QMap<GrantRefusal, int> seen;
    for (int round = 0; round < 20'000; ++round) {
        const PermissionList held = callerOf(random);
        const TokenDraft draft = draftOf(random);
        const reference::Creation expected = reference::create(held, sample::Bob, draft);
        const GrantCheck found = checkGrant(held, sample::Bob, draft);
        QCOMPARE(found.refusal, refusalFor(expected.end));
        if (expected.culprit >= 0)
            QCOMPARE(found.permission.value(), draft.permissions[expected.culprit]);
        ++seen[found.refusal];
    }
    QCOMPARE(seen.size(), 8);
    for (const int count : std::as_const(seen))
        QVERIFY(count >= 20);
}

void TestGrantCheck::namesTheFirstPermissionThatIsNotHeld()
{
    const PermissionList held
        = allAccessPermissions(knownResourceTypes(), sample::Factory, sample::Bob);
    TokenDraft draft{ .organization = sample::Factory,
                      .permissions = sample::permissions(
                          QStringLiteral("R buckets line4#1, W users *, W orgs factory#10")) };
    const GrantCheck check = checkGrant(held, sample::Bob, draft);
    QVERIFY(!check.isAllowed());
    QCOMPARE(check.permission.value(), draft.permissions[1]);

    draft.permissions.removeLast();
    draft.permissions.removeLast();
    QVERIFY(checkGrant(held, sample::Bob, draft).isAllowed());
    draft.owner = UserId(31);
    QCOMPARE(checkGrant(held, sample::Bob, draft).refusal, GrantRefusal::MayNotActForOwner);
}

QTEST_GUILESS_MAIN(TestGrantCheck)
#include "tst_grantcheck.moc"
