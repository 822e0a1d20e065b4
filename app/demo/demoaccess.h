// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoanswer.h"
#include "app/demo/demoid.h"

#include "models/core/permission.h"

#include <string>

namespace itm::demo {

class State;
struct Request;

/// Who asks. An inactive token is a caller too: it is refused only where a permission is checked
/// (fact sheet §2.6).
struct Caller final
{
    Id user = 0;
    /// 0 for a session.
    Id token = 0;
    bool isActive = true;
    PermissionList permissions;

    [[nodiscard]] bool holds(const Permission &required) const;
    /// 401 in the words of the server, or nothing.
    [[nodiscard]] Refusal check(const Permission &required) const;
};

/// `read:orgs/<org>/buckets/<id>`, as the server names permissions.
[[nodiscard]] std::string permissionText(const Permission &permission);

/// What a check asks for; 0 leaves the member out.
[[nodiscard]] Permission reading(const ResourceType &type, Id id = 0, Id organization = 0);
[[nodiscard]] Permission writing(const ResourceType &type, Id id = 0, Id organization = 0);

/// What a user's memberships give to a session, with the user's right on himself (§7.6).
[[nodiscard]] PermissionList membershipPermissions(State &state, Id user);

/// Fills `caller` or says why not: 401 without a usable credential, 403 when the owner is gone or
/// inactive (§2.1, §2.6).
[[nodiscard]] Refusal identify(const Request &request, State &state, Caller &caller);

/// The key in the session cookie, empty when there is none.
[[nodiscard]] std::string sessionKey(const Request &request);

} // namespace itm::demo
