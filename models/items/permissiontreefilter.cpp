// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontreefilter.h"

namespace itm {

PermissionTreeFilter::PermissionTreeFilter(PermissionTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

PermissionTreeFilter::~PermissionTreeFilter() = default;

void PermissionTreeFilter::setOnlyType(const ResourceType &type)
{
    m_onlyType = type;
    invalidateFilter();
}

void PermissionTreeFilter::setOnlyChosen(bool only)
{
    m_onlyChosen = only;
    invalidateFilter();
}

void PermissionTreeFilter::setPattern(const QString &text)
{
    m_pattern = NamePattern(text);
    invalidateFilter();
}

QList<std::pair<ResourceType, QList<ResourceId>>> PermissionTreeFilter::shownObjects() const
{
    QList<std::pair<ResourceType, QList<ResourceId>>> shown;
    for (int branch = 0; branch < rowCount(); ++branch) {
        const QModelIndex type = index(branch, 0);
        QList<ResourceId> ids;
        for (int row = 0; row < rowCount(type); ++row) {
            const QString id
                = index(row, 0, type).data(PermissionTreeModel::ResourceIdRole).toString();
            if (!id.isEmpty())
                ids.append(*ResourceId::fromString(id));
        }
        if (!ids.isEmpty())
            shown.append({ m_model.typeOf(mapToSource(type)), ids });
    }
    return shown;
}

bool PermissionTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    if (!m_onlyType.name.isEmpty() && m_model.typeOf(index) != m_onlyType)
        return false;
    if (m_onlyChosen && !index.data(PermissionTreeModel::ChosenRole).toBool())
        return false;
    if (m_pattern.isEmpty())
        return true;
    if (findsType(parent.isValid() ? parent : index))
        return true;
    // "All" has no name of its own, and a type is shown for what is in it.
    const auto id
        = ResourceId::fromString(index.data(PermissionTreeModel::ResourceIdRole).toString());
    return id && m_pattern.matches(index.data(PermissionTreeModel::NameRole).toString(), *id);
}

bool PermissionTreeFilter::findsType(const QModelIndex &type) const
{
    return m_pattern.matches(type.data(PermissionTreeModel::NameRole).toString())
        || m_pattern.matches(type.data(Qt::DisplayRole).toString());
}

} // namespace itm
