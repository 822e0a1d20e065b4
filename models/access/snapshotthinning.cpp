// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/snapshotthinning.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype DaysKept = 14;
constexpr qsizetype WeeksKept = 8;
constexpr qsizetype MonthsKept = 36;

int weekOf(const Snapshot &snapshot)
{
    int year = 0;
    const int week = snapshot.takenAt.toUTC().date().weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const Snapshot &snapshot)
{
    const QDate day = snapshot.takenAt.toUTC().date();
    return day.year() * 100 + day.month();
}

/// The first of each period from `first` on, for the latest so many periods. `first` goes on to
/// what is older. The latest snapshot stands first in the list.
template <class Period>
void keepPeriods(const Snapshots &snapshots, qsizetype &first, qsizetype most, Period period,
                 QSet<qint64> &kept)
{
    qsizetype periods = 0;
    while (first < snapshots.size() && periods < most) {
        qsizetype last = first;
        while (last + 1 < snapshots.size()
               && period(snapshots.at(last + 1)) == period(snapshots.at(first)))
            ++last;
        kept.insert(snapshots.at(last).id);
        first = last + 1;
        ++periods;
    }
}

} // namespace

QList<qint64> snapshotsToDrop(Snapshots snapshots)
{
    std::sort(snapshots.begin(), snapshots.end(),
              [](const Snapshot &a, const Snapshot &b) { return a.id > b.id; });
    QSet<qint64> kept;
    qsizetype first = std::min(DaysKept, snapshots.size());
    for (qsizetype i = 0; i < first; ++i)
        kept.insert(snapshots.at(i).id);
    keepPeriods(snapshots, first, WeeksKept, weekOf, kept);
    keepPeriods(snapshots, first, MonthsKept, monthOf, kept);
    QList<qint64> dropped;
    for (const Snapshot &snapshot : std::as_const(snapshots)) {
        if (!kept.contains(snapshot.id))
            dropped.append(snapshot.id);
    }
    return dropped;
}

} // namespace itm
