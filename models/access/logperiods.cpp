// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/logperiods.h"

#include <algorithm>

namespace itm {

void addPeriod(LogPeriods &periods, const LogPeriod &added)
{
    if (added.until < added.from)
        return;
    const auto first
        = std::find_if(periods.cbegin(), periods.cend(),
                       [&added](const LogPeriod &one) { return one.until >= added.from; });
    const auto last = std::find_if(
        first, periods.cend(), [&added](const LogPeriod &one) { return one.from > added.until; });
    if (first == last) {
        if (periods.size() < MostLogPeriods)
            periods.insert(first, added);
        return;
    }
    const LogPeriod joined{ std::min(added.from, first->from),
                            std::max(added.until, (last - 1)->until) };
    const qsizetype place = first - periods.cbegin();
    periods.erase(first + 1, last);
    periods[place] = joined;
}

void addLastSeen(LastSeen &known, const LastSeen &more)
{
    for (const LogPeriod &period : more.periods)
        addPeriod(known.periods, period);
    for (auto one = more.tokens.cbegin(); one != more.tokens.cend(); ++one) {
        TokenSighting &sighting = known.tokens[one.key()];
        sighting.seenAt = std::max(sighting.seenAt, one->seenAt);
        sighting.leakedAt = std::max(sighting.leakedAt, one->leakedAt);
    }
}

qint64 coveredTime(const LogPeriods &periods)
{
    qint64 covered = 0;
    for (const LogPeriod &period : periods)
        covered += period.until - period.from;
    return covered;
}

} // namespace itm
