// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/replacementmodel.h"

#include "models/session/runningreplacements.h"
#include "models/words/nametext.h"
#include "models/words/replacementtext.h"
#include "models/words/timetext.h"

namespace itm {

ReplacementModel::ReplacementModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    for (ServerSession *session : workspace.sessions())
        follow(session);
    connect(&workspace, &Workspace::sessionAdded, this, &ReplacementModel::follow);
    connect(&workspace, &Workspace::sessionAboutToClose, this,
            [this](const ServerSession *session) { update(session); });
    update();
}

ReplacementModel::~ReplacementModel() = default;

void ReplacementModel::follow(ServerSession *session)
{
    connect(&session->replacements(), &RunningReplacements::changed, this, [this] { update(); });
    // What can be done depends on the connection, too.
    connect(session, &ServerSession::stateChanged, this, [this] { update(); });
}

/// Rows go and come one by one, so that a selection stays where it is.
void ReplacementModel::update(const ServerSession *closing)
{
    QList<Row> rows;
    for (ServerSession *session : m_workspace.sessions()) {
        if (session == closing)
            continue;
        for (const Replacement &one : session->replacements().all())
            rows.append({ session, one.id });
    }
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (rows.contains(m_rows.at(at)))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        if (m_rows.value(at) == rows.at(at))
            continue;
        beginInsertRows({}, at, at);
        m_rows.insert(at, rows.at(at));
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ServerSession *ReplacementModel::session(int row) const
{
    return m_rows.value(row).session;
}

const Replacement *ReplacementModel::replacement(int row) const
{
    const Row known = m_rows.value(row);
    return known.session ? known.session->replacements().find(known.id) : nullptr;
}

int ReplacementModel::rowOf(const TokenKey &token) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Replacement *known = replacement(row);
        if (known && known->server == token.server && token.store == TokenStore::V2
            && (known->oldToken == token.id || known->newToken == token.id))
            return row;
    }
    return -1;
}

int ReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplacementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const Replacement *known = replacement(index.row());
    if (!known)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, *known, index.column());
    if (role == OverdueRole)
        return row.session->replacements().isOverdue(*known);
    return {};
}

QString ReplacementModel::text(const Row &row, const Replacement &replacement, int column) const
{
    const RunningReplacements &running = row.session->replacements();
    const QDateTime now = row.session->services().clock.now();
    switch (column) {
    case NameColumn:
        return replacement.description.isEmpty() ? replacement.oldToken.toString()
                                                 : NameText::shown(replacement.description);
    case StateColumn:
        return ReplacementText::state(replacement, running.facts(replacement), now);
    case ReasonColumn:
        return ReplacementText::reason(replacement.reason);
    case SinceColumn:
        return TimeText::age(replacement.changedAt, now);
    case ServerColumn:
        return NameText::shown(row.session->connection().name);
    default:
        return {};
    }
}

QVariant ReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Token", "column of running replacements");
    case StateColumn:
        return tr("State", "column of running replacements");
    case ReasonColumn:
        return tr("What changes", "column of running replacements");
    case SinceColumn:
        return tr("Since", "column of running replacements");
    case ServerColumn:
        return tr("Server", "column of running replacements");
    default:
        return {};
    }
}

} // namespace itm
