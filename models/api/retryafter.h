// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace itm {

/// What a Retry-After header asks for, in seconds: a number, or a date in any of HTTP's three
/// forms, counted from the answer's own Date where it has one, for clocks differ. 0 for a date that
/// has passed; -1 where nothing can be made of it. Pure.
[[nodiscard]] int retryAfterSeconds(const QByteArray &retryAfter, const QByteArray &date,
                                    const QDateTime &now);

} // namespace itm
