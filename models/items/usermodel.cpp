// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/usermodel.h"

#include "models/words/usertext.h"

#include <algorithm>

namespace itm {

UserModel::UserModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

UserModel::~UserModel() = default;

void UserModel::setRecords(const QList<UserRecord> &records, const OrganizationNames &names)
{
    const bool isSame = std::equal(
        m_records.cbegin(), m_records.cend(), records.cbegin(), records.cend(),
        [](const UserRecord &a, const UserRecord &b) { return a.user.id == b.user.id; });
    if (isSame && !records.isEmpty()) {
        m_records = records;
        m_names = names;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    m_names = names;
    endResetModel();
}

int UserModel::rowOf(UserId user) const
{
    const auto found
        = std::find_if(m_records.cbegin(), m_records.cend(),
                       [user](const UserRecord &record) { return record.user.id == user; });
    return found == m_records.cend() ? -1
                                     : static_cast<int>(std::distance(m_records.cbegin(), found));
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const UserRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TokensColumn)
            return UserText::kinds(record);
        if (index.column() == StateColumn)
            return UserText::stateExplanation(record);
        return index.column() == NameColumn ? QVariant(record.user.id.toString())
                                            : text(record, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == TokensColumn || index.column() == WorkingColumn)
            return { Qt::AlignRight | Qt::AlignVCenter };
        return {};
    default:
        return {};
    }
}

QVariant UserModel::text(const UserRecord &record, int column) const
{
    switch (column) {
    case NameColumn:
        //: %1: a user's name.
        return record.isOwn ? tr("%1 (you)").arg(UserText::name(record)) : UserText::name(record);
    case StateColumn:
        return UserText::state(record);
    case MembershipColumn:
        return UserText::memberships(record, m_names);
    case TokensColumn:
        return record.tokens;
    default:
        return record.workingTokens();
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("User", "column of users");
    case StateColumn:
        return tr("State", "column of users");
    case MembershipColumn:
        return tr("Organizations", "column of users");
    case TokensColumn:
        return tr("Tokens", "column of users");
    case WorkingColumn:
        return tr("Working", "column of users: how many of the tokens work");
    default:
        return {};
    }
}

} // namespace itm
