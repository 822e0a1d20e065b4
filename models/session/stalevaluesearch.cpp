// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/stalevaluesearch.h"

#include <algorithm>

namespace itm {

StaleValueSearch::StaleValueSearch(Workspace &workspace, SavedValueServers &servers,
                                   const QList<Connection> &connections, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_index(servers)
    , m_connections(connections)
{
}

StaleValueSearch::~StaleValueSearch() = default;

void StaleValueSearch::start(Callback<StaleValues> callback)
{
    m_callback = std::move(callback);
    m_reading = m_index.servers(this, [this](Result<QList<ServerId>> answer) {
        if (!answer)
            return m_callback(answer.error());
        m_servers.assign(answer.value().cbegin(), answer.value().cend());
        next();
    });
}

void StaleValueSearch::next()
{
    if (m_servers.empty())
        return m_callback(m_found);
    const ServerId server = m_servers.front();
    m_servers.pop_front();
    m_reading = m_workspace.services().savedValues.all(
        server, this, [this, server](const Result<QList<TokenKey>> &answer) {
            if (!answer)
                return m_callback(answer.error());
            judge(server, answer.value());
            next();
        });
}

void StaleValueSearch::judge(ServerId server, const QList<TokenKey> &keys)
{
    const ServerSession *session = m_workspace.sessionOf(server);
    const bool isKnown = session
        || std::any_of(m_connections.cbegin(), m_connections.cend(),
                       [server](const Connection &known) { return known.server == server; });
    if (isKnown && (!session || !session->isLive())) {
        m_found.notLookedAt += static_cast<int>(keys.size());
        return;
    }
    for (const TokenKey &key : keys) {
        if (session && session->v1Trouble() && key.store == TokenStore::V1)
            ++m_found.notLookedAt;
        else if (!isKnown)
            m_found.values << StaleValue{ key, StaleReason::NoConnection, {} };
        else if (!session->tokens().find(key.store, key.id))
            m_found.values << StaleValue{ key,
                                          session->identity().isOperator ? StaleReason::Deleted
                                                                         : StaleReason::NotListed,
                                          session->connection().name };
    }
}

} // namespace itm
