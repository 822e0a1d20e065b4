// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/abilities.h"
#include "models/access/permissionsets.h"

#include "tests/support/goldentokens.h"
#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;

namespace {

using A = PermissionAction;

bool holds(const Token &token, A action, const ResourceType &type, quint64 id,
           OrganizationId organization)
{
    return reference::allowsAny(token.permissions, { action, type, ResourceId(id), organization });
}

/// As the server decides it for a token of one more user, and for one of the owner.
TokenPower expectedPower(const Token &token, A action)
{
    constexpr quint64 SomebodyElse = 99;
    if (!holds(token, action, types::authorizations, 0, token.organization))
        return TokenPower::None;
    if (holds(token, action, types::users, SomebodyElse, {}))
        return TokenPower::EverybodysTokens;
    return holds(token, action, types::users, token.owner.value(), {}) ? TokenPower::OwnersTokens
                                                                       : TokenPower::None;
}

/// Any of the things that such a limit says cannot be done.
bool canAct(const Token &token, A action)
{
    QList<ResourceType> all = knownResourceTypes();
    all.append(types::instance);
    for (const ResourceType &type : std::as_const(all)) {
        for (const quint64 id : { 0U, 1U, 2U, 10U, 30U }) {
            for (const quint64 organization : { 10U, 20U }) {
                const bool isAbove = type == types::users || type == types::organizations;
                const OrganizationId in(isAbove ? 0 : organization);
                if (holds(token, action, type, id, in))
                    return true;
            }
        }
    }
    return false;
}

Token randomToken(QRandomGenerator &random)
{
    static const QStringList parts{
        QStringLiteral("R buckets"),          QStringLiteral("W buckets"),
        QStringLiteral("W buckets a#1"),      QStringLiteral("R buckets a#1"),
        QStringLiteral("RW buckets @20"),     QStringLiteral("R tasks *"),
        QStringLiteral("RW authorizations"),  QStringLiteral("R authorizations *"),
        QStringLiteral("R users bob#30"),     QStringLiteral("RW users bob#30"),
        QStringLiteral("RW users *"),         QStringLiteral("W users"),
        QStringLiteral("R orgs factory#10"),  QStringLiteral("W orgs *"),
        QStringLiteral("R instance"),         QStringLiteral("W dashboards"),
        QStringLiteral("R authorizations #2")
    };
    QStringList chosen;
    for (int i = random.bounded(5); i > 0; --i)
        chosen.append(parts[random.bounded(static_cast<int>(parts.size()))]);
    return sample::token(chosen.join(u','));
}

} // namespace

class TestAbilities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheReferenceRule();
    void goldenAllAccessCannotAdminister();
    void organizationsOutOfReachAreNamed();
    void nothingOfItsOwnIsDangling();
};

void TestAbilities::agreeWithTheReferenceRule()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        const Token token = randomToken(random);
        const Abilities found = abilitiesOf(token, classify(token, {}), {}, {});
        QCOMPARE(found.seesTokens, expectedPower(token, A::Read));
        QCOMPARE(found.makesTokens, expectedPower(token, A::Write));
        QCOMPARE(found.createsUsers, holds(token, A::Write, types::users, 0, {}));
        QCOMPARE(found.createsOrganizations, holds(token, A::Write, types::organizations, 0, {}));
        const bool nothing = found.mayNot.contains(Limit::Anything);
        QCOMPARE(!canAct(token, A::Read), nothing || found.mayNot.contains(Limit::ReadAnything));
        QCOMPARE(!canAct(token, A::Write), nothing || found.mayNot.contains(Limit::ChangeAnything));
    }
}

void TestAbilities::goldenAllAccessCannotAdminister()
{
    int seen = 0;
    for (const GoldenToken &golden : goldenTokens()) {
        const TokenClass tokenClass = classify(golden.token, {});
        const Abilities found = abilitiesOf(golden.token, tokenClass, {}, {});
        if (tokenClass.kind == TokenKind::Operator) {
            QVERIFY(found.isOperator);
            QVERIFY(found.mayNot.isEmpty());
        }
        if (tokenClass.kind != TokenKind::AllAccess)
            continue;
        ++seen;
        QCOMPARE(found.mayNot,
                 (QList{ Limit::SeeOtherUsersTokens, Limit::AdministerServer,
                         Limit::ReachOtherOrganizations }));
    }
    QVERIFY(seen > 5);
}

void TestAbilities::organizationsOutOfReachAreNamed()
{
    const Organization factory{ sample::Factory, QStringLiteral("factory"), {} };
    const Organization weather{ sample::Weather, QStringLiteral("weather"), {} };
    const Token narrow = sample::token(QStringLiteral("R tasks"));
    QCOMPARE(abilitiesOf(narrow, classify(narrow, {}), {}, { factory, weather }).outOfReach,
             QList{ weather });
    const Token wide = sample::token(QStringLiteral("R tasks *"));
    const Abilities found = abilitiesOf(wide, classify(wide, {}), {}, { factory, weather });
    QVERIFY(found.outOfReach.isEmpty());
    QVERIFY(!found.mayNot.contains(Limit::ReachOtherOrganizations));
}

void TestAbilities::nothingOfItsOwnIsDangling()
{
    Token token = sample::token(QStringLiteral("R orgs #10, R users #30, R users #31"));
    const QList<Grant> grants = grantsOf(token);
    QCOMPARE(grants.size(), 2);
    QCOMPARE(grants[0].targets,
             (QList<GrantTarget>{ { ResourceId(10), QStringLiteral("factory"), false } }));
    QCOMPARE(grants[1].targets,
             (QList<GrantTarget>{ { ResourceId(30), QStringLiteral("bob"), false },
                                  { ResourceId(31), {}, true } }));
}

QTEST_GUILESS_MAIN(TestAbilities)
#include "tst_abilities.moc"
