// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"
#include "models/session/workspace.h"

#include <QAbstractTableModel>

namespace itm {

/// The running replacements of every open server, one a row; those of one server stand together,
/// the oldest first. GUI thread.
class ReplacementModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementModel)

public:
    enum Column { NameColumn, StateColumn, ReasonColumn, SinceColumn, ServerColumn, ColumnCount };
    enum Role {
        OverdueRole = Qt::UserRole, ///< bool: the old token waits to be deleted
    };

    /// The workspace outlives this.
    ReplacementModel(Workspace &workspace, QObject *parent);
    ~ReplacementModel() override;

    /// Null for an invalid row.
    [[nodiscard]] ServerSession *session(int row) const;
    [[nodiscard]] const Replacement *replacement(int row) const;
    /// The row of the one that this token is the old or new one of; -1 without one.
    [[nodiscard]] int rowOf(const TokenKey &token) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row final
    {
        ServerSession *session = nullptr;
        ReplacementId id;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void follow(ServerSession *session);
    void update(const ServerSession *closing = nullptr);
    [[nodiscard]] QString text(const Row &row, const Replacement &replacement, int column) const;

    Workspace &m_workspace;
    QList<Row> m_rows;
};

} // namespace itm
