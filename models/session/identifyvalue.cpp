// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/identifyvalue.h"

#include <algorithm>

namespace itm {

IdentifyValue::IdentifyValue(Workspace &workspace, ValueDigests &digests, QList<Connection> saved,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_digests(digests)
    , m_saved(std::move(saved))
{
}

IdentifyValue::~IdentifyValue() = default;

void IdentifyValue::start(const Secret &value, Callback<LocalIdentification> callback)
{
    m_value = std::make_shared<Secret>(value.clone());
    m_callback = std::move(callback);
    m_found = {};
    m_running = m_digests.find(value, this,
                               [this](const Result<QStringList> &answer) { digestsFound(answer); });
}

void IdentifyValue::digestsFound(const Result<QStringList> &answer)
{
    if (!answer) {
        m_found.trouble = answer.error();
        return askServers();
    }
    for (const QString &entry : answer.value()) {
        if (const auto known = meaningOf(entry))
            add(*known);
    }
    m_running = m_digests.known(this, [this](const Result<QStringList> &known) {
        if (known)
            countUnknown(known.value());
        else
            m_found.trouble = known.error();
        askServers();
    });
}

/// What the index says is saved, and no digest stands for.
void IdentifyValue::countUnknown(const QStringList &noted)
{
    for (const ServerSession *session : m_workspace.sessions()) {
        for (const TokenKey &key : session->tokens().savedValues()) {
            if (!noted.contains(CredentialKey::tokenValue(key.server, key.store, key.id).name))
                m_found.notCompared << key;
        }
    }
}

std::optional<KnownSecret> IdentifyValue::meaningOf(const QString &entry) const
{
    const CredentialKey key{ entry };
    if (const auto token = key.tokenKey())
        return KnownSecret{ .token = token };
    const auto id = key.connectionId();
    if (!id)
        return std::nullopt;
    KnownSecret known{ .connection = id };
    const auto connection = std::find_if(m_saved.cbegin(), m_saved.cend(),
                                         [&id](const Connection &each) { return each.id == *id; });
    if (connection != m_saved.cend() && !connection->credentialToken.isNull())
        known.token = TokenKey{ connection->server, TokenStore::V2, connection->credentialToken };
    return known;
}

void IdentifyValue::askServers()
{
    for (ServerSession *session : m_workspace.sessions()) {
        const TokenList &tokens = session->tokens().tokens();
        const bool showsValues
            = std::any_of(tokens.cbegin(), tokens.cend(), [](const Token &token) {
                  return token.serverValue == ServerValue::Readable;
              });
        if (showsValues && session->state() == ServerSession::State::Ready)
            m_servers.emplace_back(session);
        else if (showsValues)
            m_found.notListed << session->connection().server;
    }
    nextServer();
}

void IdentifyValue::nextServer()
{
    while (!m_servers.empty() && !m_servers.front())
        m_servers.pop_front();
    if (m_servers.empty())
        return m_callback(std::move(m_found));
    ServerSession *session = m_servers.front();
    m_servers.pop_front();
    const ServerId server = session->connection().server;
    m_running = session->api().tokens(
        { .sought = m_value }, this, [this, server](const Result<TokenListing> &answer) {
            if (!answer)
                m_found.notListed << server;
            else if (!answer.value().matchesCredential.isNull())
                add({ .token
                      = TokenKey{ server, TokenStore::V2, answer.value().matchesCredential } });
            nextServer();
        });
}

void IdentifyValue::add(const KnownSecret &known)
{
    if (known.connection || !known.token) {
        m_found.known << known;
        return;
    }
    const bool isThere
        = std::any_of(m_found.known.cbegin(), m_found.known.cend(),
                      [&known](const KnownSecret &each) { return each.token == known.token; });
    if (!isThere)
        m_found.known << known;
}

} // namespace itm
