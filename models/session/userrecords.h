// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/spareoperator.h"
#include "models/session/loadmemberships.h"

namespace itm {

/// What the session itself does not know of its users.
struct UserSurroundings final
{
    /// None: not loaded.
    std::optional<LoadedMemberships> memberships = {};
    /// Every saved one.
    QList<Connection> connections = {};
    /// The spare operator token of this computer.
    SpareToken spare = {};
};

/// The users of a server in the order of its list, then owners of tokens that it does not list.
[[nodiscard]] QList<UserRecord> userRecords(const ServerSession &session,
                                            const UserSurroundings &surroundings);

} // namespace itm
