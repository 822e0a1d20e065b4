// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/settingschapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

void addClose(TourRunner &runner, const QString &button, const QString &then)
{
    runner.add({ {},
                 [button] { return tour::click(button); },
                 [then] { return tour::isShown(then); },
                 {} });
}

} // namespace

void addSettings(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("settingsAction")); },
                 [] { return tour::isShown(QStringLiteral("clipboardCombo")); },
                 {} });
    runner.add({ QStringLiteral("settings"),
                 [] { return tour::click(QStringLiteral("keyringTestButton")); },
                 [] { return !tour::textOf(QStringLiteral("keyringState")).contains(u'…'); },
                 {} });
    runner.add({ QStringLiteral("erase"),
                 [] { return tour::click(QStringLiteral("eraseButton")); },
                 [] { return tour::isShown(QStringLiteral("historyCheck")); },
                 {} });
    addClose(runner, QStringLiteral("cancelButton"), QStringLiteral("clipboardCombo"));
    addClose(runner, QStringLiteral("closeButton"), QStringLiteral("tokenTable"));
    runner.add({ QStringLiteral("users"),
                 [] { return tour::trigger(QStringLiteral("usersAction")); },
                 // Once it is known who belongs to what.
                 [] {
                     return tour::textOf(QStringLiteral("userDetails"))
                         .contains(QStringLiteral("factory"));
                 },
                 {} });
    runner.add({ QStringLiteral("deactivateuser"),
                 [] { return tour::click(QStringLiteral("deactivateUserButton")); },
                 [] { return tour::isShown(QStringLiteral("typedAnswerEdit")); },
                 {} });
    addClose(runner, QStringLiteral("cancelButton"), QStringLiteral("userTable"));
    addClose(runner, QStringLiteral("closeButton"), QStringLiteral("tokenTable"));
}

} // namespace itm
