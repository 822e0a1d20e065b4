// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/eraselocaldata.h"

#include "models/store/appsettings.h"
#include "models/store/localfiles.h"

#include <QFile>

namespace itm {

namespace {

bool isOfConnection(const CredentialKey &key)
{
    const ConnectionId id{ QUuid::fromString(key.name.section(u'/', -1)) };
    return key == CredentialKey::connection(id) || key == CredentialKey::proxy(id);
}

} // namespace

EraseLocalData::EraseLocalData(const LocalData &data, EraseChoice choice, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_choice(choice)
{
}

EraseLocalData::~EraseLocalData() = default;

void EraseLocalData::start()
{
    // A session that goes on would write its list again.
    for (const ServerSession *session : m_data.workspace.sessions())
        m_data.workspace.close(session->connection().id);
    if (m_choice.connections) {
        for (const Connection &connection : m_data.connections.connections()) {
            m_keys.push_back(CredentialKey::connection(connection.id));
            m_keys.push_back(CredentialKey::proxy(connection.id));
        }
    }
    if (m_choice.values) {
        for (const SpareOperator &spare : m_data.spares.spares())
            m_keys.push_back(SpareStore::keyOf(spare.server));
    }
    if (m_choice.connections || m_choice.values)
        readDigests();
    else
        eraseValueRows();
}

/// Of what is in the keychain but in no list: an entry that was written late, or that a locked
/// keyring kept when its connection was removed. Without a database only connections can go, for
/// nothing else of them is in it.
void EraseLocalData::readDigests()
{
    m_running = m_data.digests.known(this, [this](const Result<QStringList> &answer) {
        if (answer)
            takeNames(answer.value());
        else if (m_choice.values || m_choice.history)
            return failed(answer.error());
        if (m_choice.values)
            readServers();
        else
            removeNext();
    });
}

void EraseLocalData::takeNames(const QStringList &names)
{
    m_areDigestsOver = true;
    for (const QString &name : names) {
        const CredentialKey key{ name };
        if (isOfConnection(key) ? m_choice.connections : m_choice.values)
            m_keys.push_back(key);
        else
            m_areDigestsOver = false;
    }
}

void EraseLocalData::readServers()
{
    m_running = m_data.valueServers.servers(this, [this](const Result<QList<ServerId>> &answer) {
        if (!answer)
            return failed(answer.error());
        m_servers.assign(answer.value().cbegin(), answer.value().cend());
        readKeys();
    });
}

void EraseLocalData::readKeys()
{
    if (m_servers.empty())
        return removeNext();
    const ServerId server = m_servers.front();
    m_servers.pop_front();
    m_running = m_data.workspace.services().savedValues.all(
        server, this, [this](const Result<QList<TokenKey>> &answer) {
            if (!answer)
                return failed(answer.error());
            for (const TokenKey &key : answer.value())
                m_keys.push_back(CredentialKey::tokenValue(key.server, key.store, key.id));
            readKeys();
        });
}

void EraseLocalData::removeNext()
{
    if (m_keys.empty())
        return removeDigestKey();
    m_running = m_data.workspace.services().credentials.remove(
        m_keys.front(), this, [this](const Result<Done> &answer) {
            if (!isRemoved(answer))
                return failed(answer.error());
            // It may be there another time, with entries that nothing else leads to.
            if (!answer && answer.error().kind == ErrorKind::NoKeyring)
                m_areDigestsOver = false;
            m_keys.pop_front();
            removeNext();
        });
}

/// The last of the keychain: while it is there, what is left can be recognised.
void EraseLocalData::removeDigestKey()
{
    if (!m_areDigestsOver)
        return eraseValueRows();
    m_running = m_data.digests.removeKey(this, [this](const Result<Done> &answer) {
        if (!isRemoved(answer))
            return failed(answer.error());
        eraseValueRows();
    });
}

void EraseLocalData::eraseSpares()
{
    const QList<SpareOperator> spares = m_data.spares.spares();
    for (const SpareOperator &spare : spares) {
        if (const auto error = m_data.spares.remove(spare.server))
            return failed(*error);
    }
    eraseHistory();
}

void EraseLocalData::eraseValueRows()
{
    if (!m_choice.values)
        return eraseHistory();
    m_running = eraseRows(m_data.database, LocalRows::SavedValues, this,
                          [this](const Result<Done> &answer) {
                              if (!answer)
                                  return failed(answer.error());
                              eraseSpares();
                          });
}

void EraseLocalData::eraseHistory()
{
    if (!m_choice.history)
        return eraseFiles();
    m_data.settings.eraseHistory();
    m_running
        = eraseRows(m_data.database, LocalRows::History, this, [this](const Result<Done> &answer) {
              if (!answer)
                  return failed(answer.error());
              if (!removeSetAside(m_data.folder.databaseFile()))
                  return failed({ .kind = ErrorKind::StoreReadOnly,
                                  .subject = m_data.folder.databaseFile() });
              eraseFiles();
          });
}

void EraseLocalData::eraseFiles()
{
    if (!m_choice.connections)
        return Q_EMIT ended(std::nullopt);
    const QList<Connection> connections = m_data.connections.connections();
    for (const Connection &connection : connections)
        m_data.connections.remove(connection.id);
    const QList<TokenTemplate> templates = m_data.templates.templates();
    for (const TokenTemplate &saved : templates)
        m_data.templates.remove(saved.id);
    m_data.settings.eraseAll();
    for (const std::optional<Error> &error :
         { m_data.connections.writeError(), m_data.templates.writeError() }) {
        if (error)
            return failed(*error);
    }
    // What an import had still to do.
    const QString pending = m_data.folder.pendingImportFile();
    if (QFile::exists(pending) && !QFile::remove(pending))
        return failed({ .kind = ErrorKind::StoreReadOnly, .subject = pending });
    for (const QString &file : { m_data.folder.connectionsFile(), m_data.folder.templatesFile(),
                                 m_data.folder.sparesFile() }) {
        if (!removeSetAside(file))
            return failed({ .kind = ErrorKind::StoreReadOnly, .subject = file });
    }
    Q_EMIT ended(std::nullopt);
}

} // namespace itm
