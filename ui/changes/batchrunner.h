// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/changehistory.h"
#include "models/session/tokenchangeoperation.h"
#include "models/words/nametext.h"

#include <QPointer>

class QWidget;

namespace itm {

class ChangesDialog;
class MessageBar;

/// What a user wants done to tokens of one server; every question has been answered.
struct Batch final
{
    /// Null once the server was closed.
    QPointer<ServerSession> session;
    BatchAction action = BatchAction::Activate;
    QList<TokenEdit> edits;
    /// Named in the messages, since others are open beside it; empty: it is the only one.
    QString serverName;
    /// TakeBack: what is taken back.
    std::optional<UndoableChange> takenBack;
    /// A button of the message that all is done, where there is nothing to be undone.
    QString offerText;
    std::function<void()> offer;
};

/// Runs batches from the start to the message of their end. A large or slow one gets a window with
/// its progress; what is not done is told with its reason. What was changed goes into the history.
/// GUI thread.
class BatchRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRunner)

public:
    /// `window`: under which dialogs open.
    BatchRunner(MessageBar &messages, QWidget &window, QObject *parent);
    ~BatchRunner() override;

    [[nodiscard]] ChangeHistory &history() { return m_history; }
    [[nodiscard]] const ChangeHistory &history() const { return m_history; }
    /// Tells where the server is not open any more.
    void run(const Batch &batch);

Q_SIGNALS:
    /// By a message: a number of the history.
    void undoRequested(quint64 number);

private:
    struct Running final
    {
        Batch batch;
        QPointer<TokenChangeOperation> operation;
        QPointer<ChangesDialog> dialog;
    };
    /// Shared by the operation's answer and the timer of its window.
    using RunningPtr = std::shared_ptr<Running>;

    void start(const RunningPtr &running);
    void openDialog(Running &running);
    void ended(Running &running, const TokenOutcomes &outcomes);
    void tellDone(Running &running, const TokenOutcomes &outcomes, quint64 number);
    void tellFailures(Running &running, const TokenOutcomes &outcomes);
    void showResult(Running &running, const TokenOutcomes &outcomes);
    void retry(Batch batch, const TokenOutcomes &outcomes);

    MessageBar &m_messages;
    QWidget &m_window;
    ChangeHistory m_history;
    /// The message of the last batch that was done, and where.
    QString m_lastDone;
    QString m_lastServer;
};

} // namespace itm
