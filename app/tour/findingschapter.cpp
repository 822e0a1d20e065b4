// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/findingschapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Search = QStringLiteral("searchEdit");
const auto Counts = QStringLiteral("findingCounts");

bool isExplained()
{
    return tour::isShown(QStringLiteral("findingList"))
        && !tour::textOf(QStringLiteral("findingWhy")).isEmpty()
        && tour::isShown(QStringLiteral("showFindingButton"));
}

} // namespace

void addFindings(TourRunner &runner)
{
    runner.add({ QStringLiteral("findings"),
                 [] { return tour::trigger(QStringLiteral("findingsAction")); },
                 isExplained,
                 {} });
    runner.add({ {},
                 [] {
                     return tour::click(QStringLiteral("showFindingButton"))
                         && tour::click(QStringLiteral("closeButton"));
                 },
                 [] { return tour::tokenRows() > 0; },
                 {} });
    runner.add({ QStringLiteral("findings-shown"),
                 [] { return tour::selectFirstToken(); },
                 [] { return tour::isShown(QStringLiteral("detailsRemarks")); },
                 {} });
    runner.add({ {},
                 [] { return tour::type(Search, {}); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
