// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/session/serversession.h"

#include <memory>

namespace itm {

/// What is worked out once for all tokens that share a permission list.
struct TokenRowFacts final
{
    TokenClass tokenClass;
    QString kindText;
    QString mayDo;
};

/// One row: where the token is, what is known of it, and what a search looks through.
struct TokenRow final
{
    ServerSession *session = nullptr;
    TokenKey key;
    OrganizationId organization;
    std::shared_ptr<const TokenRowFacts> facts;
    /// Case-folded, one field a line.
    QString searchText;
    /// Removed from the server; its place is reused at the next reset.
    bool gone = false;

    /// Null between the token's removal and the row's.
    [[nodiscard]] const Token *token() const
    {
        return gone ? nullptr : session->tokens().find(key.store, key.id);
    }
    [[nodiscard]] bool hasSavedValue() const
    {
        return session->tokens().hasSavedValue(key.store, key.id);
    }
    [[nodiscard]] ValuePlace valuePlace() const;
};

/// Makes rows, sharing the facts between tokens with the same permissions, organization and owner.
class TokenRowFactory final
{
public:
    [[nodiscard]] TokenRow row(ServerSession &session, const Token &token);
    /// To be called when types or names of the server may have changed.
    void forget() { m_facts.clear(); }

private:
    struct FactsKey
    {
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

    [[nodiscard]] std::shared_ptr<const TokenRowFacts> facts(const ServerSession &session,
                                                             const Token &token);

    QHash<FactsKey, std::shared_ptr<const TokenRowFacts>> m_facts;
};

} // namespace itm
