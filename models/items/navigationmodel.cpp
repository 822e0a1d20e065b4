// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"

#include "models/items/serverstatetext.h"
#include "models/session/findingswatch.h"
#include "models/session/reviewshelf.h"
#include "models/words/addresstext.h"
#include "models/words/reviewtext.h"

#include <algorithm>

namespace itm {

namespace {

// The internal id of an index at the top; that of an entry is its server's number.
constexpr quintptr TopLevel = 0;

QString asideOf(const ServerSession &session)
{
    const QString state = ServerStateText::aside(session);
    return state.isEmpty() ? session.capabilities().version : state;
}

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

void NavigationModel::setFindings(const FindingsWatch &findings)
{
    m_findings = &findings;
    connect(&findings, &FindingsWatch::found, &m_later, qOverload<>(&QTimer::start));
    m_later.start();
}

void NavigationModel::setReviews(const ReviewShelf &reviews)
{
    m_reviews = &reviews;
    connect(&reviews, &ReviewShelf::changed, &m_later, qOverload<>(&QTimer::start));
    m_later.start();
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? serverAt(parent.row())->number : TopLevel);
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    const Server *server = child.isValid() ? serverOfEntry(child) : nullptr;
    return server ? indexOfServer(placeOf(server->session)) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_servers.size()) + (m_hasAll ? 1 : 0);
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    const Server *server = serverAt(parent.row());
    return server ? static_cast<int>(server->entries.size()) : 0;
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (const Server *server = serverOfEntry(index))
        return entryData(*server, server->entries.at(index.row()), role);
    const Server *server = serverAt(index.row());
    return server ? serverData(*server, role) : allData(role);
}

QVariant NavigationModel::allData(int role) const
{
    const auto sum = [this](int Entry::*count) {
        int all = 0;
        for (const Server &server : m_servers)
            all += server.entries.constFirst().*count;
        return all;
    };
    switch (role) {
    case Qt::DisplayRole:
        return tr("All servers", "entry above the servers");
    case ScopeRole:
        return QVariant::fromValue(TokenScope());
    case CountRole:
        return sum(&Entry::found);
    case TotalRole:
        return sum(&Entry::total);
    case TroubledTokensRole:
        return sum(&Entry::troubled);
    default:
        return {};
    }
}

QVariant NavigationModel::serverData(const Server &server, int role) const
{
    const Connection &connection = server.session->connection();
    switch (role) {
    case Qt::DisplayRole:
        return connection.name;
    case Qt::ToolTipRole: {
        const QString address = connection.isReadOnly
            //: %1: an address.
            ? tr("%1 (read-only)").arg(AddressText::shown(connection.url))
            : AddressText::shown(connection.url);
        const QString state = ServerStateText::sentence(*server.session);
        return state.isEmpty() ? address : address + u'\n' + state;
    }
    case Qt::AccessibleTextRole:
        //: For screen readers. %1: a server; %2: its version, or a state such as "offline".
        return tr("%1, %2").arg(connection.name, asideOf(*server.session));
    case ColorRole:
        return static_cast<int>(connection.color);
    case ScopeRole:
        return QVariant::fromValue(TokenScope{ .server = connection.server });
    case StateRole:
        return static_cast<int>(server.session->state());
    case AsideRole:
        return asideOf(*server.session);
    case TroubledRole:
        return server.session->isOffline() || server.session->refreshError().has_value();
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
        return nameOf(entry);
    case ScopeRole:
        return QVariant::fromValue(TokenScope{ connection.server, entry.organization, entry.isV1 });
    case Qt::ToolTipRole:
        return entryTip(entry);
    case Qt::AccessibleTextRole:
        return spoken(entry).isEmpty() ? QVariant() : spoken(entry);
    case TroubledTokensRole:
        return entry.troubled;
    case DueRole:
        return !entry.due.isEmpty();
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

QString NavigationModel::nameOf(const Entry &entry)
{
    if (entry.isV1)
        return tr("v1 credentials", "entry below the organizations of a server");
    return entry.organization.isNull()
        ? tr("All tokens", "entry above the organizations of a server")
        : entry.name;
}

QString NavigationModel::spoken(const Entry &entry)
{
    QStringList parts;
    if (entry.troubled > 0)
        //: For screen readers. %1: an organization; %2: a number.
        parts << tr("%1, tokens with findings: %2").arg(nameOf(entry)).arg(entry.troubled);
    else if (!entry.due.isEmpty())
        parts << nameOf(entry);
    if (!entry.due.isEmpty())
        parts << entry.due;
    return parts.join(QStringLiteral(", "));
}

QString NavigationModel::entryTip(const Entry &entry)
{
    QStringList lines;
    if (entry.isV1)
        lines << tr("User names and passwords for clients of InfluxDB 1.x, which the server "
                    "keeps through a private interface.");
    else if (!entry.isListed)
        lines << tr("Your credential may not list this organization; it is known from its tokens.");
    if (entry.troubled > 0)
        lines << tr("%n tokens have serious findings or warnings.", nullptr, entry.troubled);
    if (!entry.due.isEmpty())
        lines << entry.due;
    return lines.join(u'\n');
}

QModelIndex NavigationModel::indexOf(const TokenScope &scope) const
{
    if (scope == TokenScope())
        return m_hasAll ? index(0, 0) : QModelIndex();
    for (qsizetype place = 0; place < m_servers.size(); ++place) {
        const Server &server = m_servers.at(place);
        if (server.session->connection().server != scope.server)
            continue;
        const QModelIndex parent = indexOfServer(place);
        for (int child = 0; child < server.entries.size(); ++child) {
            const Entry &entry = server.entries.at(child);
            if (entry.organization == scope.organization && entry.isV1 == scope.isV1)
                return index(child, 0, parent);
        }
    }
    return {};
}

void NavigationModel::add(ServerSession *session)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_servers.append({ ++m_lastNumber, session, entriesOf(*session) });
    endInsertRows();
    showAll(m_servers.size() > 1);
    const auto refresh = [this, session] { update(session); };
    connect(session, &ServerSession::stateChanged, this, refresh);
    // The day of a review may come while the program runs.
    connect(session, &ServerSession::refreshed, &m_later, qOverload<>(&QTimer::start));
    connect(&session->catalog(), &CatalogRepository::organizationsChanged, this, refresh);
}

void NavigationModel::removeSession(ServerSession *session)
{
    const qsizetype place = placeOf(session);
    const int row = indexOfServer(place).row();
    disconnect(session, nullptr, this, nullptr);
    disconnect(session, nullptr, &m_later, nullptr);
    disconnect(&session->catalog(), nullptr, this, nullptr);
    beginRemoveRows({}, row, row);
    m_servers.removeAt(place);
    endRemoveRows();
    showAll(m_servers.size() > 1);
}

void NavigationModel::showAll(bool shown)
{
    if (shown && !m_hasAll) {
        beginInsertRows({}, 0, 0);
        m_hasAll = true;
        endInsertRows();
    } else if (!shown && m_hasAll) {
        beginRemoveRows({}, 0, 0);
        m_hasAll = false;
        endRemoveRows();
    } else if (m_hasAll) {
        Q_EMIT dataChanged(index(0, 0), index(0, 0));
    }
}

void NavigationModel::updateAll()
{
    const QList<Server> servers = m_servers;
    for (const Server &server : servers)
        update(server.session);
}

void NavigationModel::update(ServerSession *session)
{
    const qsizetype place = placeOf(session);
    replaceEntries(place, entriesOf(*session));
    const QModelIndex server = indexOfServer(place);
    Q_EMIT dataChanged(server, server);
    showAll(m_hasAll);
}

void NavigationModel::replaceEntries(qsizetype place, const QList<Entry> &entries)
{
    QList<Entry> &old = m_servers[place].entries;
    const QModelIndex parent = indexOfServer(place);
    const auto differ
        = std::mismatch(old.cbegin(), old.cend(), entries.cbegin(), entries.cend(),
                        [](const Entry &a, const Entry &b) {
                            return a.organization == b.organization && a.isV1 == b.isV1;
                        });
    // What stays where it is stays selected or expanded; "All tokens" always does.
    const auto kept = static_cast<int>(differ.first - old.cbegin());
    const auto lastOld = static_cast<int>(old.size()) - 1;
    if (lastOld >= kept) {
        beginRemoveRows(parent, kept, lastOld);
        old.resize(kept);
        endRemoveRows();
    }
    old = entries.first(kept);
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(kept - 1, 0, parent));
    const auto lastNew = static_cast<int>(entries.size()) - 1;
    if (lastNew >= kept) {
        beginInsertRows(parent, kept, lastNew);
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
    const OrganizationCount v1 = m_table.tokens().v1Credentials(&session);
    if (v1.total > 0)
        entries.append({ .found = v1.found, .total = v1.total, .isListed = true, .isV1 = true });
    QHash<OrganizationId, QString> due;
    for (const Review &review : m_reviews ? m_reviews->due(session) : QList<Review>())
        due.insert(review.organization, ReviewText::due(review));
    for (Entry &entry : entries) {
        if (!entry.isV1)
            entry.due = due.value(entry.organization);
        if (m_findings)
            entry.troubled = entry.isV1 ? m_findings->troubledV1(&session)
                                        : m_findings->troubled(&session, entry.organization);
    }
    return entries;
}

qsizetype NavigationModel::placeOf(const ServerSession *session) const
{
    for (qsizetype place = 0; place < m_servers.size(); ++place) {
        if (m_servers.at(place).session == session)
            return place;
    }
    Q_UNREACHABLE();
}

QModelIndex NavigationModel::indexOfServer(qsizetype place) const
{
    return createIndex(static_cast<int>(place) + (m_hasAll ? 1 : 0), 0, TopLevel);
}

const NavigationModel::Server *NavigationModel::serverAt(int row) const
{
    const qsizetype place = row - (m_hasAll ? 1 : 0);
    return place < 0 ? nullptr : &m_servers.at(place);
}

const NavigationModel::Server *NavigationModel::serverOfEntry(const QModelIndex &entry) const
{
    for (const Server &server : m_servers) {
        if (server.number == entry.internalId())
            return &server;
    }
    return nullptr;
}

} // namespace itm
