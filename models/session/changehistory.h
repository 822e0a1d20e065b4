// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"

#include <QObject>

namespace itm {

/// One batch that can be taken back.
struct UndoableChange final
{
    /// Grows from one to the next.
    quint64 number = 0;
    ServerId server;
    /// What was done.
    BatchAction action = BatchAction::Activate;
    /// Restores what each token said before, unless somebody has changed it since.
    QList<TokenEdit> back;
};

/// What the user changed on servers in this run, newest last, to be taken back. Keeps exactly what
/// was really changed and nothing beyond the run. Sends nothing. GUI thread.
class ChangeHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeHistory)

public:
    explicit ChangeHistory(QObject *parent);
    ~ChangeHistory() override;

    /// The number of the entry; 0 where nothing was changed that could be taken back. `edits` and
    /// `outcomes` are about the same tokens in the same order.
    quint64 record(ServerId server, BatchAction action, const QList<TokenEdit> &edits,
                   const TokenOutcomes &outcomes);
    /// Null where there is none. Valid until the next change.
    [[nodiscard]] const UndoableChange *last() const;
    /// Removes the entry, or its newest one for 0; empty where it is gone already.
    std::optional<UndoableChange> take(quint64 number);
    /// An entry that was taken and not used.
    void putBack(UndoableChange change);
    /// What of an entry could not be taken back and may be tried again.
    void putBack(UndoableChange change, const TokenOutcomes &outcomes);
    void forget(ServerId server);

Q_SIGNALS:
    void changed();

private:
    QList<UndoableChange> m_changes;
    quint64 m_lastNumber = 0;
};

} // namespace itm
