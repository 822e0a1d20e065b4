// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/changes/batchrunner.h"

#include "models/session/guardsources.h"
#include "models/session/tokenvalue.h"
#include "models/session/workspace.h"
#include "models/words/confirmtext.h"

class QDialog;
class QWidget;

namespace itm {

class ConfirmDialog;
class MessageBar;

/// What a user can do to tokens that exist: asks what must be asked and starts it, several servers
/// one after another. One method per action. Owns no widget but the dialogs it opens.
class TokenCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCommands)

public:
    TokenCommands(Workspace &workspace, MessageBar &messages, QWidget &window);
    /// What guards go by. Without it neither other connections nor spare operators are known.
    void setGuards(const GuardSources &guards) { m_guards = guards; }
    /// The spare operator token of a server; null: none.
    [[nodiscard]] SpareToken spareOf(ServerId server) const { return m_guards.spareOf(server); }

    void activate(const QList<TokenKey> &keys);
    void deactivate(const QList<TokenKey> &keys);
    void remove(const QList<TokenKey> &keys);
    /// Asks for another description in a dialog, or for several by a pattern.
    void describe(const QList<TokenKey> &keys);
    void setDescription(const TokenKey &key, const QString &description);
    void fetchValue(const TokenKey &key);
    /// Asks, then takes the saved values of these tokens out of the keychain.
    void forgetValues(const QList<TokenKey> &keys);
    /// Takes back what was changed last, or the change of that number; asks first where that
    /// deactivates tokens.
    void undo(quint64 number = 0);
    /// What can be taken back.
    [[nodiscard]] const ChangeHistory &history() const { return m_runner.history(); }

Q_SIGNALS:
    void valueFetched(const std::shared_ptr<itm::TokenValue> &value);
    /// After a deletion. Offered only where somebody is connected.
    void likeRequested(const itm::TokenKey &key, const itm::Token &token);

private:
    /// Tokens of one call that belong to one server, which may be closed while a question is open.
    struct Target
    {
        QPointer<ServerSession> session;
        TokenList tokens;
    };

    [[nodiscard]] QList<Target> targets(const QList<TokenKey> &keys) const;
    /// Asks about one server after the other: the next once the dialog of the last has closed.
    void askEach(QList<Target> targets, const std::function<QDialog *(const Target &)> &ask);
    /// Says which server is meant where there are others.
    [[nodiscard]] Confirmation named(const Target &target, Confirmation question) const;
    [[nodiscard]] QString nameOf(const ServerSession &session) const;
    [[nodiscard]] Batch batchOf(const Target &target, BatchAction action) const;
    ConfirmDialog *confirm(const Confirmation &confirmation, std::function<void()> confirmed);
    QDialog *describeOne(const Target &target);
    QDialog *describeSeveral(const Target &target);
    void runDescription(const Target &target, const Token &token, const QString &description);
    void runDescriptions(const Target &target, const QList<TokenEdit> &edits);
    QDialog *askToDeactivate(const Target &target);
    QDialog *askToRemove(const Target &target);
    void deactivateInstead(const Target &target);
    void forgetConfirmed(const QList<TokenKey> &keys);
    void removeConfirmed(const Target &target);
    void run(const Target &target, BatchAction action, const TokenChange &change);
    void takeBack(ServerSession &session, const UndoableChange &change);

    Workspace &m_workspace;
    MessageBar &m_messages;
    QWidget &m_window;
    GuardSources m_guards;
    BatchRunner m_runner;
    /// Whose value is being read.
    QSet<TokenKey> m_fetching;
};

} // namespace itm
