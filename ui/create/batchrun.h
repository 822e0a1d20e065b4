// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/createmanyoperation.h"

#include <QPointer>

#include <map>

namespace itm {

class BatchModel;

/// Makes the tokens of a batch and notes in its model what becomes of them. Has the only copies of
/// values that could not be saved. GUI thread.
class BatchRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRun)

public:
    BatchRun(BatchModel &model, QObject *parent);
    ~BatchRun() override;

    [[nodiscard]] bool isRunning() const { return m_operation != nullptr; }
    [[nodiscard]] qsizetype unsaved() const { return static_cast<qsizetype>(m_unsaved.size()); }

    /// Those that can be made, or, once some were tried, those that were certainly not.
    void start(ServerSession &session);
    void stop();
    /// The keychain shall take what it refused.
    void saveAgain();
    /// The user lets the values go that are in no keychain.
    void giveUp();

Q_SIGNALS:
    /// `row`: of the plan.
    void advanced(qsizetype row);
    void ended();
    /// unsaved() is another.
    void unsavedChanged();

private:
    [[nodiscard]] QList<qsizetype> rowsToMake() const;
    void keep(qsizetype row, const std::shared_ptr<TokenValue> &value);
    void follow(qsizetype row);
    void end();

    BatchModel &m_model;
    QPointer<CreateManyOperation> m_operation;
    /// Of the plan, in the order of the drafts.
    QList<qsizetype> m_rows;
    std::map<qsizetype, std::shared_ptr<TokenValue>> m_unsaved;
};

} // namespace itm
