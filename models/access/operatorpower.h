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

/// What is lost with operator tokens that stop working.
enum class OperatorLoss : quint8 {
    /// Others do the same.
    None,
    /// Only the spare one does, and leads back in.
    Daily,
    /// Only older ones are left, for daily work or as the spare one.
    Full,
    /// None is left.
    All,
};

/// `lost`: the greatest power of those that stop. `daily`, `spare`: of what is left, the greatest
/// of those for daily work and that of a spare one that can be counted on.
[[nodiscard]] OperatorLoss operatorLoss(OperatorPower lost, OperatorPower daily,
                                        OperatorPower spare);

} // namespace itm
