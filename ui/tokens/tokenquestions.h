// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenguard.h"
#include "models/words/confirmtext.h"

namespace itm {

/// The question before tokens of one server are deactivated or deleted, in Html. What it names and
/// asks to be typed: models/session/tokenguard.h.
[[nodiscard]] Confirmation deactivateQuestion(const ServerSession &session, const TokenList &tokens,
                                              const GuardSurroundings &surroundings);
[[nodiscard]] Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens,
                                          const GuardSurroundings &surroundings);

} // namespace itm
