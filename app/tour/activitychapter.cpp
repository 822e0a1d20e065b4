// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/activitychapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

void addActivity(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("activityAction")); },
                 [] {
                     return tour::isShown(QStringLiteral("journalTable"))
                         && !tour::textOf(QStringLiteral("journalChain")).isEmpty();
                 },
                 {} });
    runner.add({ QStringLiteral("activity"),
                 [] {
                     return tour::type(QStringLiteral("journalSearchEdit"),
                                       QStringLiteral("Telegraf"));
                 },
                 [] { return !tour::textOf(QStringLiteral("journalFacts")).isEmpty(); },
                 {} });
    runner.add({ QStringLiteral("activity-server"),
                 [] { return tour::choose(QStringLiteral("activityPage"), 1); },
                 [] {
                     const QString summary = tour::textOf(QStringLiteral("snapshotSummary"));
                     return !summary.isEmpty() && !summary.contains(u'…');
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
