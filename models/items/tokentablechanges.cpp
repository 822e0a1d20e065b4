// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of TokenTableModel that follows single changes row by row. While rows are being built
// the shown ones may have lost their tokens: changes wait for the new ones then.
#include "models/items/serverstatetext.h"
#include "models/items/tokentablemodel.h"
#include "models/session/logsightings.h"
#include "models/session/tokennotes.h"

namespace itm {

void TokenTableModel::insertRow(ServerSession *session, const TokenKey &key)
{
    if (m_isBuilding)
        return m_touched.append({ session, key });
    const Number number = m_tokens.rows().add(*session, *session->tokens().find(key.store, key.id));
    m_tokens.count(number, 1);
    const int position = m_tokens.placeFor(number);
    if (position >= 0) {
        beginInsertRows({}, position, position);
        m_tokens.show(number, position);
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void TokenTableModel::changeRow(ServerSession *session, const TokenKey &key)
{
    if (m_isBuilding)
        return m_touched.append({ session, key });
    const auto number = m_tokens.rows().find(session, key.store, key.id);
    if (!number)
        return;
    const int from = m_tokens.positionOf(*number);
    m_tokens.count(*number, -1);
    m_tokens.rows().change(*number, *session->tokens().find(key.store, key.id));
    m_tokens.count(*number, 1);
    moveRow(*number, from);
    Q_EMIT countsChanged();
}

/// A row stays where it is while one looks at it; it only goes where the search no longer finds it.
void TokenTableModel::moveRow(Number number, int from)
{
    const int place = m_tokens.placeFor(number);
    if (from >= 0 && place >= 0) {
        Q_EMIT dataChanged(index(from, 0), index(from, TokenColumnCount - 1));
    } else if (from >= 0) {
        beginRemoveRows({}, from, from);
        m_tokens.hide(from);
        endRemoveRows();
    } else if (place >= 0) {
        beginInsertRows({}, place, place);
        m_tokens.show(number, place);
        endInsertRows();
    }
}

void TokenTableModel::removeRow(ServerSession *session, const TokenKey &key)
{
    if (m_isBuilding)
        return m_touched.append({ session, key });
    const auto number = m_tokens.rows().find(session, key.store, key.id);
    if (!number)
        return;
    const int position = m_tokens.positionOf(*number);
    if (position >= 0)
        beginRemoveRows({}, position, position);
    m_tokens.count(*number, -1);
    m_tokens.rows().remove(*number);
    if (position >= 0) {
        m_tokens.hide(position);
        endRemoveRows();
    }
    Q_EMIT countsChanged();
}

void TokenTableModel::repaint(ServerSession *session, const QList<TokenId> &ids)
{
    for (const TokenId id : ids) {
        const TokenKey key{ session->connection().server, TokenStore::V2, id };
        // The search may find it now, or no longer.
        if (m_query.needsReplacements() && session->tokens().find(key.store, key.id)) {
            changeRow(session, key);
            continue;
        }
        const QModelIndex first = indexOf(key);
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(TokenColumnCount - 1));
    }
}

void TokenTableModel::followState(ServerSession *session)
{
    if (m_types.value(session) != session->capabilities().resourceTypes
        || m_names.value(session) != session->connection().name)
        return rebuild();
    const QString aside = ServerStateText::aside(*session);
    if (std::exchange(m_asides[session], aside) != aside && rowCount() > 0)
        Q_EMIT dataChanged(index(0, ServerColumn), index(rowCount() - 1, ServerColumn),
                           { Qt::DisplayRole, Qt::ToolTipRole, OfflineRole });
}

void TokenTableModel::followNotes(ServerSession *session, const QList<TokenKey> &keys)
{
    for (const TokenKey &key : keys) {
        // The search may find it now, or no longer.
        if (m_query.needsNotes() && session->tokens().find(key.store, key.id)) {
            changeRow(session, key);
            continue;
        }
        const QModelIndex first = indexOf(key);
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(TokenColumnCount - 1));
    }
}

QStringList TokenTableModel::usedTags() const
{
    QStringList tags;
    for (const ServerSession *session : m_workspace.sessions())
        tags += session->notes().tags();
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void TokenTableModel::followSightings()
{
    if (m_query.needsSightings())
        refilter();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TokenColumnCount - 1),
                           { Qt::DisplayRole, Qt::ToolTipRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, LastSeenColumn, LastSeenColumn);
}

LogPeriods TokenTableModel::logPeriodsInScope() const
{
    LogPeriods only;
    for (const ServerSession *session : m_workspace.sessions()) {
        const LogPeriods &periods = session->sightings().periods();
        if (periods.isEmpty()
            || !scope().contains(session->connection().server, scope().organization))
            continue;
        if (!only.isEmpty())
            return {};
        only = periods;
    }
    return only;
}

void TokenTableModel::mark(const QList<TokenKey> &keys)
{
    for (const TokenKey &key : keys) {
        if (const auto number = find(key)) {
            m_tokens.rows().setMarked(*number, true);
            m_marked.append(*number);
        }
    }
    if (!m_marked.isEmpty() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TokenColumnCount - 1),
                           { MarkedRole });
    m_unmark.start();
}

void TokenTableModel::unmark()
{
    for (const Number number : std::exchange(m_marked, {}))
        m_tokens.rows().setMarked(number, false);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TokenColumnCount - 1),
                           { MarkedRole });
}

} // namespace itm
