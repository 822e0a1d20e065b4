// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/carryplan.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"

namespace itm {

/// Says tokens of a server by names: asks the server what it has, where it can be asked; offline,
/// with the names that its last list gave. Never fails but for Cancelled. `context` lives no longer
/// than the session. Order and number are those of `tokens`.
[[nodiscard]] RequestHandle nameTokens(ServerSession &from, const TokenList &tokens,
                                       QObject *context, Callback<QList<CarriedToken>> callback);

/// Lists what an organization has and says what the tokens would come to there. The session must be
/// Ready. Never fails but for Cancelled; what could not be listed is told as missing.
[[nodiscard]] RequestHandle planElsewhere(ServerSession &to, const Organization &organization,
                                          const QList<CarriedToken> &tokens, QObject *context,
                                          Callback<QList<PlannedToken>> callback);

} // namespace itm
