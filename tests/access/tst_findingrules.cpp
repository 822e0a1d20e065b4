// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/access/permissionsets.h"

#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace itm;

// Findings about what permissions mean, of generated tokens, against the naive rule.
namespace {

constexpr auto Read = PermissionAction::Read;
constexpr auto Write = PermissionAction::Write;
const OrganizationId Places[] = { sample::Factory, sample::Weather, OrganizationId(77) };
const UserId Owners[] = { sample::Bob, UserId(31), UserId(32) };

Token randomToken(QRandomGenerator &random, quint64 id)
{
    Token token = sample::token(PermissionList());
    token.id = TokenId(id);
    token.organization = Places[random.bounded(3)];
    token.owner = Owners[random.bounded(3)];
    token.description
        = random.bounded(2) ? QStringLiteral("Telegraf, hall 3") : QStringLiteral("board");
    token.serverValue = random.bounded(2) ? ServerValue::Readable : ServerValue::Hidden;
    const QList<ResourceType> chosen{ types::buckets, types::authorizations, types::users,
                                      types::organizations };
    const int entries = random.bounded(5);
    for (int i = 0; i < entries; ++i) {
        const ResourceType &type = chosen.at(random.bounded(4));
        ResourceId target;
        if (random.bounded(2))
            target = type == types::users ? ResourceId(Owners[random.bounded(3)].value())
                                          : ResourceId(200 + random.bounded(4U));
        token.permissions.append(
            { random.bounded(2) ? Read : Write, type, target,
              random.bounded(4) ? Places[random.bounded(3)] : OrganizationId() });
    }
    return token;
}

/// The same permissions in another order, sometimes under another name.
Token copyOf(const Token &token, QRandomGenerator &random, quint64 id)
{
    Token copy = token;
    copy.id = TokenId(id);
    std::shuffle(copy.permissions.begin(), copy.permissions.end(), random);
    if (random.bounded(3) == 0)
        copy.description += u'2';
    return copy;
}

Recipe recipe(const char *id, const QList<Recipe::Need> &needs)
{
    return { .id = QString::fromLatin1(id), .needs = needs };
}

FindingContext generated(quint32 seed)
{
    QRandomGenerator random(seed);
    FindingContext context{ .types = knownResourceTypes(), .valueStorage = ValueStorage::Raw };
    using enum Recipe::Scope;
    context.recipes = { recipe("telegraf-writes", { { Write, types::buckets, Bucket, {} } }),
                        recipe("telegraf-both",
                               { { Read, types::buckets, Bucket, {} },
                                 { Write, types::buckets, Bucket, {} },
                                 { Read, types::authorizations, Organization, {} } }),
                        recipe("other", { { Read, types::users, Organization, {} } }) };
    for (quint64 id = 1; id <= 40; ++id)
        context.tokens.append(id > 20 && random.bounded(2)
                                  ? copyOf(context.tokens.at(random.bounded(20)), random, id)
                                  : randomToken(random, id));
    for (quint64 bucket = 200; bucket < 204; ++bucket)
        context.buckets.append(
            { BucketId(bucket), Places[bucket % 3], QString::number(bucket), false });
    context.bucketsListed = { Places[0], Places[1], Places[2] };
    return context;
}

QSet<TokenId> found(const FindingReport &report, FindingKind kind)
{
    QSet<TokenId> ids;
    if (const FindingGroup *group = report.group(kind)) {
        for (const FindingHit &hit : group->hits)
            ids.insert(hit.token);
    }
    return ids;
}

template <class Condition>
QSet<TokenId> those(const TokenList &tokens, Condition condition)
{
    QSet<TokenId> ids;
    for (const Token &token : tokens) {
        if (condition(token))
            ids.insert(token.id);
    }
    return ids;
}

/// Something that the server could ask for and that this entry alone allows.
bool allowsSomething(const Permission &entry, const FindingContext &context)
{
    for (const auto action : { Read, Write }) {
        for (const Bucket &bucket : context.buckets) {
            if (reference::matches(
                    entry,
                    { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization }))
                return true;
        }
        for (const OrganizationId place : Places) {
            if (reference::matches(entry,
                                   { action, types::organizations, ResourceId(place.value()), {} })
                || reference::matches(entry, { action, types::authorizations, {}, place }))
                return true;
        }
        for (const UserId owner : Owners) {
            if (reference::matches(entry, { action, types::users, ResourceId(owner.value()), {} }))
                return true;
        }
    }
    return false;
}

bool readsTheValueOf(const Token &holder, const Token &other)
{
    return holder.id != other.id && other.serverValue == ServerValue::Readable
        && reference::allowsAny(holder.permissions,
                                { Read, types::authorizations, {}, other.organization })
        && reference::allowsAny(holder.permissions,
                                { Read, types::users, ResourceId(other.owner.value()), {} });
}

/// A recipe of the client asks for something that covers the entry.
bool isAskedFor(const Permission &entry, const Recipe &recipe, OrganizationId place)
{
    return std::any_of(
        recipe.needs.begin(), recipe.needs.end(), [&entry, place](const Recipe::Need &need) {
            if (need.scope == Recipe::Scope::Bucket && entry.id.isNull())
                return false;
            const ResourceId bucket = need.scope == Recipe::Scope::Bucket ? entry.id : ResourceId();
            return reference::matches({ need.action, need.type, bucket, place }, entry);
        });
}

bool isBroader(const Token &token, const QList<Recipe> &recipes)
{
    return !token.permissions.isEmpty() && token.description.startsWith(QLatin1String("Telegraf"))
        && std::none_of(recipes.begin(), recipes.end(), [&token](const Recipe &one) {
               return one.id.startsWith(QLatin1String("telegraf"))
                   && std::all_of(token.permissions.begin(), token.permissions.end(),
                                  [&one, &token](const Permission &entry) {
                                      return isAskedFor(entry, one, token.organization);
                                  });
           });
}

bool holdsAll(const Token &a, const Token &b)
{
    return std::all_of(a.permissions.begin(), a.permissions.end(),
                       [&b](const Permission &entry) { return b.permissions.contains(entry); });
}

bool areAlike(const Token &a, const Token &b)
{
    return a.id != b.id && a.organization == b.organization && a.owner == b.owner
        && a.description == b.description && holdsAll(a, b) && holdsAll(b, a);
}

/// It is for an organization that nobody has thought of.
bool reachesEverywhere(const Permission &entry)
{
    const OrganizationId nowhere(0xdead);
    return reference::matches(entry, { entry.action, entry.type, {}, nowhere })
        && entry.organization != nowhere && entry.id.isNull();
}

} // namespace

class TestFindingRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheReferenceRule_data();
    void agreeWithTheReferenceRule();
    void whatAJobDoesNotNeedIsNamedNarrowly_data();
    void whatAJobDoesNotNeedIsNamedNarrowly();
};

void TestFindingRules::agreeWithTheReferenceRule_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFindingRules::agreeWithTheReferenceRule()
{
    QFETCH(const quint32, seed);
    const FindingContext context = generated(seed);
    const FindingReport report = findAll(context);
    const TokenList &tokens = context.tokens;

    QCOMPARE(found(report, FindingKind::ReadsOtherValues),
             those(tokens, [&tokens](const Token &holder) {
                 return std::any_of(tokens.begin(), tokens.end(), [&holder](const Token &other) {
                     return readsTheValueOf(holder, other);
                 });
             }));
    // One entry that means a bucket of its own organization, and reaches one of another.
    QCOMPARE(
        found(report, FindingKind::BucketElsewhere), those(tokens, [&context](const Token &token) {
            const auto &held = token.permissions;
            return std::any_of(held.begin(), held.end(), [&context](const Permission &entry) {
                return std::any_of(context.buckets.begin(), context.buckets.end(),
                                   [&entry](const Bucket &bucket) {
                                       return !entry.id.isNull() && !entry.organization.isNull()
                                           && entry.organization != bucket.organization
                                           && reference::matches(entry,
                                                                 { entry.action, types::buckets,
                                                                   ResourceId(bucket.id.value()),
                                                                   bucket.organization });
                                   });
            });
        }));
    // Deleting asks for write on the bucket.
    QCOMPARE(found(report, FindingKind::WriteDeletesBucket) - found(report, FindingKind::Unscoped),
             those(tokens, [](const Token &token) {
                 const auto &held = token.permissions;
                 return std::any_of(held.begin(), held.end(), [](const Permission &entry) {
                     const Permission asked{ Write, types::buckets,
                                             entry.id.isNull() ? ResourceId(200) : entry.id,
                                             entry.organization };
                     return entry.type == types::buckets && reference::matches(entry, asked);
                 });
             }) - found(report, FindingKind::Unscoped));
    QCOMPARE(found(report, FindingKind::BroaderThanRecipe),
             those(tokens,
                   [&context](const Token &token) { return isBroader(token, context.recipes); }));
    QCOMPARE(found(report, FindingKind::Duplicate), those(tokens, [&tokens](const Token &token) {
                 return std::any_of(tokens.begin(), tokens.end(), [&token](const Token &other) {
                     return areAlike(token, other);
                 });
             }));
    QCOMPARE(found(report, FindingKind::Unscoped), those(tokens, [](const Token &token) {
                 const auto &held = token.permissions;
                 return std::any_of(held.begin(), held.end(), reachesEverywhere);
             }));
    for (const Token &token : tokens) {
        for (const Permission &entry : token.permissions) {
            if (found(report, FindingKind::Useless).contains(token.id)
                || allowsSomething(entry, context))
                continue;
            // Useless for another reason: what it names does not exist.
            QVERIFY(!entry.id.isNull());
        }
    }
}

void TestFindingRules::whatAJobDoesNotNeedIsNamedNarrowly_data()
{
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<QString>("named");
    QTest::newRow("one action of two")
        << QStringLiteral("R/W buckets lines#5") << QStringLiteral("buckets (read)");
    QTest::newRow("all instead of one")
        << QStringLiteral("W buckets") << QStringLiteral("buckets (*)");
    QTest::newRow("another type") << QStringLiteral("R/W tasks") << QStringLiteral("tasks");
}

void TestFindingRules::whatAJobDoesNotNeedIsNamedNarrowly()
{
    QFETCH(const QString, permissions);
    QFETCH(const QString, named);
    Token token = sample::token(permissions);
    token.description = QStringLiteral("Telegraf");
    FindingContext context;
    context.tokens = { token };
    context.recipes
        = { recipe("telegraf-writes", { { Write, types::buckets, Recipe::Scope::Bucket, {} } }) };
    const FindingReport report = findAll(context);
    const FindingGroup *group = report.group(FindingKind::BroaderThanRecipe);
    QVERIFY(group);
    QCOMPARE(group->namesOf(group->hits.front()), QStringList{ named });
}

QTEST_APPLESS_MAIN(TestFindingRules)
#include "tst_findingrules.moc"
