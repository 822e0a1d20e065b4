// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/connectionstore.h"

#include "models/store/connectionjson.h"

#include <algorithm>

namespace itm {

ConnectionStore::ConnectionStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QStringLiteral("connections"))
{
    read();
}

std::optional<Connection> ConnectionStore::find(ConnectionId id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const Connection &c) { return c.id == id; });
    return found == m_connections.cend() ? std::nullopt : std::optional(*found);
}

void ConnectionStore::put(const Connection &connection)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const Connection &c) { return c.id == connection.id; });
    if (found != m_connections.end())
        *found = connection;
    else
        m_connections.append(connection);
    write();
    endRemoval(connection.id);
}

void ConnectionStore::remove(ConnectionId id)
{
    m_rests.remove(id);
    m_connections.removeIf([&](const Connection &connection) { return connection.id == id; });
    write();
    endRemoval(id);
}

void ConnectionStore::beginRemoval(ConnectionId id)
{
    m_leaving.insert(id);
    Q_EMIT removalChanged(id);
}

void ConnectionStore::endRemoval(ConnectionId id)
{
    if (m_leaving.remove(id))
        Q_EMIT removalChanged(id);
}

void ConnectionStore::move(ConnectionId id, qsizetype place)
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const Connection &c) { return c.id == id; });
    const qsizetype from = found - m_connections.cbegin();
    if (found == m_connections.cend() || place == from || place < 0
        || place >= m_connections.size())
        return;
    m_connections.move(from, place);
    write();
}

void ConnectionStore::read()
{
    const QJsonArray list = m_file.read();
    for (const auto &value : list) {
        if (const auto connection = connectionFromJson(value.toObject())) {
            m_connections.append(*connection);
            m_rests.insert(connection->id, foreignMembers(value.toObject()));
        }
    }
    if (m_connections.size() == list.size())
        return;
    m_file.keepAside();
    write();
}

void ConnectionStore::write()
{
    QJsonArray list;
    for (const Connection &connection : std::as_const(m_connections)) {
        QJsonObject members = m_rests.value(connection.id);
        const QJsonObject own = connectionToJson(connection);
        for (auto member = own.begin(); member != own.end(); ++member)
            members.insert(member.key(), member.value());
        list.append(members);
    }
    m_writeError = m_file.write(list);
    Q_EMIT connectionsChanged();
    if (m_writeError)
        Q_EMIT writeFailed(*m_writeError);
}

} // namespace itm
