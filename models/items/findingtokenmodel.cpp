// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/findingtokenmodel.h"

#include "models/access/findings.h"
#include "models/words/findingtext.h"
#include "models/words/nametext.h"

namespace itm {

FindingTokenModel::FindingTokenModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

FindingTokenModel::~FindingTokenModel() = default;

void FindingTokenModel::setGroup(const ServerSession *session, const FindingGroup *group,
                                 const QList<AcceptedFinding> &accepted)
{
    beginResetModel();
    m_session = session;
    m_group = session && group ? *group : FindingGroup();
    m_accepted.clear();
    for (const AcceptedFinding &one : accepted) {
        if (group && one.finding == findingId(group->kind))
            m_accepted.insert(one.token, one);
    }
    endResetModel();
}

const Token *FindingTokenModel::token(const FindingHit &hit) const
{
    return m_session ? m_session->tokens().find(hit.store, hit.token) : nullptr;
}

QList<FindingHit> FindingTokenModel::hits(const QModelIndexList &rows) const
{
    QList<FindingHit> hits;
    for (const QModelIndex &row : rows)
        hits.append(m_group.hits.at(static_cast<size_t>(row.row())));
    return hits;
}

QList<TokenKey> FindingTokenModel::keys(const QModelIndexList &rows) const
{
    QList<TokenKey> keys;
    const auto add = [this, &keys](const FindingHit &hit) {
        if (token(hit))
            keys.append({ m_session->connection().server, hit.store, hit.token });
    };
    for (const QModelIndex &row : rows)
        add(m_group.hits.at(static_cast<size_t>(row.row())));
    if (rows.isEmpty()) {
        for (const FindingHit &hit : m_group.hits)
            add(hit);
    }
    return keys;
}

int FindingTokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.hits.size());
}

int FindingTokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingTokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const FindingHit &hit = m_group.hits.at(static_cast<size_t>(index.row()));
    const Token *found = token(hit);
    switch (index.column()) {
    case TokenColumn:
        if (found)
            return NameText::token(*found);
        return hit.token.isNull() ? tr("The server as a whole") : hit.token.toString();
    case OrganizationColumn:
        return found ? NameText::organization(*found) : QString();
    default:
        if (const auto one = m_accepted.constFind(hit.token); one != m_accepted.cend())
            return FindingText::accepted(*one);
        return FindingText::sentence(m_group, hit, m_session->services().clock.now());
    }
}

QVariant FindingTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TokenColumn:
        return tr("Token", "column of findings");
    case OrganizationColumn:
        return tr("Organization", "column of findings");
    default:
        return tr("What was found", "column of findings");
    }
}

} // namespace itm
