// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontreemodel.h"

#include "models/access/permissionsets.h"

namespace itm {

namespace {

// The internal id of the type's row and of the rows under it.
constexpr quintptr TypeLevel = 0;
constexpr quintptr ObjectLevel = 1;
constexpr int AllRow = 0;

} // namespace

PermissionTreeModel::PermissionTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PermissionTreeModel::~PermissionTreeModel() = default;

void PermissionTreeModel::setBuckets(OrganizationId organization, const QList<Bucket> &buckets)
{
    beginResetModel();
    if (organization != m_organization) {
        m_read = {};
        m_write = {};
    }
    m_organization = organization;
    m_buckets.clear();
    // A buckets permission does not reach the system buckets (fact sheet §7.4).
    std::copy_if(buckets.cbegin(), buckets.cend(), std::back_inserter(m_buckets),
                 [](const Bucket &bucket) { return !bucket.isSystem; });
    endResetModel();
    Q_EMIT permissionsChanged();
}

PermissionList PermissionTreeModel::permissions() const
{
    QList<BucketChoice> choices{ { {}, {}, m_read.all, m_write.all } };
    for (const Bucket &bucket : m_buckets) {
        choices.append({ ResourceId(bucket.id.value()), bucket.name,
                         m_read.single.contains(bucket.id), m_write.single.contains(bucket.id) });
    }
    return bucketPermissions(m_organization, choices);
}

QModelIndex PermissionTreeModel::indexOf(BucketId bucket, Column column) const
{
    const QModelIndex type = index(0, 0);
    if (bucket.isNull())
        return index(AllRow, column, type);
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (m_buckets.at(i).id == bucket)
            return index(static_cast<int>(i) + 1, column, type);
    }
    return {};
}

QModelIndex PermissionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? ObjectLevel : TypeLevel);
}

QModelIndex PermissionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TypeLevel)
        return {};
    return createIndex(0, 0, TypeLevel);
}

int PermissionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_organization.isNull() ? 0 : 1;
    if (parent.internalId() != TypeLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_buckets.size()) + 1;
}

int PermissionTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PermissionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isCheck = index.column() != ResourceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isCheck ? QVariant() : text(index);
    case Qt::CheckStateRole:
        return isCheck ? QVariant(checkState(index)) : QVariant();
    case Qt::AccessibleTextRole:
        return isCheck ? accessibleText(index) : text(index);
    case ChosenRole:
        return checkState(index.siblingAtColumn(ReadColumn)) != Qt::Unchecked
            || checkState(index.siblingAtColumn(WriteColumn)) != Qt::Unchecked;
    case ResourceIdRole:
        if (index.internalId() == ObjectLevel && index.row() != AllRow)
            return m_buckets.at(index.row() - 1).id.toString();
        return QString();
    default:
        return {};
    }
}

QVariant PermissionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResourceColumn:
        return tr("Resource", "column of the permission tree");
    case ReadColumn:
        return tr("Read", "column of the permission tree");
    case WriteColumn:
        return tr("Write", "column of the permission tree");
    default:
        return {};
    }
}

Qt::ItemFlags PermissionTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == ResourceColumn)
        return shown;
    if (index.internalId() == TypeLevel)
        return shown;
    // What "all" covers cannot be taken away one by one.
    if (index.row() != AllRow && choice(index.column()).all)
        return Qt::ItemIsSelectable;
    return shown | Qt::ItemIsUserCheckable;
}

bool PermissionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setChecked(index, value.toInt() == Qt::Checked);
    announceColumn(index.column());
    Q_EMIT permissionsChanged();
    return true;
}

void PermissionTreeModel::setChecked(const QModelIndex &index, bool checked)
{
    Choice &chosen = choice(index.column());
    if (index.row() == AllRow) {
        chosen.all = checked;
        return;
    }
    const BucketId id = m_buckets.at(index.row() - 1).id;
    if (checked)
        chosen.single.insert(id);
    else
        chosen.single.remove(id);
}

QString PermissionTreeModel::text(const QModelIndex &index) const
{
    if (index.internalId() == TypeLevel)
        return tr("Buckets", "resource type in the permission tree");
    if (index.row() == AllRow)
        return tr("All buckets, also future ones", "entry above the single buckets");
    return m_buckets.at(index.row() - 1).name;
}

Qt::CheckState PermissionTreeModel::checkState(const QModelIndex &index) const
{
    const Choice &chosen = choice(index.column());
    if (index.internalId() == TypeLevel) {
        if (chosen.all)
            return Qt::Checked;
        return chosen.single.isEmpty() ? Qt::Unchecked : Qt::PartiallyChecked;
    }
    if (chosen.all)
        return Qt::Checked;
    const bool single
        = index.row() != AllRow && chosen.single.contains(m_buckets.at(index.row() - 1).id);
    return single ? Qt::Checked : Qt::Unchecked;
}

QString PermissionTreeModel::accessibleText(const QModelIndex &index) const
{
    const QString resource = text(index.siblingAtColumn(ResourceColumn));
    return index.column() == ReadColumn
        ? tr("read %1", "accessible name of a check; %1 is a bucket").arg(resource)
        : tr("write %1", "accessible name of a check; %1 is a bucket").arg(resource);
}

void PermissionTreeModel::announceColumn(int column)
{
    const QModelIndex type = index(0, 0);
    Q_EMIT dataChanged(index(0, column), index(0, column));
    Q_EMIT dataChanged(index(0, column, type), index(rowCount(type) - 1, column, type));
}

} // namespace itm
