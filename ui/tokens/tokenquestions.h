// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/words/confirmtext.h"

namespace itm {

class ServerSession;

/// The question before tokens of one server are deactivated or deleted, in Html. What it names and
/// asks to be typed: models/session/tokenguard.h. `connections`: every saved one.
/// `spare`: the spare operator token of this computer, or null.
[[nodiscard]] Confirmation deactivateQuestion(const ServerSession &session, const TokenList &tokens,
                                              const QList<Connection> &connections,
                                              TokenId spare = {});
[[nodiscard]] Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens,
                                          const QList<Connection> &connections, TokenId spare = {});

} // namespace itm
