// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/access/searchmatcher.h"
#include "models/access/summary.h"

#include "tests/support/goldentokens.h"
#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace itm;

// Kind, summary and can: of every golden record and of generated sets, against the naive rule.
namespace {

constexpr qsizetype FirstGeneration = 18;

bool all(const PermissionList &held, const PermissionList &required)
{
    return std::all_of(required.begin(), required.end(), [&](const Permission &permission) {
        return reference::allowsAny(held, permission);
    });
}

/// Read and write on a type: unscoped, or as All Access has it.
PermissionList fullSet(const Token &token, const ResourceType &type, bool isUnscoped)
{
    PermissionList set;
    for (const auto action : { PermissionAction::Read, PermissionAction::Write }) {
        if (isUnscoped)
            set.append({ action, type, {}, {} });
        else if (type == types::users)
            set.append({ action, type, ResourceId(token.owner.value()), {} });
        else if (type != types::organizations)
            set.append({ action, type, {}, token.organization });
        else if (action == PermissionAction::Read)
            set.append({ action, type, ResourceId(token.organization.value()), {} });
    }
    return set;
}

/// Whether it holds the full set of every type, or at least of those that every server has had.
std::pair<bool, bool> holdsFullSets(const Token &token, bool isUnscoped)
{
    bool every = true;
    bool first = true;
    for (qsizetype i = 0; i < knownResourceTypes().size(); ++i) {
        const bool isHeld
            = all(token.permissions, fullSet(token, knownResourceTypes().at(i), isUnscoped));
        every = every && isHeld;
        first = first && (isHeld || i >= FirstGeneration);
    }
    return { every, first };
}

TokenKind naiveKind(const Token &token)
{
    const PermissionList &held = token.permissions;
    const auto [everything, older] = holdsFullSets(token, true);
    if (older)
        return everything ? TokenKind::Operator : TokenKind::OlderOperator;
    const bool hasUnscoped = std::any_of(held.begin(), held.end(), [](const Permission &p) {
        return p.isUnscoped() || p.type == types::instance;
    });
    if (!hasUnscoped && holdsFullSets(token, false).second)
        return TokenKind::AllAccess;
    const bool isBuckets = std::all_of(held.begin(), held.end(), [](const Permission &p) {
        return p.type == types::buckets && !p.isUnscoped();
    });
    return isBuckets && !held.isEmpty() ? TokenKind::ReadWrite : TokenKind::Custom;
}

/// What a server may ask for: things by id inside an organization, all of a type inside one, and
/// organizations and users by id alone (§7.4).
PermissionList questions(const Token &token)
{
    QSet<OrganizationId> organizations{ token.organization, OrganizationId(77) };
    QSet<ResourceId> ids{ ResourceId(78) };
    QSet<ResourceType> types{ { QStringLiteral("buckets") },
                              { QStringLiteral("tasks") },
                              { QStringLiteral("futures") } };
    for (const Permission &permission : token.permissions) {
        if (!permission.organization.isNull())
            organizations.insert(permission.organization);
        if (!permission.id.isNull())
            ids.insert(permission.id);
        if (permission.type != types::instance)
            types.insert(permission.type);
    }
    PermissionList asked;
    for (const auto action : { PermissionAction::Read, PermissionAction::Write }) {
        for (const ResourceType &type : types) {
            const bool isAbove = type == types::organizations || type == types::users;
            const QSet<OrganizationId> places = isAbove ? QSet<OrganizationId>() : organizations;
            for (const ResourceId id : ids) {
                if (isAbove)
                    asked.append({ action, type, id, {} });
                for (const OrganizationId organization : places)
                    asked.append({ action, type, id, organization });
            }
            if (isAbove)
                asked.append({ action, type, {}, {} });
            for (const OrganizationId organization : places)
                asked.append({ action, type, {}, organization });
        }
    }
    return asked;
}

bool hasMode(AccessMode mode, PermissionAction action)
{
    return action == PermissionAction::Read ? reads(mode) : writes(mode);
}

bool covers(const Grant &grant, const Permission &asked)
{
    if (!hasMode(grant.mode, asked.action))
        return false;
    if (grant.type == types::instance)
        return true;
    if (grant.type != asked.type)
        return false;
    switch (grant.reach) {
    case Reach::Everywhere:
        return true;
    case Reach::Organization:
        return grant.organization == asked.organization;
    case Reach::Single:
        return std::any_of(grant.targets.begin(), grant.targets.end(),
                           [&](const GrantTarget &target) { return target.id == asked.id; });
    case Reach::Nothing:
        break;
    }
    return false;
}

bool says(const TokenSummary &summary, const Token &token, const Permission &asked)
{
    const bool isKnown = knownResourceTypes().contains(asked.type);
    const bool isAbove = asked.type == types::organizations || asked.type == types::users;
    if (isKnown && hasMode(summary.mode, asked.action)) {
        if (summary.extent == TokenSummary::Extent::Everything && !isAbove)
            return true;
        if (summary.extent == TokenSummary::Extent::EverythingInOrganization && !isAbove
            && asked.organization == token.organization)
            return true;
    }
    return std::any_of(summary.parts.begin(), summary.parts.end(),
                       [&](const Grant &grant) { return covers(grant, asked); });
}

/// What the words of the kind leave to them: organizations and users of an Operator or All Access
/// token, the types that an older one lacks, single things beside "everything", the token's own
/// organization and owner.
bool isLeftToTheKind(const TokenSummary &summary, const TokenClass &tokenClass, const Token &token,
                     const Permission &asked)
{
    if (summary.extent == TokenSummary::Extent::Parts)
        return false;
    if (!knownResourceTypes().contains(asked.type))
        return true;
    if (tokenClass.kind != TokenKind::Custom && tokenClass.kind != TokenKind::ReadWrite)
        return asked.type == types::organizations || asked.type == types::users
            || tokenClass.missingTypes.contains(asked.type)
            || asked.organization != token.organization;
    if (summary.extent == TokenSummary::Extent::Everything
        && (asked.type == types::organizations || asked.type == types::users))
        return true;
    return (asked.type == types::organizations && asked.id.value() == token.organization.value())
        || (asked.type == types::users && asked.id.value() == token.owner.value());
}

bool found(const QString &search, const Token &token, const QList<Bucket> &buckets)
{
    const SearchMatcher matcher(parseSearch(search, {}).query, buckets);
    return matcher.matches(matcher.sharedHits(token, classify(token, {}), {}), { token, {} });
}

QList<Bucket> bucketsOf(const Token &token)
{
    QList<Bucket> buckets;
    for (const Permission &asked : questions(token)) {
        if (asked.type == types::buckets && !asked.id.isNull())
            buckets.append(
                { BucketId(asked.id.value()), asked.organization,
                  QStringLiteral("b%1-%2").arg(asked.id.value()).arg(asked.organization.value()) });
    }
    return buckets;
}

QString print(const Permission &p)
{
    return QStringLiteral("%1 %2 id %3 organization %4")
        .arg(p.action == PermissionAction::Read ? u'R' : u'W')
        .arg(p.type.name)
        .arg(p.id.value())
        .arg(p.organization.value());
}

QString print(const Token &token, const Permission &asked)
{
    QStringList held;
    for (const Permission &permission : token.permissions)
        held << print(permission);
    return print(asked) + QStringLiteral(" by ") + held.join(QStringLiteral(", "));
}

QList<Token> generatedTokens()
{
    QList<Token> tokens;
    const PermissionList shapes = sample::everyShape();
    QRandomGenerator random(2026);
    const auto pick = [&] { return shapes.at(random.bounded(static_cast<int>(shapes.size()))); };
    for (int i = 0; i < 1'500; ++i) {
        PermissionList held;
        for (int entries = random.bounded(7); entries > 0; --entries)
            held.append(pick());
        tokens.append(sample::token(held));
    }
    const auto &known = knownResourceTypes();
    for (int i = 0; i < 400; ++i) {
        PermissionList held = i % 2 == 0
            ? operatorPermissions(known)
            : allAccessPermissions(known, sample::Factory, sample::Bob);
        for (int removals = random.bounded(4); removals > 0; --removals)
            held.removeAt(random.bounded(static_cast<int>(held.size())));
        for (int additions = random.bounded(3); additions > 0; --additions)
            held.append(pick());
        std::shuffle(held.begin(), held.end(), random);
        tokens.append(sample::token(held));
    }
    return tokens;
}

} // namespace

class TestBruteForce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kindIsWhatTheRuleSays();
    void summarySaysWhatTheRuleAllowsAndNothingElse();
    void canFindsWhatTheRuleAllowsAndNothingElse();

private:
    QList<Token> m_tokens;
};

void TestBruteForce::initTestCase()
{
    for (const GoldenToken &golden : goldenTokens())
        m_tokens.append(golden.token);
    QVERIFY(m_tokens.size() > 100);
    m_tokens += generatedTokens();
}

void TestBruteForce::kindIsWhatTheRuleSays()
{
    QHash<TokenKind, int> seen;
    for (const Token &token : std::as_const(m_tokens)) {
        const TokenKind kind = classify(token, knownResourceTypes()).kind;
        ++seen[kind];
        QCOMPARE(kind, naiveKind(token));
    }
    QCOMPARE(seen.size(), 5);
}

void TestBruteForce::summarySaysWhatTheRuleAllowsAndNothingElse()
{
    for (const Token &token : std::as_const(m_tokens)) {
        const TokenClass tokenClass = classify(token, knownResourceTypes());
        const TokenSummary summary = summarize(token, tokenClass, knownResourceTypes());
        for (const Permission &asked : questions(token)) {
            if (isLeftToTheKind(summary, tokenClass, token, asked))
                continue;
            const bool may = reference::allowsAny(token.permissions, asked);
            QVERIFY2(says(summary, token, asked) == may, qPrintable(print(token, asked)));
        }
    }
}

void TestBruteForce::canFindsWhatTheRuleAllowsAndNothingElse()
{
    int allowed = 0;
    for (const Token &token : std::as_const(m_tokens)) {
        const QList<Bucket> buckets = bucketsOf(token);
        for (const auto action : { PermissionAction::Read, PermissionAction::Write }) {
            const QString verb = action == PermissionAction::Read ? QStringLiteral("can:read")
                                                                  : QStringLiteral("can:write");
            for (const Bucket &bucket : buckets) {
                const bool may = reference::allowsAny(
                    token.permissions,
                    { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization });
                allowed += may;
                QCOMPARE(found(verb + QStringLiteral(" bucket:") + bucket.name, token, { bucket }),
                         may);
            }
            bool mayAnything = false;
            QHash<ResourceType, bool> mayType;
            for (const Permission &asked : questions(token)) {
                const bool may
                    = asked.action == action && reference::allowsAny(token.permissions, asked);
                mayAnything = mayAnything || may;
                mayType[asked.type] = mayType[asked.type] || may;
            }
            QCOMPARE(found(verb, token, {}), mayAnything);
            for (auto it = mayType.cbegin(); it != mayType.cend(); ++it)
                QCOMPARE(found(verb + QStringLiteral(" type:\"%1\"").arg(it.key().name), token, {}),
                         it.value());
        }
    }
    QVERIFY(allowed > 1'000);
}

QTEST_GUILESS_MAIN(TestBruteForce)
#include "tst_bruteforce.moc"
