// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/lastseen.h"

namespace itm {

/// No more are kept: what comes later and touches none of them is left out, so that a token is
/// rather said to be seen in less than in more.
constexpr qsizetype MostLogPeriods = 1'000;

/// Joins it with those that it overlaps or touches. One that ends before it begins is left out.
void addPeriod(LogPeriods &periods, const LogPeriod &added);

/// Adds what other logs of the same server told, in any order, the same log twice too.
void addLastSeen(LastSeen &known, const LastSeen &more);

/// How long the logs tell about, in milliseconds: without what lies between the periods.
[[nodiscard]] qint64 coveredTime(const LogPeriods &periods);

} // namespace itm
