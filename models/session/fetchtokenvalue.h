// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// The value of a token made before: from the keychain, or from a server that keeps values raw;
/// then it is saved on the way. SecretMissing where neither has it.
[[nodiscard]] RequestHandle fetchTokenValue(ServerSession &session, const Token &token,
                                            QObject *context,
                                            Callback<std::shared_ptr<TokenValue>> callback);

} // namespace itm
