// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchmatcher.h"
#include "models/items/tokenrow.h"

namespace itm {

/// What rows of one server are made of: shared copies, so that they can be made on any thread.
struct RowSource final
{
    /// Only passed on.
    ServerSession *session = nullptr;
    TokenList tokens;
    QSet<TokenKey> savedValues;
    /// Where those are.
    ValuePlace savedPlace = ValuePlace::InKeychain;
    QList<ResourceType> types;
    QHash<UserId, UserStatus> users;
    ServerId server;
    /// The name of the connection.
    QString serverName;

    [[nodiscard]] static RowSource of(ServerSession &session);
};

/// What many rows refer to.
struct SharedTokenFacts final
{
    /// Facts and texts, in a few large blocks: a hundred thousand small ones would take twice the
    /// memory, and lie between what is given back.
    std::pmr::monotonic_buffer_resource memory;
    TokenFactsList facts{ &memory };
    // Added to at the end only: facts hold pointers.
    std::deque<TokenHolder> holders;
    std::deque<TokenNature> natures;
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
    struct HolderKey
    {
        const ServerSession *session = nullptr;
        OrganizationId organization;
        UserId owner;

        friend bool operator==(const HolderKey &, const HolderKey &) = default;
        friend size_t qHash(const HolderKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.session, key.organization, key.owner);
        }
    };

    struct NatureKey
    {
        TokenClass tokenClass;

        friend bool operator==(const NatureKey &, const NatureKey &) = default;
        friend size_t qHash(const NatureKey &key, size_t seed = 0)
        {
            const TokenClass &c = key.tokenClass;
            return qHashMulti(seed, static_cast<int>(c.kind), static_cast<int>(c.bucketAccess),
                              c.allBuckets, c.readsOnly, c.crossOrganization, c.missingTypes,
                              c.unknownTypes);
        }
    };

    struct FactsKey
    {
        const TokenHolder *holder = nullptr;
        PermissionList permissions;
        TokenStore store = TokenStore::V2;

        friend bool operator==(const FactsKey &, const FactsKey &) = default;
        friend size_t qHash(const FactsKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.permissions.size(), key.holder, static_cast<int>(key.store),
                              key.permissions.isEmpty() ? Permission() : key.permissions.last());
        }
    };

    struct SummaryTexts
    {
        QByteArrayView shown;
        QByteArrayView folded;
    };

    [[nodiscard]] const TokenRowFacts *facts(const RowSource &source, const Token &token);
    [[nodiscard]] const TokenHolder *holder(const RowSource &source, const Token &token);
    [[nodiscard]] const TokenNature *nature(const RowSource &source, const Token &token);
    [[nodiscard]] const SummaryTexts &textsOf(const QString &summary);
    [[nodiscard]] QByteArrayView keep(QByteArrayView text);
    void noteBuckets(const PermissionList &permissions);

    SharedTokenFacts &m_shared;
    QHash<QString, SummaryTexts> m_summaries;
    QHash<FactsKey, const TokenRowFacts *> m_facts;
    QHash<HolderKey, const TokenHolder *> m_holders;
    QHash<NatureKey, const TokenNature *> m_natures;
};

} // namespace itm
