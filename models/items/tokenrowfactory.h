// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchmatcher.h"
#include "models/items/tokenrow.h"

#include <deque>

namespace itm {

/// What rows of one server are made of: shared copies, so that they can be made on any thread.
struct RowSource final
{
    /// Only passed on.
    ServerSession *session = nullptr;
    TokenList tokens;
    QSet<TokenKey> savedValues;
    QList<ResourceType> types;
    QHash<UserId, UserStatus> users;
    ServerId server;

    [[nodiscard]] static RowSource of(ServerSession &session);
};

/// What many rows refer to.
struct SharedTokenFacts final
{
    /// Added to at the end only: rows hold pointers.
    std::deque<TokenRowFacts> facts;
    /// Those that permissions name.
    QHash<BucketId, Bucket> buckets;
};

/// Makes rows, sharing the facts between tokens with the same permissions, organization and owner.
class TokenRowFactory final
{
public:
    /// New facts are added to `shared`.
    explicit TokenRowFactory(SharedTokenFacts &shared)
        : m_shared(shared)
    {
    }

    [[nodiscard]] TokenRow row(const RowSource &source, const Token &token, quint32 position);

private:
    struct FactsKey
    {
        const ServerSession *session = nullptr;
        PermissionList permissions;
        OrganizationId organization;
        UserId owner;

        friend bool operator==(const FactsKey &, const FactsKey &) = default;
        friend size_t qHash(const FactsKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.permissions.size(), key.organization, key.owner,
                              key.permissions.isEmpty() ? Permission() : key.permissions.last());
        }
    };

    [[nodiscard]] const TokenRowFacts *facts(const RowSource &source, const Token &token);

    void share(TokenRowFacts &facts);
    void noteBuckets(const PermissionList &permissions);

    SharedTokenFacts &m_shared;
    QSet<QString> m_strings;
    QHash<FactsKey, const TokenRowFacts *> m_known;
};

} // namespace itm
