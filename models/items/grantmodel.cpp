// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/grantmodel.h"

#include "models/words/resourcetext.h"
#include "models/words/summarytext.h"

namespace itm {

namespace {

// The internal id of a type's index; that of a thing is its type's row + 1.
constexpr quintptr TopLevel = 0;

QString reachText(const Grant &grant, const OrganizationNames &names)
{
    if (grant.reach == Reach::Everywhere)
        //: All things of a type.
        return GrantModel::tr("all, in every organization");
    //: All things of a type. %1: an organization.
    return GrantModel::tr("all in %1").arg(NameText::organization(grant.organization, names));
}

} // namespace

GrantModel::GrantModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

GrantModel::~GrantModel() = default;

void GrantModel::setToken(const Token &token, const OrganizationNames &names)
{
    beginResetModel();
    m_types.clear();
    for (const Grant &grant : grantsOf(token)) {
        const QString name = ResourceText::title(grant.type);
        if (m_types.isEmpty() || m_types.last().name != name)
            m_types.append({ name, {} });
        m_types.last().things += thingsOf(grant, token, names);
    }
    endResetModel();
}

QList<GrantModel::Thing> GrantModel::thingsOf(const Grant &grant, const Token &token,
                                              const OrganizationNames &names)
{
    const QString mode = SummaryText::letters(grant.mode);
    if (grant.reach != Reach::Single) {
        Thing thing{ reachText(grant, names), mode, {}, {} };
        if (grant.reach == Reach::Nothing)
            thing.flag = tr("The server accepts this entry, but it allows nothing.");
        else if (grant.reach == Reach::Organization && grant.organization != token.organization)
            thing.flag = tr("In another organization than the token’s own.");
        return { thing };
    }
    QList<Thing> things;
    for (const GrantTarget &target : grant.targets) {
        const QString id = target.id.toString();
        Thing thing{ target.name.isEmpty() ? id : NameText::shown(target.name), mode, id, {} };
        if (target.isDangling)
            thing.flag = tr("There is nothing with this ID any more.");
        things.append(thing);
    }
    return things;
}

QModelIndex GrantModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel;
    return createIndex(row, column, id);
}

QModelIndex GrantModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_types.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_types.at(parent.row()).things.size());
}

int GrantModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.internalId() == TopLevel) {
        const bool isName = role == Qt::DisplayRole && index.column() == ThingColumn;
        return isName ? m_types.at(index.row()).name : QVariant();
    }
    const Thing &thing
        = m_types.at(static_cast<int>(index.internalId()) - 1).things.at(index.row());
    if (role == FlagRole || role == Qt::ToolTipRole)
        return thing.flag;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ThingColumn:
        return thing.flag.isEmpty() ? thing.name : QStringLiteral("⚠ ") + thing.name;
    case ModeColumn:
        return thing.mode;
    default:
        return thing.id;
    }
}

QVariant GrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ThingColumn:
        return tr("What", "column of granted things");
    case ModeColumn:
        return tr("May", "column of granted things");
    case IdColumn:
        return tr("ID", "column of granted things");
    default:
        return {};
    }
}

} // namespace itm
