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
const auto Version = QStringLiteral("version");
/// To be raised when an older program would misread the file.
constexpr int FormatVersion = 1;

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
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (!isOpen || !object.value(List).isArray()
        || object.value(Version).toInt(FormatVersion) > FormatVersion) {
        m_setAside = setAside(m_file);
        return;
    }
    m_rest = object;
    const QJsonArray list = m_rest.take(List).toArray();
    for (const auto &value : list) {
        if (const auto connection = connectionFromJson(value.toObject()))
            m_connections.append(*connection);
    }
    if (m_connections.size() == list.size())
        return;
    // The next change would drop what is not understood.
    m_setAside = setAside(m_file);
    write();
}

void ConnectionStore::write()
{
    m_writeError = writeFile();
    Q_EMIT connectionsChanged();
    if (m_writeError)
        Q_EMIT writeFailed(*m_writeError);
}

std::optional<Error> ConnectionStore::writeFile() const
{
    if (const auto error = prepareFolder(m_file))
        return error;
    QJsonArray list;
    for (const Connection &connection : m_connections)
        list.append(connectionToJson(connection));
    QJsonObject object = m_rest;
    object.insert(Version, FormatVersion);
    object.insert(List, list);
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = m_file };
    if (file.write(json) != json.size() || !file.commit())
        return Error{ .kind = ErrorKind::StoreFull, .subject = m_file };
    return std::nullopt;
}

} // namespace itm
