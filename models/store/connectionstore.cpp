// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/connectionstore.h"

#include "models/store/connectionjson.h"
#include "models/store/databasefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace itm {

namespace {

const auto List = QStringLiteral("connections");

} // namespace

ConnectionStore::ConnectionStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
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
}

void ConnectionStore::remove(ConnectionId id)
{
    m_connections.removeIf([&](const Connection &connection) { return connection.id == id; });
    write();
}

void ConnectionStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_setAside = setAside(m_file);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject() || !document.object().value(List).isArray()) {
        m_setAside = setAside(m_file);
        return;
    }
    m_rest = document.object();
    const QJsonArray list = m_rest.take(List).toArray();
    for (const QJsonValue &value : list) {
        if (const auto connection = connectionFromJson(value.toObject()))
            m_connections.append(*connection);
    }
}

void ConnectionStore::write()
{
    m_writeError = prepareFile(m_file);
    QJsonArray list;
    for (const Connection &connection : std::as_const(m_connections))
        list.append(connectionToJson(connection));
    QJsonObject object = m_rest;
    object.insert(List, list);
    if (!m_writeError) {
        // The new file gets the permissions of the one that it replaces.
        QSaveFile file(m_file);
        const QByteArray json = QJsonDocument(object).toJson();
        if (!file.open(QIODevice::WriteOnly))
            m_writeError = Error{ .kind = ErrorKind::StoreReadOnly, .subject = m_file };
        else if (file.write(json) != json.size() || !file.commit())
            m_writeError = Error{ .kind = ErrorKind::StoreFull, .subject = m_file };
    }
    Q_EMIT connectionsChanged();
    if (m_writeError)
        Q_EMIT writeFailed(*m_writeError);
}

} // namespace itm
