// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoanswer.h"
#include "app/demo/demostate.h"
#include "app/demo/godecode.h"

#include <optional>
#include <string>
#include <string_view>

namespace itm::demo {

/// Which of the two collections, as far as their JSON differs.
struct TokenFamily final
{
    std::string_view path;
    /// v1 credentials show the user name where v2 tokens show their value.
    bool isV1 = false;
};

constexpr TokenFamily V2Tokens{ "/api/v2/authorizations", false };
constexpr TokenFamily V1Credentials{ "/private/legacy/authorizations", true };

/// What a creation asks for.
struct TokenRequest final
{
    std::string status;
    std::optional<Id> organization;
    std::optional<Id> owner;
    std::string description;
    /// Only of v1 credentials.
    std::string token;
    /// A type or an action may be one that the server does not know; `firstBad` says so.
    PermissionList permissions;
    std::string firstBad;
};

/// Fills `request` or answers with the first fault of its form (fact sheet §5.2, rows 1 to 7).
[[nodiscard]] Refusal readTokenRequest(const TokenFamily &family, std::string_view body,
                                       TokenRequest &request);

/// One record with the names as they are now (§3.3). Presumes that owner and organization exist.
void writeToken(JsonWriter &json, const TokenFamily &family, State &state,
                const TokenRecord &record, std::string_view value);

/// Without the names that a single record shows.
void writeUnnamedPermission(JsonWriter &json, const Permission &permission);

} // namespace itm::demo
