// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/accesschapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Rows = QStringLiteral("accessRows");
const auto Ask = QStringLiteral("accessLossButton");
const auto Loss = QStringLiteral("accessLoss");

void addOpening(TourRunner &runner, const QString &picture)
{
    runner.add({ {},
                 [] { return tour::selectOrganization(QStringLiteral("factory")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    runner.add({ picture,
                 [] { return tour::trigger(QStringLiteral("accessAction")); },
                 [] { return tour::isShown(QStringLiteral("accessGrid")); },
                 {} });
}

void addLoss(TourRunner &runner, const QString &picture, const QString &token)
{
    runner.add({ picture,
                 [token] {
                     return tour::click(QStringLiteral("accessHideEmpty"))
                         && tour::type(QStringLiteral("accessRowFilter"), token);
                 },
                 [token] {
                     return !tour::textOf(Loss).isEmpty()
                         || (tour::textOf(QStringLiteral("accessTitle")).contains(token)
                             && tour::choose(QStringLiteral("accessAbout"), 1) && tour::click(Ask)
                             && !tour::textOf(Loss).isEmpty());
                 },
                 {} });
}

void addClosing(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addAccess(TourRunner &runner)
{
    addOpening(runner, QStringLiteral("who may do what"));
    addLoss(runner, QStringLiteral("what if a token goes"), QStringLiteral("Telegraf collector A"));
    runner.add({ QStringLiteral("the token in the list"),
                 [] { return tour::click(QStringLiteral("accessShowButton")); },
                 [] { return tour::isShown(QStringLiteral("accessGrid")); },
                 {} });
    addClosing(runner);
    // They are selected now.
    runner.add({ {},
                 [] { return tour::isEnabled(QStringLiteral("deactivateAction")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addAccessWindow(TourRunner &runner)
{
    addOpening(runner, QStringLiteral("access"));
    runner.add({ QStringLiteral("access-owners"),
                 [] { return tour::choose(Rows, 1); },
                 [] { return tour::isShown(QStringLiteral("accessGrid")); },
                 {} });
    runner.add({ {},
                 [] { return tour::choose(Rows, 0); },
                 [] { return tour::isShown(QStringLiteral("accessGrid")); },
                 {} });
    addLoss(runner, QStringLiteral("access-loss"), QStringLiteral("line 1 gateway"));
    addClosing(runner);
}

} // namespace itm
