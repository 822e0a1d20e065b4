// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/createdfromid.h"

namespace itm {

QDateTime createdFromId(TokenId id)
{
    constexpr qint64 FirstMoment = 1'491'696'000'000;
    constexpr int TimeShift = 22;
    if (id.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(id.value() >> TimeShift) + FirstMoment, Qt::UTC);
}

QDateTime creationTime(const Token &token)
{
    return token.createdAt.isValid() ? token.createdAt : createdFromId(token.id);
}

} // namespace itm
