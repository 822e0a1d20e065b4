// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"

namespace itm {

/// How much of an operator a token is at present; more is greater. Whoever asks for the last
/// operators asks for the last ones of the greatest power: an older one stands in for no full one,
/// which it could not make again, but without a full one it is all there is.
enum class OperatorPower : quint8 {
    None,
    Older,
    Full,
};

/// Of a token of this kind. An inactive token has none, nor has one of an inactive owner, whom the
/// server refuses whatever the token's own state is (fact sheet §2.6).
[[nodiscard]] OperatorPower operatorPower(const Token &token, TokenKind kind, bool isOwnerInactive);

} // namespace itm
