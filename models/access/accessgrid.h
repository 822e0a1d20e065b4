// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessrow.h"
#include "models/access/kind.h"

namespace itm {

/// What a grid is made from: one server as it was told. Plain values that share their memory, so
/// that a thread of its own can work on them.
struct AccessSource final
{
    TokenList tokens;
    QList<Organization> organizations;
    /// Owners that are missing here count as active: not every credential may see users.
    QList<User> users;
    /// All that could be listed.
    QList<Bucket> buckets;
    /// What buckets were called that may be gone.
    QHash<BucketId, QString> lastNames;
    /// As for classify().
    QList<ResourceType> serverTypes;
};

/// Why a token grants nothing now whatever it holds (fact sheet §2.6, §10).
enum class Idleness : quint8 { Works, TokenInactive, OwnerInactive };

struct AccessBucket final
{
    enum class State : quint8 {
        Listed,
        /// A token names it and the server knows its name, but this credential cannot list it.
        NotListed,
        /// A token names it; the server no longer knows it.
        Gone,
    };

    /// Of NotListed and Gone ones the organization is the one that the first token says; the name
    /// may be empty.
    Bucket bucket;
    State state = State::Listed;

    friend bool operator==(const AccessBucket &, const AccessBucket &) = default;
};

struct AccessToken final
{
    Token token;
    TokenClass tokenClass;
    Idleness idleness = Idleness::Works;
    /// Its place in owners().
    qsizetype owner = 0;
};

struct AccessOwner final
{
    UserId id;
    /// Empty where the server gave none.
    QString name;
    bool isActive = true;
    /// Places in tokens().
    QList<qsizetype> tokens;
};

/// What somebody may do to a bucket.
struct AccessCell final
{
    /// With tokens that work.
    BucketAccess now;
    /// Beyond that, if idle tokens worked, or if the bucket that they name were still there.
    BucketAccess idle;

    [[nodiscard]] bool isEmpty() const { return !now && !idle; }
    friend bool operator==(const AccessCell &, const AccessCell &) = default;
};

/// Who may do what to which bucket of a server, by the matching rule (fact sheet §7.4). Made once,
/// never changed; any thread may read. Costs memory by the number of permissions, not of cells.
class AccessGrid final
{
public:
    AccessGrid() = default;
    explicit AccessGrid(const AccessSource &source);

    /// Organization by organization as the source has them, then by name.
    [[nodiscard]] const QList<AccessBucket> &buckets() const { return m_buckets; }
    [[nodiscard]] const QList<AccessToken> &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<AccessOwner> &owners() const { return m_owners; }

    [[nodiscard]] AccessCell tokenCell(qsizetype token, qsizetype bucket) const;
    [[nodiscard]] AccessCell ownerCell(qsizetype owner, qsizetype bucket) const;
    /// The entries of the token that grant what tokenCell() says, in their order, each once.
    [[nodiscard]] PermissionList grantsOf(qsizetype token, qsizetype bucket) const;

private:
    void addTokens(const AccessSource &source);
    void addBuckets(const AccessSource &source);
    void addOwner(AccessToken &token, const QHash<UserId, UserStatus> &status);
    [[nodiscard]] AccessCell shown(const AccessRow &row, bool works, qsizetype bucket) const;

    QList<AccessBucket> m_buckets;
    QList<AccessToken> m_tokens;
    QList<AccessOwner> m_owners;
    QHash<UserId, qsizetype> m_ownerPlaces;
    /// As m_tokens.
    QList<AccessRow> m_rows;
    /// As m_owners: of their tokens that work, and of the others.
    QList<std::pair<AccessRow, AccessRow>> m_ownerRows;
};

} // namespace itm
