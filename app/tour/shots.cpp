// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/shots.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

namespace itm {

namespace {

const auto Bucket = QStringLiteral("line4");

void addDialog(TourRunner &runner, const QString &name, const QString &action, const QString &shown,
               const QString &closeButton)
{
    runner.add({ name,
                 [action] { return tour::trigger(action); },
                 [shown] { return tour::isShown(shown); },
                 {} });
    runner.add({ {},
                 [closeButton] { return tour::click(closeButton); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

/// Questions and dialogs about many tokens, guarded ones among them.
void addSeveral(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::selectAllTokens(); },
                 [] { return tour::isEnabled(QStringLiteral("deactivateAction")); },
                 {} });
    addDialog(runner, QStringLiteral("deactivate-several"), QStringLiteral("deactivateAction"),
              QStringLiteral("typedAnswerEdit"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("delete-several"), QStringLiteral("deleteAction"),
              QStringLiteral("typedAnswerEdit"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("descriptions"), QStringLiteral("describeAction"),
              QStringLiteral("patternEdit"), QStringLiteral("cancelButton"));
}

} // namespace

void addEveryWindow(TourRunner &runner)
{
    runner.add({ QStringLiteral("main"),
                 [] { return true; },
                 [] {
                     return tour::isShown(QStringLiteral("facet-operator"))
                         && tour::selectToken(QStringLiteral("onboarding-arduinoWizard"))
                         && tour::isShown(QStringLiteral("detailsMay"));
                 },
                 {} });
    addDialog(runner, QStringLiteral("connections"), QStringLiteral("connectionsAction"),
              QStringLiteral("serverUrlEdit"), QStringLiteral("closeButton"));
    runner.add({ QStringLiteral("description"),
                 [] { return tour::trigger(QStringLiteral("describeAction")); },
                 [] { return tour::isShown(QStringLiteral("inlineDescriptionEdit")); },
                 {} });
    addDialog(runner, QStringLiteral("deactivate"), QStringLiteral("deactivateAction"),
              QStringLiteral("confirmButton"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("delete"), QStringLiteral("deleteAction"),
              QStringLiteral("confirmButton"), QStringLiteral("cancelButton"));
    addSeveral(runner);
    runner.add({ {},
                 [] {
                     return tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(QStringLiteral("newTokenAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("descriptionEdit")); },
                 {} });
    runner.add({ QStringLiteral("create"),
                 [] {
                     return tour::type(QStringLiteral("descriptionEdit"),
                                       QStringLiteral("Telegraf line 4"));
                 },
                 [] {
                     return tour::isShown(QStringLiteral("createButton"))
                         || tour::checkBucket(Bucket, 2);
                 },
                 {} });
    runner.add({ QStringLiteral("handover"),
                 [] { return tour::click(QStringLiteral("createButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 {} });
}

} // namespace itm
