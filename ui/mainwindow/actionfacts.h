// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow/mainactions.h"

#include <QCoreApplication>
#include <QList>

namespace itm {

class ServerSession;
class Workspace;
struct TokenRow;
struct UndoableChange;

/// What is in view and what is selected, as far as actions depend on it.
class ActionFacts final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ActionFacts)

public:
    /// `inView`: one server, all of them, or none. `selected`: rows whose tokens are there.
    [[nodiscard]] static ActionState of(const Workspace &workspace,
                                        const QList<ServerSession *> &inView,
                                        const QList<const TokenRow *> &selected);
    /// `last`: what would be taken back; null: nothing.
    static void addUndo(const Workspace &workspace, const UndoableChange *last, ActionState &state);
    /// Why nothing can be changed there, a sentence that names the server; empty: it can.
    [[nodiscard]] static QString obstacle(const ServerSession &session);
};

} // namespace itm
