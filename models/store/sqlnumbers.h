// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QVariant>

namespace itm {

/// Ids as SQLite keeps them: its integers are signed, the bits are the same.
template <class IdType>
[[nodiscard]] qint64 toNumber(IdType id)
{
    return static_cast<qint64>(id.value());
}

template <class IdType>
[[nodiscard]] IdType fromNumber(const QVariant &number)
{
    return IdType(static_cast<quint64>(number.toLongLong()));
}

} // namespace itm
