// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/templatechapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

/// What the chapter of the builder made: reads line10 to line19.
const auto Source = QStringLiteral("Lines 10 to 19");
const auto Made = QStringLiteral("From the template");
const auto Create = QStringLiteral("createButton");
const auto Outcome = QStringLiteral("templateOutcome");

void addSaving(TourRunner &runner)
{
    runner.add({ QStringLiteral("permissions by name"),
                 [] {
                     return tour::selectToken(Source)
                         && tour::trigger(QStringLiteral("saveTemplateAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("replaceNamesButton")); },
                 {} });
    runner.add({ QStringLiteral("pattern in place of names"),
                 [] {
                     return tour::type(QStringLiteral("templatePatternEdit"),
                                       QStringLiteral("line1?"))
                         && tour::click(QStringLiteral("replaceNamesButton"))
                         && tour::type(QStringLiteral("templateNameEdit"),
                                       QStringLiteral("Lines with a number"))
                         && tour::type(QStringLiteral("templateNoteEdit"),
                                       QStringLiteral("For the shift leaders’ charts"));
                 },
                 [] { return tour::isShown(QStringLiteral("saveButton")); },
                 [] { return !tour::isShown(QStringLiteral("replaceNamesButton")); } });
    runner.add({ QStringLiteral("template saved"),
                 [] {
                     return tour::click(QStringLiteral("saveButton"))
                         && tour::trigger(QStringLiteral("templatesAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("useTemplateButton")); },
                 {} });
}

void addUse(TourRunner &runner, const DemoServer &server)
{
    runner.add({ QStringLiteral("template used here"),
                 [] { return tour::click(QStringLiteral("useTemplateButton")); },
                 [] {
                     return tour::textOf(Outcome).contains(QStringLiteral("10"))
                         && tour::type(QStringLiteral("descriptionEdit"), Made);
                 },
                 [] { return tour::isShown(Create); } });
    runner.add(
        { QStringLiteral("template where nothing matches"),
          [] { return tour::pick(QStringLiteral("organizationCombo"), QStringLiteral("weather")); },
          [] { return tour::textOf(Outcome).contains(QStringLiteral("line1?")); },
          [] { return !tour::isShown(Create); } });
    runner.add(
        { {},
          [] { return tour::pick(QStringLiteral("organizationCombo"), QStringLiteral("factory")); },
          [] { return tour::isShown(Create); },
          {} });
    runner.add({ QStringLiteral("token from the template"), [] { return tour::click(Create); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 [&server] { return server.findToken(Made)->permissions == 10; } });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addTemplates(TourRunner &runner, Application &application)
{
    addSaving(runner);
    addUse(runner, *application.demoServer());
}

} // namespace itm
