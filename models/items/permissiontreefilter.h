// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/namepattern.h"
#include "models/items/permissiontreemodel.h"

#include <QSortFilterProxyModel>

namespace itm {

/// What of the permission tree is shown: everything, one type, only what is chosen, only what a
/// pattern finds. A type whose own name is found is shown with all that is in it.
class PermissionTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionTreeFilter)

public:
    PermissionTreeFilter(PermissionTreeModel &model, QObject *parent);
    ~PermissionTreeFilter() override;

    /// Without a name: all types.
    void setOnlyType(const ResourceType &type);
    void setOnlyChosen(bool only);
    void setPattern(const QString &text);
    /// The single objects that are shown, by type.
    [[nodiscard]] QList<std::pair<ResourceType, QList<ResourceId>>> shownObjects() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool findsType(const QModelIndex &type) const;

    PermissionTreeModel &m_model;
    ResourceType m_onlyType;
    bool m_onlyChosen = false;
    NamePattern m_pattern;
};

} // namespace itm
