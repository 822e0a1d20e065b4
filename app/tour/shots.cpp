// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/shots.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/accesschapter.h"
#include "app/tour/activitychapter.h"
#include "app/tour/addserverchapter.h"
#include "app/tour/certificatechapter.h"
#include "app/tour/connectchapter.h"
#include "app/tour/findingschapter.h"
#include "app/tour/lastseenchapter.h"
#include "app/tour/manychapter.h"
#include "app/tour/rarechapter.h"
#include "app/tour/reportchapter.h"
#include "app/tour/reviewchapter.h"
#include "app/tour/serverschapter.h"
#include "app/tour/settingschapter.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"
#include "app/tour/v1chapter.h"
#include "app/tour/valueschapter.h"

#include "ui/create/draftstart.h"

#include <QTemporaryFile>

namespace itm {

namespace {

const auto Bucket = QStringLiteral("line4");

/// From another computer.
QByteArray exported()
{
    return R"({"format": "influx-token-manager-data", "version": 1, "connections": [
        {"id": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
         "server": "7d444840-9dc0-11d1-b245-5ffdce74fad3",
         "name": "plant", "url": "https://influx.example.com:8086", "color": "red"}],
        "templates": [{"name": "Telegraf collector A",
                       "entries": [{"action": "read", "type": "buckets", "by": "organization"}]}],
        "searches": [{"name": "old", "text": "updated:>90d"}]})";
}

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

bool chooseKind(DraftKind kind)
{
    return tour::choose(QStringLiteral("kindChoice"), static_cast<int>(kind));
}

/// Every kind of a new token, in the window that is open; ends with Read/Write of one bucket.
void addKinds(TourRunner &runner)
{
    const auto add = [&runner](const QString &name, DraftKind kind, const QString &shown) {
        runner.add({ name,
                     [kind] { return chooseKind(kind); },
                     [shown] { return tour::isShown(shown); },
                     {} });
    };
    add(QStringLiteral("create-all-access"), DraftKind::AllAccess, QStringLiteral("createButton"));
    add(QStringLiteral("create-operator"), DraftKind::Operator, QStringLiteral("operatorMeaning"));
    add(QStringLiteral("create-like"), DraftKind::LikeAnother, QStringLiteral("likeEdit"));
    runner.add({ QStringLiteral("create-custom"),
                 [] {
                     return chooseKind(DraftKind::Custom)
                         && tour::click(QStringLiteral("readEverythingButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("createButton")); },
                 {} });
    runner.add({ QStringLiteral("create-pattern"),
                 [] {
                     return tour::type(QStringLiteral("permissionSearchEdit"),
                                       QStringLiteral("line1?"));
                 },
                 [] { return tour::isShown(QStringLiteral("readFoundButton")); },
                 {} });
    runner.add({ QStringLiteral("create-task"),
                 [] {
                     return tour::type(QStringLiteral("permissionSearchEdit"), {})
                         && chooseKind(DraftKind::Task);
                 },
                 [] {
                     return tour::isShown(QStringLiteral("createButton"))
                         || tour::pick(QStringLiteral("taskBucketCombo"), Bucket);
                 },
                 {} });
}

/// Saved, listed and used: in the window for a new token.
void addTemplateWindows(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::selectToken(QStringLiteral("Telegraf collector A")); },
                 [] { return tour::isEnabled(QStringLiteral("saveTemplateAction")); },
                 {} });
    runner.add({ QStringLiteral("template-save"),
                 [] { return tour::trigger(QStringLiteral("saveTemplateAction")); },
                 [] { return tour::isShown(QStringLiteral("saveButton")); },
                 {} });
    runner.add({ QStringLiteral("templates"),
                 [] {
                     return tour::click(QStringLiteral("saveButton"))
                         && tour::trigger(QStringLiteral("templatesAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("useTemplateButton")); },
                 {} });
    runner.add({ QStringLiteral("create-template"),
                 [] { return tour::click(QStringLiteral("useTemplateButton")); },
                 [] { return !tour::textOf(QStringLiteral("templateOutcome")).isEmpty(); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

/// After the one in which a template was saved: the file brings one of the same name.
void addOwnData(TourRunner &runner, Application &application)
{
    addDialog(runner, QStringLiteral("export"), QStringLiteral("exportDataAction"),
              QStringLiteral("exportButton"), QStringLiteral("closeButton"));
    runner.add({ QStringLiteral("import"),
                 [&application] {
                     QTemporaryFile file;
                     if (!file.open() || file.write(exported()) != exported().size())
                         return false;
                     file.close();
                     application.showImport(file.fileName());
                     return true;
                 },
                 [] { return tour::isShown(QStringLiteral("importDataTable")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addSpare(TourRunner &runner)
{
    addDialog(runner, QStringLiteral("spare-none"), QStringLiteral("spareAction"),
              QStringLiteral("makeSpareButton"), QStringLiteral("closeButton"));
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("spareAction")); },
                 [] { return tour::isShown(QStringLiteral("makeSpareButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("makeSpareButton")); },
                 [] { return tour::textOf(QStringLiteral("spareState")).contains(u'✓'); },
                 {} });
    runner.add({ QStringLiteral("spare"),
                 [] { return tour::click(QStringLiteral("showSpareButton")); },
                 [] { return tour::isShown(QStringLiteral("copySpareButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addReplacing(TourRunner &runner)
{
    runner.add({ QStringLiteral("replace"),
                 [] {
                     return tour::selectToken(QStringLiteral("Telegraf collector A"))
                         && tour::trigger(QStringLiteral("replaceAction"));
                 },
                 [] {
                     const QString state = tour::textOf(QStringLiteral("bucketState"));
                     return !state.isEmpty() && !state.contains(u'…');
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("makeButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 {} });
    runner.add({ QStringLiteral("replacements"),
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("deactivateOldButton")); },
                 {} });
    runner.add({ QStringLiteral("replacement-details"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("detailsRemarks")); },
                 {} });
    runner.add({ QStringLiteral("replace-recreated"),
                 [] {
                     return tour::selectToken(QStringLiteral("export of a bucket that is gone"))
                         && tour::trigger(QStringLiteral("replaceAction"));
                 },
                 [] {
                     return tour::isShown(QStringLiteral("bucketChoice"))
                         || tour::click(QStringLiteral("recreatedChoice"));
                 },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("cancelButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

void addIdentifying(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("identifyAction")); },
                 [] { return tour::isShown(QStringLiteral("identifyEdit")); },
                 {} });
    runner.add({ {},
                 [] {
                     return tour::type(QStringLiteral("identifyEdit"),
                                       QStringLiteral("INFLUX_TOKEN=")
                                           + QLatin1String(DemoServer::OperatorToken))
                         && tour::click(QStringLiteral("lookButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("askServersButton")); },
                 {} });
    runner.add({ QStringLiteral("identify"),
                 [] { return tour::click(QStringLiteral("askServersButton")); },
                 [] { return tour::isShown(QStringLiteral("showTokenButton")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

/// A token from its description to its snippets.
void addCreating(TourRunner &runner)
{
    runner.add({ {},
                 [] {
                     return tour::selectOrganization(QStringLiteral("factory"))
                         && tour::trigger(QStringLiteral("newTokenAction"));
                 },
                 [] { return tour::isShown(QStringLiteral("descriptionEdit")); },
                 {} });
    runner.add({ {},
                 [] {
                     return tour::type(QStringLiteral("descriptionEdit"),
                                       QStringLiteral("Telegraf line 4"));
                 },
                 [] { return true; },
                 {} });
    addKinds(runner);
    runner.add({ QStringLiteral("create"),
                 [] { return chooseKind(DraftKind::ReadWrite); },
                 [] { return tour::isShown(QStringLiteral("createButton")); },
                 {} });
    runner.add({ QStringLiteral("handover"),
                 [] { return tour::click(QStringLiteral("createButton")); },
                 [] { return tour::isShown(QStringLiteral("copyButton")); },
                 {} });
    runner.add({ QStringLiteral("handover-tested"),
                 [] { return tour::click(QStringLiteral("testButton")); },
                 [] { return tour::textOf(QStringLiteral("selfTestSummary")).contains(u'✓'); },
                 {} });
    runner.add({ QStringLiteral("handover-secret"),
                 [] {
                     return tour::choose(QStringLiteral("handOverPage"), 0)
                         && tour::choose(QStringLiteral("snippetForm"), 1);
                 },
                 [] { return tour::textOf(QStringLiteral("snippetAbout")).contains(u'▲'); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("doneButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace

void addEveryWindow(TourRunner &runner, Application &application)
{
    runner.add({ QStringLiteral("main"),
                 [] { return true; },
                 [] {
                     return tour::isShown(QStringLiteral("facet-operator"))
                         && tour::selectToken(QStringLiteral("onboarding-arduinoWizard"))
                         && tour::isShown(QStringLiteral("detailsMay"));
                 },
                 {} });
    addDialog(runner, QStringLiteral("snippets"), QStringLiteral("snippetsAction"),
              QStringLiteral("snippetText"), QStringLiteral("closeButton"));
    addDialog(runner, QStringLiteral("connections"), QStringLiteral("connectionsAction"),
              QStringLiteral("serverUrlEdit"), QStringLiteral("closeButton"));
    runner.add({ QStringLiteral("description"),
                 [] { return tour::trigger(QStringLiteral("describeAction")); },
                 [] { return tour::isShown(QStringLiteral("inlineDescriptionEdit")); },
                 {} });
    addDialog(runner, QStringLiteral("recovery"), QStringLiteral("recoverAction"),
              QStringLiteral("installationCombo"), QStringLiteral("closeButton"));
    addDialog(runner, QStringLiteral("deactivate"), QStringLiteral("deactivateAction"),
              QStringLiteral("confirmButton"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("delete"), QStringLiteral("deleteAction"),
              QStringLiteral("confirmButton"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("daily-tokens"), QStringLiteral("dailyTokensAction"),
              QStringLiteral("dailyTable"), QStringLiteral("cancelButton"));
    addDialog(runner, QStringLiteral("guide"), QStringLiteral("guideAction"),
              QStringLiteral("guideText"), QStringLiteral("closeButton"));
    addDialog(runner, QStringLiteral("shortcuts"), QStringLiteral("shortcutsAction"),
              QStringLiteral("shortcutTable"), QStringLiteral("closeButton"));
    addSeveral(runner);
    addTemplateWindows(runner);
    addOwnData(runner, application);
    addLastSeen(runner, application);
    addSpare(runner);
    addReplacing(runner);
    addManyWindows(runner);
    addAccessWindow(runner);
    addV1Windows(runner);
    addFindings(runner);
    addReview(runner);
    addReports(runner);
    addRareWindows(runner, application);
    addCreating(runner);
    addIdentifying(runner);
    addStoredValues(runner, application);
    addActivity(runner);
    addSettings(runner);
    addServers(runner, application);
    addCertificates(runner);
    addConnecting(runner, application);
    addAddingServers(runner);
}

} // namespace itm
