// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainactions.h"

#include "ui/common/icons.h"

namespace itm {

namespace {

/// What the platform is used to; most Linux desktops have no key of their own for it.
QKeySequence settingsKey()
{
    const QList<QKeySequence> usual = QKeySequence::keyBindings(QKeySequence::Preferences);
    return usual.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : usual.constFirst();
}

} // namespace

MainActions::MainActions(QObject *parent)
    : QObject(parent)
    , newToken(make("newTokenAction", tr("&New token…"), tr("Make a token by clicking"),
                    QKeySequence::New))
    , newLike(make("newLikeAction", tr("New one li&ke this…"),
                   tr("Make a token with the permissions of the selected one"), {}))
    , dailyTokens(make("dailyTokensAction", tr("Tokens for daily &work…"),
                       tr("Make an All Access token for each organization, with a connection")))
    , saveTemplate(
          make("saveTemplateAction", tr("Sa&ve as template…"),
               tr("Keep the permissions of the selected token by name, to use them again")))
    , templates(make("templatesAction", tr("&Templates…"),
                     tr("Use, rename, delete, export and import saved permission sets"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_T))
    , newMany(make("newManyAction", tr("&Many from a file…"),
                   tr("Make tokens from the rows of a CSV file")))
    , newV1(make("newV1Action", tr("New v&1 credential…"),
                 tr("Make a user name and a password for clients of InfluxDB 1.x")))
    , setPassword(make("setPasswordAction", tr("Set pass&word…"),
                       tr("Give the selected v1 credential another password")))
    , copyUser(make("copyUserAction", tr("Copy &user name"),
                    tr("Copy the user name of the selected v1 credential")))
    , handOver(make("handOverAction", tr("&Hand over…"),
                    tr("Show, copy and pass on the value of the selected token"),
                    Qt::CTRL | Qt::Key_H, "key"))
    , snippets(make("snippetsAction", tr("&Snippets…"),
                    tr("Ready texts for clients that use the selected token")))
    , copyId(make("copyIdAction", tr("&Copy ID"), tr("Copy the ID of the selected token"),
                  QKeySequence::Copy, "copy"))
    , cliToken(make("cliTokenAction", tr("Set up the influx C&LI with it…"),
                    tr("Put the saved value into the configs file of the influx command line "
                       "program")))
    , describe(make("describeAction", tr("&Edit description"),
                    tr("Change the description of the selected tokens"), Qt::Key_F2, "edit"))
    , activate(make("activateAction", tr("&Activate"), tr("Let the selected tokens work again"), {},
                    "activate"))
    , deactivate(make("deactivateAction", tr("Deactiv&ate…"),
                      tr("Stop the selected tokens; can be taken back"), {}, "deactivate"))
    , replace(make("replaceAction", tr("Re&place…"),
                   tr("Give the selected tokens successors, and take the old ones out of use"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_R, "replace"))
    , runningReplacements(make("replacementsAction", tr("R&unning replacements…"),
                               tr("What is being replaced, and what to do next")))
    , rescue(make("rescueAction", tr("Rescue &values…"),
                  tr("Save the values that the server still shows, before an upgrade")))
    , forgetValue(make("forgetValueAction", tr("Remove value fro&m keychain…"),
                       tr("Forget the saved values of the selected tokens")))
    , storedValues(make("storedValuesAction", tr("Saved values without a &token…"),
                        tr("Clean up values in the keychain whose token is gone")))
    , identify(make("identifyAction", tr("&Which token is this?…"),
                    tr("Find out which token a value that turned up somewhere belongs to"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
    , remove(make("deleteAction", tr("&Delete…"), tr("Delete the selected tokens for good"),
                  QKeySequence::Delete, "delete"))
    , refresh(make("refreshAction", tr("&Refresh"), tr("Ask the server for its tokens again"),
                   QKeySequence::Refresh, "refresh"))
    , stopRefresh(make("stopRefreshAction", tr("&Stop Refreshing"),
                       tr("Stop reading the list; what is shown stays"), Qt::Key_Escape))
    , find(make("findAction", tr("&Find"), tr("Go to the search field"), QKeySequence::Find,
                "search"))
    , undo(make("undoAction", tr("&Undo"), tr("Take back the last change of status or description"),
                QKeySequence::Undo))
    , connections(make("connectionsAction", tr("&Connections…"),
                       tr("Add, open or change the connection to a server"), Qt::CTRL | Qt::Key_O,
                       "server"))
    , cliConnection(make("cliConnectionAction", tr("&Set up the influx CLI…"),
                         tr("Put this connection into the configs file of the influx command "
                            "line program")))
    , connectServer(make("connectAction", tr("C&onnect"),
                         tr("Try again to reach what is not connected, with the saved credential")))
    , disconnectServer(make("disconnectAction", tr("&Disconnect"),
                            tr("Let the selected server go; the list of its tokens stays")))
    , closeServer(make("closeServerAction", tr("C&lose server"),
                       tr("Take the selected server off the list; nothing on it changes")))
    , makeElsewhere(make("makeElsewhereAction", tr("Make on another ser&ver…"),
                         tr("Make tokens like the selected ones on another server, matched by "
                            "name")))
    , recover(make("recoverAction", tr("&Recover access…"),
                   tr("The way back to a server whose operator tokens are lost")))
    , spare(make("spareAction", tr("&Spare operator…"),
                 tr("Keep an operator token for the day when no other works")))
    , exportData(make("exportDataAction", tr("&Export…"),
                      tr("Write connections, templates, searches and own snippets into a file")))
    , importData(make("importDataAction", tr("&Import…"),
                      tr("Take in what was exported here or on another computer")))
    , settings(make("settingsAction", tr("S&ettings…"),
                    tr("Clipboard, refreshing, language, colours, keyring and local data"),
                    settingsKey()))
    , users(make("usersAction", tr("&Users…"),
                 tr("Who owns tokens on this server, and whose tokens work")))
    , ownerOfToken(make("ownerAction", tr("Owne&r…"),
                        tr("The user who owns the selected token, and all tokens of theirs")))
    , quit(make("quitAction", tr("&Quit"), tr("End the program"), QKeySequence::Quit))
    , guide(make("guideAction", tr("&Guide"),
                 tr("Kinds of token, least privilege, reviews, and what is stored where"),
                 QKeySequence::HelpContents))
    , shortcuts(make("shortcutsAction", tr("&Keyboard shortcuts"),
                     tr("All keys of the menus, the review and the access picture"),
                     Qt::CTRL | Qt::Key_Question))
    , about(make("aboutAction", tr("&About Influx Token Manager"),
                 tr("Version, licence and where things are kept")))
{
    makeReviewing();
    // On the accent colour of the tool bar's first button.
    newToken->setIcon(Icons::icon(QLatin1String("add"), ColorRole::AccentText));
    apply({});
}

void MainActions::makeReviewing()
{
    access = make("accessAction", tr("&Who may do what…"),
                  tr("See buckets and tokens as a picture, and what would be lost with a token"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    importLogs = make("importLogsAction", tr("When &last seen?…"),
                      tr("Read server logs for when tokens were last seen"));
    notes = make("notesAction", tr("N&otes and tags…"),
                 tr("Note something about the selected tokens, on this computer only"),
                 Qt::CTRL | Qt::Key_T);
    activity = make("activityAction", tr("Act&ivity…"),
                    tr("What this program did, and what changed on the servers"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    findings = make("findingsAction", tr("Fin&dings…"),
                    tr("What is wrong with the tokens of this server, and what helps"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    report = make("reportAction", tr("Re&port…"),
                  tr("Write down tokens, findings or access: as a page, on paper or as data"),
                  QKeySequence::Print);
    review = make("reviewAction", tr("Re&view…"),
                  tr("Go through the tokens of an organization and decide about each"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_V);
}

void MainActions::apply(const ActionState &state)
{
    const bool ready = state.connected;
    applyChange(newToken, ready, state.makeObstacle);
    applyChange(newMany, ready, state.makeObstacle);
    applyChange(dailyTokens, ready && state.isOperator, state.makeObstacle);
    const bool hasV1 = state.v1Unavailable.isEmpty();
    applyChange(newV1, ready && hasV1, state.makeObstacle);
    newV1->setText(ready && !hasV1 ? tr("New v&1 credential (not on this server)")
                                   : tr("New v&1 credential…"));
    if (!hasV1)
        explain({ newV1 }, state.v1Unavailable);
    // The reason stands in the menu: a disabled entry shows no tip everywhere.
    dailyTokens->setText(ready && !state.isOperator
                             ? tr("Tokens for daily &work (needs an operator token)")
                             : tr("Tokens for daily &work…"));
    applyChange(spare, ready && state.isOperator, state.makeObstacle);
    spare->setText(ready && !state.isOperator ? tr("&Spare operator (needs an operator token)")
                                              : tr("&Spare operator…"));
    applySelected(state);
    applyChange(undo, state.canUndo, state.undoObstacle);
    rescue->setEnabled(ready);
    users->setEnabled(ready);
    findings->setEnabled(state.canRefresh);
    report->setEnabled(ready);
    review->setEnabled(state.connectionSelected);
    refresh->setEnabled(state.canRefresh && !state.refreshing);
    stopRefresh->setEnabled(state.refreshing);
    cliConnection->setEnabled(state.connectionSelected && state.signsInByToken);
    connectServer->setEnabled(state.canConnect);
    const QString chooseOne
        = state.allServers ? tr("Off: choose one server at the left.") : QString();
    applyChange(disconnectServer, state.canDisconnect, chooseOne);
    applyChange(closeServer, state.connectionSelected, chooseOne);
}

void MainActions::applySelected(const ActionState &state)
{
    const bool one = state.selected == 1;
    const QString &obstacle = state.changeObstacle;
    const QString several = !obstacle.isEmpty() || state.selectedServers < 2
        ? obstacle
        : tr("Off: the selected tokens are on several servers, and this works on one at a time.");
    const bool oneV1 = one && state.selectedV1 == 1;
    applyChange(newLike, one && !oneV1, obstacle);
    applyChange(setPassword, oneV1, obstacle);
    copyUser->setEnabled(oneV1);
    saveTemplate->setEnabled(one && state.selectedReady && state.selectedReplaceable == 1);
    saveTemplate->setToolTip({});
    saveTemplate->setStatusTip(saveTemplate->whatsThis());
    makeElsewhere->setEnabled(state.selectedReplaceable > 0
                              && state.selectedReplaceable == state.selected
                              && state.otherServers > 0);
    handOver->setEnabled(one && state.valueAvailable);
    snippets->setEnabled(one);
    ownerOfToken->setEnabled(state.selectedReady && one && state.selectedReplaceable == 1);
    copyId->setEnabled(state.selected > 0);
    notes->setEnabled(state.selected > 0);
    cliToken->setEnabled(one && state.selectedSaved == 1 && !oneV1);
    applyChange(describe, state.selected > 0, obstacle);
    applyChange(activate, state.selectedInactive > 0, obstacle);
    applyChange(deactivate, state.selectedActive > 0, obstacle);
    applyChange(replace, state.selectedReplaceable > 0, several);
    applyChange(remove, state.selected > 0, obstacle);
    // What takes the place of these is an action of its own.
    if (oneV1 && obstacle.isEmpty())
        explain({ newLike, replace, saveTemplate },
                tr("Off: not for v1 credentials. A lost or old password is replaced with “Set "
                   "password”."));
    forgetValue->setEnabled(state.selectedSaved > 0);
}

void MainActions::explain(const QList<QAction *> &actions, const QString &reason)
{
    for (QAction *action : actions) {
        action->setToolTip(reason);
        action->setStatusTip(reason);
    }
}

void MainActions::applyChange(QAction *action, bool enabled, const QString &obstacle)
{
    action->setEnabled(enabled && obstacle.isEmpty());
    // An own tool tip stays until it is taken back; the text of the action stands in for it.
    action->setToolTip(obstacle);
    action->setStatusTip(obstacle.isEmpty() ? action->whatsThis() : obstacle);
}

QAction *MainActions::make(const char *name, const QString &text, const QString &statusTip,
                           const QKeySequence &key, const char *icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(statusTip);
    action->setWhatsThis(statusTip);
    action->setShortcut(key);
    if (icon)
        action->setIcon(Icons::icon(QLatin1String(icon)));
    action->setIconVisibleInMenu(false);
    return action;
}

} // namespace itm
