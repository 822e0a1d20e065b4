// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"
#include "app/demo/demotokenjson.h"

namespace itm::demo {

/// The calls of fact sheet §3, §5 and §6, for v2 tokens; for v1 credentials with the differences of
/// §10. Each does its checks in the server's order.
[[nodiscard]] Answer listTokens(const TokenFamily &family, Call &call);
[[nodiscard]] Answer createToken(const TokenFamily &family, Call &call);
[[nodiscard]] Answer getToken(const TokenFamily &family, Call &call);
[[nodiscard]] Answer patchToken(const TokenFamily &family, Call &call);
[[nodiscard]] Answer deleteToken(const TokenFamily &family, Call &call);

/// Of a v1 credential (§10).
[[nodiscard]] Answer setV1Password(Call &call);

/// Which records a list covers before permissions filter it; also what a paced server waits for.
struct TokenFilter final
{
    Id id = 0;
    Id organization = 0;
    Id owner = 0;
    /// The name of a v1 credential; empty: any.
    std::string name;

    [[nodiscard]] bool covers(const TokenRecord &record) const
    {
        return (organization == 0 || record.organization == organization)
            && (owner == 0 || record.owner == owner);
    }
};

[[nodiscard]] Refusal readTokenFilter(const TokenFamily &family, Call &call, TokenFilter &filter);

[[nodiscard]] TokenStore &storeOf(const TokenFamily &family, State &state);

/// 404 when the owner or the organization is gone: such a record cannot be shown (§3.4, §6).
[[nodiscard]] Refusal checkShowable(State &state, const TokenRecord &record);

/// Both halves of the right to one record.
[[nodiscard]] Refusal checkRecord(const Caller &caller, PermissionAction action,
                                  const TokenRecord &record);

} // namespace itm::demo
