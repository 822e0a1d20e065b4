// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/operatorpower.h"

#include <algorithm>

namespace itm {

OperatorPower operatorPower(const Token &token, TokenKind kind, bool isOwnerInactive)
{
    if (!token.isActive() || isOwnerInactive)
        return OperatorPower::None;
    if (kind == TokenKind::Operator)
        return OperatorPower::Full;
    return kind == TokenKind::OlderOperator ? OperatorPower::Older : OperatorPower::None;
}

OperatorLoss operatorLoss(OperatorPower lost, OperatorPower daily, OperatorPower spare)
{
    if (lost <= daily)
        return OperatorLoss::None;
    // An older one could not make what leads back in.
    if (spare == OperatorPower::Full)
        return OperatorLoss::Daily;
    return std::max(daily, spare) == OperatorPower::None ? OperatorLoss::All : OperatorLoss::Full;
}

} // namespace itm
