// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tourbuilder.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "ui/create/draftstart.h"

namespace itm {

namespace {

const auto Description = QStringLiteral("Lines 10 to 19");
const auto Kinds = QStringLiteral("kindChoice");
const auto Create = QStringLiteral("createButton");

int value(DraftKind kind)
{
    return static_cast<int>(kind);
}

void addPattern(TourRunner &runner)
{
    runner.add({ QStringLiteral("builder opened"),
                 [] {
                     return tour::type(QStringLiteral("searchEdit"), {})
                         && tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(QStringLiteral("newTokenAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("permissionTree")); },
                 {} });
    runner.add({ QStringLiteral("custom pattern found"),
                 [] {
                     return tour::choose(Kinds, value(DraftKind::Custom))
                         && tour::type(QStringLiteral("descriptionEdit"), Description)
                         && tour::type(QStringLiteral("permissionSearchEdit"),
                                       QStringLiteral("line1?"));
                 },
                 [] { return tour::isShown(QStringLiteral("readFoundButton")); },
                 [] { return !tour::isShown(Create); } });
    runner.add({ QStringLiteral("pattern chosen"),
                 [] { return tour::click(QStringLiteral("readFoundButton")); },
                 [] { return tour::isShown(Create); },
                 {} });
    runner.add({ QStringLiteral("only what is chosen as a table"),
                 [] {
                     return tour::type(QStringLiteral("permissionSearchEdit"), {})
                         && tour::click(QStringLiteral("onlyChosenButton"))
                         && tour::choose(QStringLiteral("previewChoice"), 1);
                 },
                 [] { return tour::isShown(QStringLiteral("previewTable")); },
                 {} });
}

void addCreation(TourRunner &runner, const DemoServer &server)
{
    runner.add({ QStringLiteral("built token handed over"), [] { return tour::click(Create); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 // line10 to line19, and none of the 120 others.
                 [&server] { return server.findToken(Description)->permissions == 10; } });
    runner.add({ QStringLiteral("built token in the list"),
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::selectToken(Description); },
                 {} });
}

void addOtherKinds(TourRunner &runner)
{
    runner.add({ QStringLiteral("like another"),
                 [] { return tour::trigger(QStringLiteral("newLikeAction")); },
                 [] { return tour::isShown(QStringLiteral("likeEdit")); },
                 {} });
    runner.add(
        { QStringLiteral("nothing of it in another organization"),
          [] { return tour::pick(QStringLiteral("organizationCombo"), QStringLiteral("weather")); },
          [] { return tour::isShown(QStringLiteral("unmappedLabel")); },
          [] { return !tour::isShown(Create); } });
    runner.add({ QStringLiteral("for a task"),
                 [] {
                     return tour::pick(QStringLiteral("organizationCombo"),
                                       QStringLiteral("factory"))
                         && tour::choose(Kinds, value(DraftKind::Task))
                         && tour::type(QStringLiteral("descriptionEdit"),
                                       QStringLiteral("Telegraf line 4"));
                 },
                 [] {
                     return tour::isShown(Create)
                         || tour::pick(QStringLiteral("taskBucketCombo"), QStringLiteral("line4"));
                 },
                 [] { return tour::isShown(Create); } });
    runner.add({ QStringLiteral("operator asks"),
                 [] { return tour::choose(Kinds, value(DraftKind::Operator)); },
                 [] { return tour::isShown(QStringLiteral("operatorMeaning")); },
                 [] { return !tour::isShown(Create); } });
    runner.add({ QStringLiteral("builder closed"),
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addBuilder(TourRunner &runner, Application &application)
{
    addPattern(runner);
    addCreation(runner, *application.demoServer());
    addOtherKinds(runner);
}

} // namespace itm
