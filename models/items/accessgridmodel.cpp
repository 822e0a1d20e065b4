// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/accessgridmodel.h"

#include "models/words/accesstext.h"
#include "models/words/kindtext.h"

namespace itm {

AccessGridModel::AccessGridModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_grid(std::make_shared<AccessGrid>())
{
}

void AccessGridModel::show(std::shared_ptr<const AccessGrid> grid, AccessArrangement arrangement,
                           OrganizationNames names)
{
    beginResetModel();
    m_grid = std::move(grid);
    m_arrangement = std::move(arrangement);
    m_names = std::move(names);
    endResetModel();
}

AccessCell AccessGridModel::cell(int row, int column) const
{
    return showsOwners() ? m_grid->ownerCell(placeOfRow(row), bucketOf(column))
                         : m_grid->tokenCell(placeOfRow(row), bucketOf(column));
}

QList<qsizetype> AccessGridModel::tokensOf(int row) const
{
    const qsizetype place = placeOfRow(row);
    return showsOwners() ? m_grid->owners().at(place).tokens : QList<qsizetype>{ place };
}

int AccessGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arrangement.rows.size());
}

int AccessGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arrangement.columns.size());
}

QVariant AccessGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = placeOfRow(index.row());
    const qsizetype bucket = bucketOf(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const AccessCell shown = cell(index.row(), index.column());
        const QString idle = AccessText::letters(shown.idle & ~shown.now);
        return idle.isEmpty() ? AccessText::letters(shown.now)
                              : AccessText::letters(shown.now) + u'(' + idle + u')';
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const AccessText text(*m_grid, m_names);
        return showsOwners() ? text.ownerCell(row, bucket) : text.tokenCell(row, bucket);
    }
    default:
        return {};
    }
}

QVariant AccessGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount()))
        return {};
    return isRow ? rowHeader(placeOfRow(section), role) : bucketHeader(bucketOf(section), role);
}

QVariant AccessGridModel::rowHeader(qsizetype place, int role) const
{
    if (!showsOwners())
        return tokenHeader(m_grid->tokens().at(place), role);
    const AccessOwner &owner = m_grid->owners().at(place);
    switch (role) {
    case Qt::DisplayRole:
        return AccessText(*m_grid, m_names).owner(place);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = AccessText(*m_grid, m_names).owner(place);
        const auto count = int(owner.tokens.size());
        //: %1: a user.
        return owner.isActive ? tr("%1, owner of %n tokens", nullptr, count).arg(name)
                              //: %1: a user.
                              : tr("%1, owner of %n tokens, inactive", nullptr, count).arg(name);
    }
    case MutedRole:
        return !owner.isActive;
    default:
        return {};
    }
}

QVariant AccessGridModel::tokenHeader(const AccessToken &token, int role) const
{
    const auto group = [&] {
        switch (view().grouping) {
        case AccessView::Grouping::Owner:
            return NameText::shown(NameText::owner(token.token));
        case AccessView::Grouping::Kind:
            return KindText::name(token.tokenClass.kind);
        case AccessView::Grouping::None:
            break;
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return NameText::token(token.token);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        //: %1: a token; %2: its kind, such as "All Access"; %3: its owner.
        const QString line
            = tr("%1: %2, of %3")
                  .arg(NameText::token(token.token), KindText::label(token.tokenClass),
                       NameText::shown(NameText::owner(token.token)));
        const QString idle = AccessText::idleness(token.idleness);
        //: %1: what a token is; %2: why it grants nothing now.
        return idle.isEmpty() ? line : tr("%1. Grants nothing now: %2.").arg(line, idle);
    }
    case GroupRole:
        return group();
    case MutedRole:
        return token.idleness != Idleness::Works;
    default:
        return {};
    }
}

QVariant AccessGridModel::bucketHeader(qsizetype place, int role) const
{
    const AccessText text(*m_grid, m_names);
    const AccessBucket &bucket = m_grid->buckets().at(place);
    const QString organization = NameText::organization(bucket.bucket.organization, m_names);
    switch (role) {
    case Qt::DisplayRole:
        return text.bucket(place);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        //: %1: a bucket; %2: its organization.
        const QString line
            = tr("Bucket %1 of %2").arg(text.bucket(place), NameText::shown(organization));
        const QString remark = text.bucketRemark(place);
        //: %1: which bucket; %2: a sentence about it.
        return remark.isEmpty() ? line : tr("%1. %2").arg(line, remark);
    }
    case GroupRole:
        return view().organization.isNull() ? NameText::shown(organization) : QString();
    case MutedRole:
        return bucket.state != AccessBucket::State::Listed;
    default:
        return {};
    }
}

} // namespace itm
