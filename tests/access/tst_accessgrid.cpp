// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/accessloss.h"
#include "models/access/permissionsets.h"

#include "tests/support/goldentokens.h"
#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

// The grid and what would be lost, of golden records and of generated inventories, against the
// naive rule.
namespace {

constexpr BucketAccess ReadsAndWrites = BucketDeed::Read | BucketDeed::Write;

Bucket bucket(quint64 id, quint64 organization, const QString &name, bool isSystem = false)
{
    return { BucketId(id), OrganizationId(organization), name, isSystem };
}

/// Two organizations with a system bucket each, three owners of which one is inactive, and tokens
/// of every shape of permission in both stores.
AccessSource generatedSource(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto below = [&random](qsizetype count) { return random.bounded(int(count)); };
    AccessSource source;
    source.organizations
        = { { OrganizationId(1), u"one"_s, {} }, { OrganizationId(2), u"two"_s, {} } };
    source.users = { { UserId(1), u"ann"_s, UserStatus::Active },
                     { UserId(2), u"ben"_s, UserStatus::Inactive },
                     { UserId(3), u"cho"_s, UserStatus::Unknown } };
    source.buckets = { bucket(1, 1, u"b1"_s), bucket(3, 1, u"b3"_s), bucket(4, 2, u"b4"_s),
                       bucket(8, 1, u"_monitoring"_s, true), bucket(9, 2, u"_tasks"_s, true) };
    const PermissionList shapes = sample::everyShape();
    const auto &known = knownResourceTypes();
    for (quint64 id = 1; id <= 24; ++id) {
        PermissionList held;
        for (int entries = below(5); entries > 0; --entries)
            held.append(shapes.at(below(shapes.size())));
        if (id % 12 == 0)
            held = allAccessPermissions(known, OrganizationId(1), UserId(1));
        // Also buckets that are listed nowhere: 2 is gone, 7 has a name.
        if (id % 5 == 0)
            held.append({ PermissionAction::Write, types::buckets, ResourceId(7), OrganizationId(2),
                          u"b7"_s });
        Token token = sample::token(held);
        token.id = TokenId(id);
        token.store = below(4) == 0 ? TokenStore::V1 : TokenStore::V2;
        token.status = below(4) == 0 ? TokenStatus::Inactive : TokenStatus::Active;
        token.organization = OrganizationId(quint64(1 + below(2)));
        token.owner = UserId(quint64(1 + below(4)));
        source.tokens.append(token);
    }
    return source;
}

bool naiveWorks(const AccessSource &source, const Token &token)
{
    if (token.status == TokenStatus::Inactive)
        return false;
    for (const User &user : source.users) {
        if (user.id == token.owner && user.status != UserStatus::Active)
            return user.status == UserStatus::Unknown && token.store == TokenStore::V2;
    }
    return true;
}

/// What the permissions allow, one question at a time.
BucketAccess naiveAccess(const Token &token, const Bucket &asked)
{
    const ResourceId id(asked.id.value());
    const Permission read = asked.isSystem
        ? Permission{ PermissionAction::Read,
                      types::organizations,
                      ResourceId(asked.organization.value()),
                      {} }
        : Permission{ PermissionAction::Read, types::buckets, id, asked.organization };
    const Permission write{ PermissionAction::Write, types::buckets, id, asked.organization };
    BucketAccess access;
    if (reference::allowsAny(token.permissions, read))
        access |= BucketDeed::Read;
    if (reference::allowsAny(token.permissions, write)) {
        access |= BucketDeed::Write;
        if (!asked.isSystem && token.store == TokenStore::V2)
            access |= BucketDeed::Delete;
    }
    return access;
}

AccessCell naiveCell(const AccessSource &source, const Token &token, const AccessBucket &asked)
{
    if (asked.state != AccessBucket::State::Gone) {
        const BucketAccess access = naiveAccess(token, asked.bucket);
        return naiveWorks(source, token) ? AccessCell{ access, {} } : AccessCell{ {}, access };
    }
    PermissionList naming;
    for (const Permission &held : token.permissions) {
        if (held.type == types::buckets && held.id.value() == asked.bucket.id.value())
            naming.append(held);
    }
    Token narrow = token;
    narrow.permissions = naming;
    return { {}, naiveAccess(narrow, asked.bucket) };
}

bool isAdministrators(const AccessToken &token)
{
    return token.tokenClass.kind == TokenKind::Operator
        || token.tokenClass.kind == TokenKind::OlderOperator
        || token.tokenClass.kind == TokenKind::AllAccess;
}

/// Counts who is left, deed by deed.
AccessLeft naiveLeft(const AccessSource &source, const AccessGrid &grid, const AccessBucket &asked,
                     const QList<qsizetype> &going, BucketDeed deed)
{
    int lost = 0;
    int others = 0;
    int administrators = 0;
    for (qsizetype i = 0; i < grid.tokens().size(); ++i) {
        const AccessToken &token = grid.tokens().at(i);
        if (!naiveCell(source, token.token, asked).now.testFlag(deed))
            continue;
        if (going.contains(i))
            ++lost;
        else
            ++(isAdministrators(token) ? administrators : others);
    }
    if (lost == 0 || others > 0)
        return AccessLeft::Others;
    return administrators > 0 ? AccessLeft::OnlyAdministrators : AccessLeft::Nobody;
}

AccessSource goldenSource()
{
    AccessSource source;
    QSet<BucketId> seen;
    for (const GoldenToken &golden : goldenTokens()) {
        source.tokens.append(golden.token);
        for (const Permission &held : golden.token.permissions) {
            const BucketId id(held.id.value());
            if (held.type != types::buckets || id.isNull() || seen.contains(id))
                continue;
            seen.insert(id);
            // Every third stays unlisted.
            if (seen.size() % 3 != 0)
                source.buckets.append({ id, held.organization, held.name, false });
        }
    }
    return source;
}

} // namespace

class TestAccessGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWhatTheRuleSays_data();
    void cellsAreWhatTheRuleSays();
    void grantsAreThoseThatTheRuleNeeds();
    void ownersHaveWhatTheirTokensHave();
    void lossIsWhatNobodyElseCanDo();
    void unlistedBucketsAreToldApart();
    void idleTokensAreToldApart();
    void aV1CredentialDeletesNothing();
};

void TestAccessGrid::cellsAreWhatTheRuleSays_data()
{
    QTest::addColumn<AccessSource>("source");
    QTest::newRow("golden") << goldenSource();
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << generatedSource(seed);
}

void TestAccessGrid::cellsAreWhatTheRuleSays()
{
    QFETCH(AccessSource, source);
    const AccessGrid grid(source);
    QCOMPARE(grid.tokens().size(), source.tokens.size());
    QVERIFY(grid.buckets().size() >= source.buckets.size());
    for (qsizetype token = 0; token < grid.tokens().size(); ++token) {
        for (qsizetype bucket = 0; bucket < grid.buckets().size(); ++bucket)
            QVERIFY(grid.tokenCell(token, bucket)
                    == naiveCell(source, source.tokens.at(token), grid.buckets().at(bucket)));
    }
}

void TestAccessGrid::grantsAreThoseThatTheRuleNeeds()
{
    int found = 0;
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const AccessSource source = generatedSource(seed);
        const AccessGrid grid(source);
        for (qsizetype token = 0; token < grid.tokens().size(); ++token) {
            for (qsizetype bucket = 0; bucket < grid.buckets().size(); ++bucket) {
                Token kept = source.tokens.at(token);
                kept.permissions = grid.grantsOf(token, bucket);
                // They alone grant as much, each of them something, and without them nothing does.
                const AccessBucket &asked = grid.buckets().at(bucket);
                const AccessCell all = grid.tokenCell(token, bucket);
                QVERIFY(naiveCell(source, kept, asked) == all);
                for (const Permission &granting : std::as_const(kept.permissions)) {
                    Token one = kept;
                    one.permissions = { granting };
                    QVERIFY(!naiveCell(source, one, asked).isEmpty());
                    ++found;
                }
                Token rest = source.tokens.at(token);
                for (const Permission &granting : std::as_const(kept.permissions))
                    rest.permissions.removeAll(granting);
                QVERIFY(naiveCell(source, rest, asked).isEmpty());
            }
        }
    }
    QVERIFY(found > 1'000);
}

void TestAccessGrid::ownersHaveWhatTheirTokensHave()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const AccessSource source = generatedSource(seed);
        const AccessGrid grid(source);
        for (qsizetype owner = 0; owner < grid.owners().size(); ++owner) {
            for (qsizetype bucket = 0; bucket < grid.buckets().size(); ++bucket) {
                AccessCell expected;
                for (const Token &token : source.tokens) {
                    if (token.owner != grid.owners().at(owner).id)
                        continue;
                    const AccessCell one = naiveCell(source, token, grid.buckets().at(bucket));
                    expected.now |= one.now;
                    expected.idle |= one.idle;
                }
                expected.idle &= ~expected.now;
                QVERIFY(grid.ownerCell(owner, bucket) == expected);
            }
        }
    }
}

void TestAccessGrid::lossIsWhatNobodyElseCanDo()
{
    QHash<int, int> seen;
    for (quint32 seed = 1; seed <= 120; ++seed) {
        const AccessSource source = generatedSource(seed);
        const AccessGrid grid(source);
        QRandomGenerator random(seed);
        QList<qsizetype> going;
        for (qsizetype token = 0; token < grid.tokens().size(); ++token) {
            if (random.bounded(3) == 0)
                going.append(token);
        }
        const AccessLoss loss = lossWithout(grid, going);
        QList<BucketLoss> expected;
        for (qsizetype bucket = 0; bucket < grid.buckets().size(); ++bucket) {
            const AccessBucket &asked = grid.buckets().at(bucket);
            const BucketLoss one{ bucket, naiveLeft(source, grid, asked, going, BucketDeed::Read),
                                  naiveLeft(source, grid, asked, going, BucketDeed::Write) };
            ++seen[int(one.writing)];
            if (one.reading != AccessLeft::Others || one.writing != AccessLeft::Others)
                expected.append(one);
        }
        QVERIFY(loss.buckets == expected);
        for (const OwnerLoss &owner : loss.owners) {
            AccessSource rest = source;
            rest.tokens.clear();
            for (qsizetype token = 0; token < source.tokens.size(); ++token) {
                if (!going.contains(token))
                    rest.tokens.append(source.tokens.at(token));
            }
            for (const auto &[bucket, lost] : owner.buckets) {
                BucketAccess kept;
                for (const Token &token : std::as_const(rest.tokens)) {
                    if (token.owner == grid.owners().at(owner.owner).id)
                        kept |= naiveCell(rest, token, grid.buckets().at(bucket)).now;
                }
                QVERIFY(lost == (grid.ownerCell(owner.owner, bucket).now & ~kept));
                QVERIFY(lost != BucketAccess());
            }
        }
    }
    QCOMPARE(seen.size(), 3);
}

void TestAccessGrid::unlistedBucketsAreToldApart()
{
    AccessSource source;
    source.tokens = { sample::token(u"RW buckets known#1, W buckets hidden#2, R buckets #3"_s) };
    source.buckets = { bucket(1, sample::Factory.value(), u"known"_s) };
    source.lastNames.insert(BucketId(3), u"once"_s);
    const AccessGrid grid(source);
    QCOMPARE(grid.buckets().size(), 3);
    QCOMPARE(grid.buckets().at(0).state, AccessBucket::State::Listed);
    QCOMPARE(grid.buckets().at(1).bucket.name, u"hidden"_s);
    QCOMPARE(grid.buckets().at(1).state, AccessBucket::State::NotListed);
    QVERIFY(grid.tokenCell(0, 1).now.testFlag(BucketDeed::Write));
    QCOMPARE(grid.buckets().at(2).bucket.name, u"once"_s);
    QCOMPARE(grid.buckets().at(2).state, AccessBucket::State::Gone);
    QVERIFY(!grid.tokenCell(0, 2).now);
    QVERIFY(grid.tokenCell(0, 2).idle == BucketDeed::Read);
}

void TestAccessGrid::idleTokensAreToldApart()
{
    AccessSource source;
    const Token working = sample::token(u"RW buckets"_s);
    Token inactive = working;
    inactive.status = TokenStatus::Inactive;
    Token ofInactive = working;
    ofInactive.owner = UserId(99);
    Token v1OfUnknown = working;
    v1OfUnknown.store = TokenStore::V1;
    v1OfUnknown.owner = UserId(98);
    source.tokens = { working, inactive, ofInactive, v1OfUnknown };
    source.users = { { UserId(99), u"left"_s, UserStatus::Inactive },
                     { UserId(98), u"recovered"_s, UserStatus::Unknown } };
    source.buckets = { bucket(1, sample::Factory.value(), u"b"_s) };
    const AccessGrid grid(source);
    QCOMPARE(grid.tokens().at(0).idleness, Idleness::Works);
    QCOMPARE(grid.tokens().at(1).idleness, Idleness::TokenInactive);
    QCOMPARE(grid.tokens().at(2).idleness, Idleness::OwnerInactive);
    QCOMPARE(grid.tokens().at(3).idleness, Idleness::OwnerInactive);
    QVERIFY(!grid.tokenCell(1, 0).now);
    QVERIFY(grid.tokenCell(1, 0).idle.testFlag(BucketDeed::Read));
    QCOMPARE(lossWithout(grid, { 0, 1 }).idle, 1);
}

void TestAccessGrid::aV1CredentialDeletesNothing()
{
    AccessSource source;
    Token v1 = sample::token(u"RW buckets b#1"_s);
    v1.store = TokenStore::V1;
    source.tokens = { sample::token(u"RW buckets b#1"_s), v1 };
    source.buckets = { bucket(1, sample::Factory.value(), u"b"_s) };
    const AccessGrid grid(source);
    QVERIFY(grid.tokenCell(0, 0).now.testFlag(BucketDeed::Delete));
    QVERIFY(grid.tokenCell(1, 0).now == ReadsAndWrites);
}

QTEST_GUILESS_MAIN(TestAccessGrid)
#include "tst_accessgrid.moc"
