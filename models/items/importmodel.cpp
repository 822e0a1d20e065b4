// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/importmodel.h"

#include "models/session/connectionimport.h"
#include "models/words/addresstext.h"
#include "models/words/importtext.h"
#include "models/words/nametext.h"

namespace itm {

namespace {

bool isTrouble(const ImportEntry &entry)
{
    return !entry.connection || entry.state == ImportState::NotKept
        || entry.state == ImportState::Fails;
}

} // namespace

ImportModel::ImportModel(ConnectionImport &import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
{
    connect(&import, &ConnectionImport::aboutToReset, this, [this] { beginResetModel(); });
    connect(&import, &ConnectionImport::entriesReset, this, [this] { endResetModel(); });
    connect(&import, &ConnectionImport::entryChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

ImportModel::~ImportModel() = default;

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.entries().size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::text(int row, int column) const
{
    const ImportEntry &entry = m_import.entries().at(row);
    switch (column) {
    case NameColumn:
        return entry.profile.isActive
            //: %1: the name of an entry, the one that the CLI uses unless told.
            ? tr("%1 (active)").arg(NameText::shown(entry.profile.name))
            : NameText::shown(entry.profile.name);
    case AddressColumn:
        return entry.connection ? AddressText::shown(entry.connection->url)
                                : NameText::shown(entry.profile.url);
    case OrganizationColumn:
        return NameText::shown(entry.profile.organization);
    case SignInColumn:
        return ImportText::signIn(entry);
    default:
        break;
    }
    const QString remark = ImportText::remark(entry);
    if (isTrouble(entry))
        return QStringLiteral("▲ ") + remark;
    return entry.isImported() && entry.state != ImportState::Testing ? QStringLiteral("✓ ") + remark
                                                                     : remark;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportEntry &entry = m_import.entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == NameColumn && entry.canBeChosen())
            return entry.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case TroubleRole:
        return isTrouble(entry);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name", "column of an import");
    case AddressColumn:
        return tr("Address", "column of an import");
    case OrganizationColumn:
        return tr("Organization", "column of an import");
    case SignInColumn:
        return tr("Signs in with", "column of an import");
    case RemarkColumn:
        return tr("Remark", "column of an import");
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.column() == NameColumn && m_import.entries().at(index.row()).canBeChosen())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_import.setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace itm
