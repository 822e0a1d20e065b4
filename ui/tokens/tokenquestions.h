// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"
#include "models/words/confirmtext.h"

namespace itm {

class ServerSession;

/// The question before tokens of one server are deactivated or deleted, in Html. One that is, or
/// may be, the credential in use or the last operator token makes it a typed one.
[[nodiscard]] Confirmation deactivateQuestion(const ServerSession &session,
                                              const TokenList &tokens);
[[nodiscard]] Confirmation removeQuestion(const ServerSession &session, const TokenList &tokens);

} // namespace itm
