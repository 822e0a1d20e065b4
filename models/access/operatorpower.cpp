// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/operatorpower.h"

namespace itm {

OperatorPower operatorPower(const Token &token, TokenKind kind, bool isOwnerInactive)
{
    if (!token.isActive() || isOwnerInactive)
        return OperatorPower::None;
    if (kind == TokenKind::Operator)
        return OperatorPower::Full;
    return kind == TokenKind::OlderOperator ? OperatorPower::Older : OperatorPower::None;
}

} // namespace itm
