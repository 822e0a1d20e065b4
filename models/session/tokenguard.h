// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

namespace itm {

/// Whether a token is the one that the session is signed in with. Maybe: the server cannot say and
/// owner, state and power fit (fact sheet §6).
enum class CredentialInUse { No, Maybe, Yes };

[[nodiscard]] CredentialInUse credentialInUse(const ServerSession &session, const Token &token);

/// The only active operator token that the session can see.
[[nodiscard]] bool isLastOperator(const ServerSession &session, const Token &token);

} // namespace itm
