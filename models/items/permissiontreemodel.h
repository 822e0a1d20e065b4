// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/permission.h"

#include <QAbstractItemModel>
#include <QSet>

namespace itm {

/// What a new token shall reach, as a tree of checks: type, under it "all in the organization" and
/// the single objects, each with read and write. Holds the choice; asks nobody. Types so far:
/// buckets.
class PermissionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionTreeModel)

public:
    enum Column { ResourceColumn, ReadColumn, WriteColumn, ColumnCount };
    enum Role {
        ResourceIdRole = Qt::UserRole, ///< QString, 16 hex digits; empty for types and "all"
        ChosenRole, ///< bool: read or write is checked
    };

    explicit PermissionTreeModel(QObject *parent);
    ~PermissionTreeModel() override;

    /// Replaces the objects; a choice for another organization is dropped.
    void setBuckets(OrganizationId organization, const QList<Bucket> &buckets);
    /// The entries to be sent, without duplicates: one that is covered by "all" is left out.
    [[nodiscard]] PermissionList permissions() const;
    /// The row of "all", or of one bucket; for tests and the keyboard.
    [[nodiscard]] QModelIndex indexOf(BucketId bucket, Column column) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void permissionsChanged();

private:
    struct Choice
    {
        QSet<BucketId> single;
        bool all = false;
    };

    [[nodiscard]] Choice &choice(int column) { return column == ReadColumn ? m_read : m_write; }
    [[nodiscard]] const Choice &choice(int column) const
    {
        return column == ReadColumn ? m_read : m_write;
    }
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState checkState(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    void setChecked(const QModelIndex &index, bool checked);
    void announceColumn(int column);

    OrganizationId m_organization;
    QList<Bucket> m_buckets;
    Choice m_read;
    Choice m_write;
};

} // namespace itm
