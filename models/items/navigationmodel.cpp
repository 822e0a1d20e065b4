// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"

#include "models/words/addresstext.h"

#include <algorithm>

namespace itm {

namespace {

// The internal id of a server's index; that of an entry is its server's row + 1.
constexpr quintptr TopLevel = 0;

} // namespace

NavigationModel::NavigationModel(Workspace &workspace, TokenTableModel &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &NavigationModel::updateAll);
    connect(&table, &TokenTableModel::countsChanged, &m_later, qOverload<>(&QTimer::start));
    for (ServerSession *session : workspace.sessions())
        add(session);
    connect(&workspace, &Workspace::sessionAdded, this, &NavigationModel::add);
    connect(&workspace, &Workspace::sessionAboutToClose, this, &NavigationModel::removeSession);
}

NavigationModel::~NavigationModel() = default;

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel;
    return createIndex(row, column, id);
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_servers.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_servers.at(parent.row()).entries.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.internalId() == TopLevel)
        return serverData(m_servers.at(index.row()), role);
    const Server &server = m_servers.at(static_cast<int>(index.internalId()) - 1);
    return entryData(server, server.entries.at(index.row()), role);
}

QVariant NavigationModel::serverData(const Server &server, int role) const
{
    const Connection &connection = server.session->connection();
    switch (role) {
    case Qt::DisplayRole:
        return connection.name;
    case Qt::ToolTipRole:
        return connection.isReadOnly
            //: %1: an address.
            ? tr("%1 (read-only)").arg(AddressText::shown(connection.url))
            : AddressText::shown(connection.url);
    case ColorRole:
        return static_cast<int>(connection.color);
    case ScopeRole:
        return QVariant::fromValue(TokenScope{ .server = connection.server });
    case StateRole:
        return static_cast<int>(server.session->state());
    case VersionRole:
        return server.session->capabilities().version;
    case ConnectionRole:
        return connection.id.toString();
    default:
        return {};
    }
}

QVariant NavigationModel::entryData(const Server &server, const Entry &entry, int role) const
{
    const Connection &connection = server.session->connection();
    switch (role) {
    case Qt::DisplayRole:
        if (entry.organization.isNull())
            return tr("All tokens", "entry above the organizations of a server");
        return entry.name;
    case ScopeRole:
        return QVariant::fromValue(TokenScope{ connection.server, entry.organization });
    case Qt::ToolTipRole:
        if (entry.isListed)
            return {};
        return tr("Your credential may not list this organization; it is known from its tokens.");
    case CountRole:
        return entry.found;
    case TotalRole:
        return entry.total;
    case ListedRole:
        return entry.isListed;
    case ConnectionRole:
        return connection.id.toString();
    default:
        return {};
    }
}

QModelIndex NavigationModel::indexOf(const TokenScope &scope) const
{
    for (int row = 0; row < m_servers.size(); ++row) {
        const Server &server = m_servers.at(row);
        if (server.session->connection().server != scope.server)
            continue;
        const QModelIndex parent = index(row, 0);
        for (int child = 0; child < server.entries.size(); ++child) {
            if (server.entries.at(child).organization == scope.organization)
                return index(child, 0, parent);
        }
    }
    return {};
}

void NavigationModel::add(ServerSession *session)
{
    const int row = static_cast<int>(m_servers.size());
    beginInsertRows({}, row, row);
    m_servers.append({ session, entriesOf(*session) });
    endInsertRows();
    const auto refresh = [this, session] { update(session); };
    connect(session, &ServerSession::stateChanged, this, refresh);
    connect(&session->catalog(), &CatalogRepository::organizationsChanged, this, refresh);
}

void NavigationModel::removeSession(ServerSession *session)
{
    const int row = rowOf(session);
    disconnect(session, nullptr, this, nullptr);
    disconnect(&session->catalog(), nullptr, this, nullptr);
    beginRemoveRows({}, row, row);
    m_servers.removeAt(row);
    endRemoveRows();
}

void NavigationModel::updateAll()
{
    const QList<Server> servers = m_servers;
    for (const Server &server : servers)
        update(server.session);
}

void NavigationModel::update(ServerSession *session)
{
    const int row = rowOf(session);
    replaceEntries(row, entriesOf(*session));
    const QModelIndex server = index(row, 0);
    Q_EMIT dataChanged(server, server);
}

void NavigationModel::replaceEntries(int row, const QList<Entry> &entries)
{
    QList<Entry> &old = m_servers[row].entries;
    const QModelIndex parent = index(row, 0);
    const bool same = std::equal(
        old.cbegin(), old.cend(), entries.cbegin(), entries.cend(),
        [](const Entry &a, const Entry &b) { return a.organization == b.organization; });
    if (same) {
        old = entries;
        if (!old.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(static_cast<int>(old.size()) - 1, 0, parent));
        }
        return;
    }
    // "All tokens" stays where it is, so that a selected or expanded row is not lost.
    const auto lastOld = static_cast<int>(old.size()) - 1;
    if (lastOld > 0) {
        beginRemoveRows(parent, 1, lastOld);
        old.resize(1);
        endRemoveRows();
    }
    old[0] = entries.first();
    Q_EMIT dataChanged(index(0, 0, parent), index(0, 0, parent));
    const auto lastNew = static_cast<int>(entries.size()) - 1;
    if (lastNew > 0) {
        beginInsertRows(parent, 1, lastNew);
        old = entries;
        endInsertRows();
    }
}

QList<NavigationModel::Entry> NavigationModel::entriesOf(const ServerSession &session) const
{
    Entry all{ .isListed = true };
    QHash<OrganizationId, Entry> byId;
    for (const Organization &organization : session.catalog().organizations())
        byId.insert(organization.id, { organization.id, organization.name, 0, 0, true });
    for (const OrganizationCount &count : m_table.tokens().organizations(&session)) {
        Entry &entry = byId[count.organization];
        entry.organization = count.organization;
        entry.found = count.found;
        entry.total = count.total;
        if (entry.name.isEmpty())
            entry.name = count.name;
        all.found += count.found;
        all.total += count.total;
    }
    QList<Entry> entries = byId.values();
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order == 0 ? a.organization < b.organization : order < 0;
    });
    entries.prepend(all);
    return entries;
}

int NavigationModel::rowOf(const ServerSession *session) const
{
    for (int row = 0; row < m_servers.size(); ++row) {
        if (m_servers.at(row).session == session)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace itm
