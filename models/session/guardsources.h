// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenguard.h"

namespace itm {

class ConnectionStore;
class SpareBook;

/// What tells a window the surroundings that guards go by. Both outlive it; null: without it
/// nothing of its kind is known.
struct GuardSources final
{
    const ConnectionStore *connections = nullptr;
    const SpareBook *spares = nullptr;

    /// The spare operator token of a server.
    [[nodiscard]] SpareToken spareOf(ServerId server) const;
    [[nodiscard]] GuardSurroundings of(const ServerSession &session) const;
};

} // namespace itm
