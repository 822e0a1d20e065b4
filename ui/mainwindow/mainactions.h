// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

namespace itm {

/// What decides which actions make sense; computed in one place, applied in one place.
struct ActionState final
{
    /// The server in view is connected.
    bool connected = false;
    bool connectionSelected = false;
    /// Tokens of all servers are in view, and no single one is meant.
    bool allServers = false;
    /// Some server in view is not connected, or does not answer.
    bool canConnect = false;
    /// The server in view is connected, or about to be.
    bool canDisconnect = false;
    /// Why no token can be made here, a sentence; empty: it can.
    QString makeObstacle;
    /// Why the selected tokens cannot be changed, a sentence; empty: they can.
    QString changeObstacle;
    /// Why the last change cannot be taken back, a sentence; empty: it can.
    QString undoObstacle;
    bool canUndo = false;
    /// Some server in view is connected and can be asked for its list.
    bool canRefresh = false;
    bool refreshing = false;
    /// The credential is an operator's.
    bool isOperator = false;
    int selected = 0;
    int selectedServers = 0;
    /// All servers of the selected tokens are connected.
    bool selectedReady = false;
    /// Connected servers that allow changes, beside the selection's only one.
    int otherServers = 0;
    int selectedActive = 0;
    int selectedInactive = 0;
    /// Of the v2 store: v1 credentials are not made here.
    int selectedReplaceable = 0;
    /// Exactly one is selected and its value can still be had.
    bool valueAvailable = false;
    /// Of the selected ones, those whose value is in the keychain.
    int selectedSaved = 0;
    int selectedV1 = 0;
    /// Why the server has no v1 credentials; empty where it has.
    QString v1Unavailable;
    /// The connection in view signs in with a token.
    bool signsInByToken = false;

    friend bool operator==(const ActionState &, const ActionState &) = default;
};

/// Every action of the main window, made once: text, key, icon, status tip. Menus, tool bar and
/// context menu show these same objects; apply() alone enables and disables them.
class MainActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainActions)

public:
    explicit MainActions(QObject *parent);

    void apply(const ActionState &state);

    QAction *newToken;
    QAction *newLike;
    QAction *dailyTokens;
    QAction *saveTemplate;
    QAction *templates;
    QAction *newMany;
    QAction *newV1;
    QAction *setPassword;
    QAction *copyUser;
    QAction *handOver;
    QAction *snippets;
    QAction *copyId;
    QAction *cliToken;
    QAction *describe;
    QAction *activate;
    QAction *deactivate;
    QAction *replace;
    QAction *runningReplacements;
    QAction *rescue;
    QAction *forgetValue;
    QAction *storedValues;
    QAction *identify;
    QAction *access = nullptr;
    QAction *importLogs = nullptr;
    QAction *notes = nullptr;
    QAction *activity = nullptr;
    QAction *remove;
    QAction *refresh;
    QAction *stopRefresh;
    QAction *find;
    QAction *findings = nullptr;
    QAction *report = nullptr;
    QAction *review = nullptr;
    /// Its text says what; see MainWindow.
    QAction *undo;
    QAction *connections;
    QAction *cliConnection;
    QAction *connectServer;
    QAction *disconnectServer;
    QAction *closeServer;
    QAction *makeElsewhere;
    QAction *recover;
    QAction *spare;
    QAction *exportData;
    QAction *importData;
    QAction *settings;
    QAction *users;
    QAction *ownerOfToken;
    QAction *quit;
    QAction *guide;
    QAction *shortcuts;
    QAction *about;

private:
    /// For looking over what is there.
    void makeReviewing();
    void applySelected(const ActionState &state);
    /// Of those that are off.
    static void explain(const QList<QAction *> &actions, const QString &reason);
    /// Off where there is an obstacle, with that as the reason.
    void applyChange(QAction *action, bool enabled, const QString &obstacle);
    QAction *make(const char *name, const QString &text, const QString &statusTip,
                  const QKeySequence &key = {}, const char *icon = nullptr);
};

} // namespace itm
