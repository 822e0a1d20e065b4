// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recipe.h"
#include "models/access/recoveryfindings.h"
#include "models/core/inventory.h"
#include "models/core/lastseen.h"
#include "models/core/replacement.h"
#include "models/core/serverfacts.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace itm {

enum class FindingSeverity : quint8 { Note, Warning, Danger };

/// What can be wrong with the tokens of a server; findingRules() says more of each.
enum class FindingKind : quint8 {
    BucketElsewhere,
    ReadsOtherValues,
    Unscoped,
    OperatorExtra,
    OperatorSingle,
    OperatorOlder,
    AllAccessCollector,
    BroaderThanRecipe,
    OwnerInactive,
    Orphan,
    BucketRecreated,
    Dangling,
    ReplacementOverdue,
    MadeElsewhere,
    InactiveLong,
    Old,
    Duplicate,
    WriteDeletesBucket,
    Useless,
    NoDescription,
    V1Undescribed,
    ValueInLog,
};

/// What to do about it; the first that a kind names is the best one.
enum class FindingRemedy : quint8 {
    MakeOperator,
    Replace,
    Narrow,
    Deactivate,
    Describe,
    Delete,
    /// A spare operator token, kept apart.
    MakeSpare,
};

/// What a kind of finding has to know, and what was not looked at where it is not known.
enum class FindingNeed : quint8 {
    Nothing,
    /// All tokens of the server: only an operator sees them.
    AllTokens,
    Buckets,
    Users,
    ValueStorage,
    EarlierList,
    RecoveryListing,
    ServerLogs,
};

/// All that findings are drawn from. What is not known stays empty.
struct FindingContext final
{
    TokenList tokens;
    /// The credential sees every token that a list can show.
    bool seesAll = false;
    QList<ResourceType> types;
    ValueStorage valueStorage = ValueStorage::Unknown;
    QList<Organization> organizations;
    QList<User> users;
    /// Complete for the organizations in `bucketsListed`.
    QList<Bucket> buckets;
    QSet<OrganizationId> bucketsListed;
    /// What buckets were called that may be gone.
    QHash<BucketId, QString> lastBucketNames;
    QList<Recipe> recipes;
    QList<Replacement> replacements;
    /// The newest token of the list before; none: there was none.
    std::optional<TokenId> newestBefore;
    /// Those that this program made since.
    QSet<TokenId> madeHere;
    std::optional<QList<Orphan>> orphans;
    /// What imported logs tell, of v2 tokens and v1 credentials alike; none: no log told anything.
    std::optional<QHash<TokenId, TokenSighting>> sightings;
    /// The spare operator token; null: there is none, or nobody knows.
    TokenId spare;
    /// It is sealed, and no test found anything wrong with it.
    bool spareWorks = false;
    QDateTime now;
};

/// One token with a finding. Small: a large server has very many.
struct FindingHit final
{
    /// Null: of the server as a whole.
    TokenId token;
    /// A count, or milliseconds since 1970, by the kind.
    qint64 number = 0;
    /// Which of the group's names; -1: none.
    qint32 names = -1;
    TokenStore store = TokenStore::V2;

    friend bool operator==(const FindingHit &, const FindingHit &) = default;
};

/// All findings of one kind.
struct FindingGroup final
{
    FindingKind kind = FindingKind::Dangling;
    /// In the order of the tokens.
    std::vector<FindingHit> hits;
    /// Evidence: names and ids of the things that a hit is about.
    QList<QStringList> names;

    void add(const Token &token, qint64 number = 0);
    void add(const Token &token, const QStringList &evidence);
    [[nodiscard]] QStringList namesOf(const FindingHit &hit) const
    {
        return hit.names < 0 ? QStringList() : names.at(hit.names);
    }
    /// The evidence as one text: another one means that something changed.
    [[nodiscard]] QString fingerprint(const FindingHit &hit) const;
};

struct FindingReport final
{
    /// Those that were found, the worst first.
    QList<FindingGroup> groups;
    /// What was not known, so that nothing can be said about it.
    QList<FindingNeed> notLookedAt;

    /// Null where there is none.
    [[nodiscard]] const FindingGroup *group(FindingKind kind) const;
};

} // namespace itm
