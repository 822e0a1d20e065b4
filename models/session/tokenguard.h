// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/spareoperator.h"
#include "models/session/serversession.h"
#include "models/words/guardtext.h"

namespace itm {

/// Whether a token is the one that the session is signed in with. Maybe: the server cannot say and
/// owner, state and what it may do fit (fact sheet §6); the spare one signs nobody in from day to
/// day.
enum class CredentialInUse { No, Maybe, Yes };

[[nodiscard]] CredentialInUse credentialInUse(const ServerSession &session, const Token &token,
                                              TokenId spare = {});

/// What guards go by that the session does not know. Whoever asks has to name all of it: what is
/// left out guards nothing.
struct GuardSurroundings final
{
    GuardSurroundings(QList<Connection> everySaved, SpareToken ofThisComputer)
        : connections(std::move(everySaved))
        , spare(ofThisComputer)
    {
    }

    /// Every saved one.
    QList<Connection> connections;
    /// The spare operator token of this computer: never one for daily work.
    SpareToken spare;
};

/// Those that must be named before all of `tokens` together are deactivated or deleted, and why.
[[nodiscard]] GuardedTokens guardedTokens(const ServerSession &session, const TokenList &tokens,
                                          const GuardSurroundings &surroundings);

} // namespace itm
