// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/valueschapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Write = QStringLiteral("writeButton");

void addCli(TourRunner &runner)
{
    runner.add({ QStringLiteral("cli-new"),
                 [] {
                     return tour::click(QStringLiteral("doneButton"))
                         && tour::trigger(QStringLiteral("cliTokenAction"));
                 },
                 [] { return tour::isShown(Write); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(Write); },
                 [] { return tour::isShown(QStringLiteral("messageText")); },
                 {} });
    runner.add({ QStringLiteral("cli-replace"),
                 [] { return tour::trigger(QStringLiteral("cliTokenAction")); },
                 [] {
                     return tour::isShown(Write)
                         || tour::click(QStringLiteral("replaceProfileCheck"));
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addStoredValues(TourRunner &runner)
{
    addCli(runner);
}

} // namespace itm
