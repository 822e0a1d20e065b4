// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontreemodel.h"

#include "models/access/aboveorganizations.h"
#include "models/words/permissionrowtext.h"
#include "models/words/resourcetext.h"

#include <algorithm>

namespace itm {

namespace {

// The internal id of a type's index; that of a row is its type's number + 1.
constexpr quintptr TypeLevel = 0;

constexpr auto Actions = { PermissionAction::Read, PermissionAction::Write };

PermissionAction actionOf(int column)
{
    return column == PermissionTreeModel::ReadColumn ? PermissionAction::Read
                                                     : PermissionAction::Write;
}

bool isType(const QModelIndex &index)
{
    return index.internalId() == TypeLevel;
}

QString typeText(const PermissionBranch &branch)
{
    switch (branch.list) {
    case PermissionBranch::List::Loading:
        return PermissionRowText::loading(branch.type);
    case PermissionBranch::List::Failed:
        return PermissionRowText::failed(branch.type);
    default:
        return ResourceText::title(branch.type);
    }
}

QString rowText(const PermissionBranch &branch, const PermissionRow &row,
                const PermissionScope &scope)
{
    if (row.isEverywhere())
        return PermissionRowText::everywhere(branch.type);
    if (row.id.isNull())
        return row.organization == scope.organization
            ? PermissionRowText::all(branch.type)
            : PermissionRowText::allOf(branch.type, row.organization, scope.organizationNames);
    const bool isOwn = branch.type == types::organizations
        && row.id.value() == scope.organization.value() && !row.name.isEmpty();
    return isOwn ? PermissionRowText::ownOrganization(row.name)
                 : PermissionRowText::single(row.id, row.name);
}

QString markText(const PermissionBranch &branch, int row)
{
    if (!branch.isOffered)
        return PermissionRowText::typeIsNotOffered();
    switch (row < 0 ? PermissionMark::None : branch.mark(row)) {
    case PermissionMark::NotListed:
        return PermissionRowText::isNotListed();
    case PermissionMark::ElsewhereShape:
        return PermissionRowText::isElsewhere();
    case PermissionMark::Ineffective:
        return PermissionRowText::isIneffective();
    case PermissionMark::None:
        break;
    }
    return {};
}

} // namespace

PermissionTreeModel::PermissionTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PermissionTreeModel::~PermissionTreeModel() = default;

QModelIndex PermissionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TypeLevel);
}

QModelIndex PermissionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isType(child))
        return {};
    return typeIndex(static_cast<int>(child.internalId()) - 1);
}

int PermissionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (!isType(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches.at(parent.row()).rows.size());
}

int PermissionTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PermissionTreeModel::hasChildren(const QModelIndex &parent) const
{
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool PermissionTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && isType(parent) && parent.column() == 0
        && m_branches.at(parent.row()).list == PermissionBranch::List::Unasked;
}

void PermissionTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        want(parent.row());
}

QModelIndex PermissionTreeModel::typeIndex(int branch, int column) const
{
    return branch < 0 ? QModelIndex() : createIndex(branch, column, TypeLevel);
}

const PermissionBranch &PermissionTreeModel::branchAt(const QModelIndex &index) const
{
    return m_branches.at(isType(index) ? index.row() : static_cast<int>(index.internalId()) - 1);
}

ResourceType PermissionTreeModel::typeOf(const QModelIndex &index) const
{
    return index.isValid() ? branchAt(index).type : ResourceType();
}

QVariant PermissionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const PermissionBranch &branch = branchAt(index);
    const int row = isType(index) ? -1 : index.row();
    const bool isCheck = index.column() != ResourceColumn;
    const QString mark = markText(branch, row);
    const auto text = [&] {
        return row < 0 ? typeText(branch) : rowText(branch, branch.rows.at(row), m_scope);
    };
    switch (role) {
    case Qt::DisplayRole:
        if (isCheck)
            return {};
        return mark.isEmpty() ? text() : QStringLiteral("⚠ ") + text();
    case Qt::CheckStateRole:
        if (!isCheck)
            return {};
        if (row < 0)
            return branch.state(actionOf(index.column()));
        return branch.isChecked(row, actionOf(index.column())) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return isCheck ? PermissionRowText::check(actionOf(index.column()), text()) : text();
    case Qt::ToolTipRole:
        if (!mark.isEmpty() || row >= 0)
            return mark.isEmpty() ? branch.rows.at(row).id.toString() : mark;
        return isAboveOrganizations(branch.type) ? PermissionRowText::onlySingle(branch.type)
                                                 : QString();
    case ChosenRole:
        return std::any_of(Actions.begin(), Actions.end(), [&](PermissionAction action) {
            return row < 0 ? branch.state(action) != Qt::Unchecked : branch.isChecked(row, action);
        });
    case ResourceIdRole:
        return row < 0 ? QString() : branch.rows.at(row).id.toString();
    case NameRole:
        return row < 0 ? branch.type.name.toString() : branch.rows.at(row).name;
    case MarkRole:
        return mark;
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
    const PermissionBranch &branch = branchAt(index);
    const PermissionAction action = actionOf(index.column());
    if (isType(index)) {
        // Where only single ones can be chosen the check says whether some are.
        return branch.allRow() >= 0 ? shown | Qt::ItemIsUserCheckable : shown;
    }
    // What a wider row covers cannot be taken away one by one.
    return branch.isCovered(index.row(), action) ? Qt::ItemFlags(Qt::ItemIsSelectable)
                                                 : shown | Qt::ItemIsUserCheckable;
}

} // namespace itm
