// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/reportchapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "models/core/report.h"

namespace itm {

namespace {

const auto Save = QStringLiteral("saveReportButton");

void addKind(TourRunner &runner, const QString &name, ReportKind kind)
{
    runner.add(
        { name,
          [kind] { return tour::choose(QStringLiteral("reportKind"), static_cast<int>(kind)); },
          [] { return tour::isShown(Save); },
          {} });
}

} // namespace

void addReports(TourRunner &runner)
{
    runner.add({ QStringLiteral("report"),
                 [] { return tour::trigger(QStringLiteral("reportAction")); },
                 [] { return tour::isShown(Save); },
                 {} });
    addKind(runner, QStringLiteral("report-findings"), ReportKind::Findings);
    addKind(runner, QStringLiteral("report-access"), ReportKind::Access);
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
