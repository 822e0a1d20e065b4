// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessarrangement.h"
#include "models/words/nametext.h"

#include <QAbstractTableModel>

#include <memory>

namespace itm {

/// Who may do what to which bucket, as a table: a row per token or owner, a column per bucket. A
/// cell says itself in a sentence to assistive tools and in its tool tip. GUI thread.
class AccessGridModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessGridModel)

public:
    enum Role {
        /// Of a header: what it belongs to; empty where nothing is grouped.
        GroupRole = Qt::UserRole,
        /// Of a header: it stands for something that grants nothing, or that is not there.
        MutedRole,
    };

    explicit AccessGridModel(QObject *parent);

    /// One reset.
    void show(std::shared_ptr<const AccessGrid> grid, AccessArrangement arrangement,
              OrganizationNames names);
    [[nodiscard]] const AccessGrid &grid() const { return *m_grid; }
    [[nodiscard]] const OrganizationNames &names() const { return m_names; }
    [[nodiscard]] const AccessView &view() const { return m_arrangement.view; }
    [[nodiscard]] bool showsOwners() const { return view().rows == AccessView::Rows::Owners; }

    /// Fast: for painting. Valid places only.
    [[nodiscard]] AccessCell cell(int row, int column) const;
    /// Places in the grid.
    [[nodiscard]] qsizetype placeOfRow(int row) const { return m_arrangement.rows.at(row); }
    [[nodiscard]] qsizetype bucketOf(int column) const { return m_arrangement.columns.at(column); }
    /// One, or all of an owner.
    [[nodiscard]] QList<qsizetype> tokensOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant rowHeader(qsizetype place, int role) const;
    [[nodiscard]] QVariant tokenHeader(const AccessToken &token, int role) const;
    [[nodiscard]] QVariant bucketHeader(qsizetype place, int role) const;

    std::shared_ptr<const AccessGrid> m_grid;
    AccessArrangement m_arrangement;
    OrganizationNames m_names;
};

} // namespace itm
