// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenrepository.h"

#include <algorithm>

namespace itm {

TokenRepository::TokenRepository(ServerId server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
}

const Token *TokenRepository::find(TokenStore store, TokenId id) const
{
    const qsizetype at = position(store, id);
    return at < 0 ? nullptr : &m_tokens.at(at);
}

const Token *TokenRepository::find(TokenStore store, TokenId id, qsizetype position) const
{
    if (position < m_tokens.size() && m_tokens.at(position).id == id
        && m_tokens.at(position).store == store)
        return &m_tokens.at(position);
    return find(store, id);
}

qsizetype TokenRepository::position(TokenStore store, TokenId id) const
{
    return m_positions.of(store, id);
}

bool TokenRepository::hasSavedValue(TokenStore store, TokenId id) const
{
    return m_saved.contains(key(store, id));
}

qsizetype TokenRepository::count(TokenStore store) const
{
    return std::count_if(m_tokens.begin(), m_tokens.end(),
                         [store](const Token &token) { return token.store == store; });
}

TokenId TokenRepository::newestId() const
{
    TokenId newest;
    for (const Token &token : m_tokens) {
        if (token.store == TokenStore::V2 && token.id > newest)
            newest = token.id;
    }
    return newest;
}

void TokenRepository::replaceAll(TokenList tokens)
{
    ++m_revision;
    m_tokens = std::move(tokens);
    m_positions = TokenPositions(m_tokens);
    Q_EMIT reset();
}

void TokenRepository::apply(TokenMerge merge)
{
    if (merge.tokens) {
        ++m_revision;
        m_tokens = std::move(*merge.tokens);
        m_positions = std::move(merge.positions);
        Q_EMIT reset();
    } else {
        for (const TokenPlace &place : merge.change.removed)
            take(place.store, place.id);
        for (const Token &token : merge.change.put)
            store(token);
    }
    if (merge.isFirst || merge.change.put.isEmpty())
        return;
    QList<TokenKey> keys;
    for (const Token &token : merge.change.put)
        keys.append(key(token.store, token.id));
    Q_EMIT updatedByServer(keys);
}

void TokenRepository::put(const Token &token)
{
    m_touched.insert(key(token.store, token.id));
    store(token);
}

void TokenRepository::remove(TokenStore store, TokenId id)
{
    m_touched.insert(key(store, id));
    take(store, id);
}

void TokenRepository::store(const Token &token)
{
    ++m_revision;
    const TokenKey changedKey = key(token.store, token.id);
    const qsizetype known = position(token.store, token.id);
    if (known >= 0) {
        m_tokens[known] = token;
        Q_EMIT changed(changedKey);
        return;
    }
    m_positions.set(token.store, token.id, m_tokens.size());
    m_tokens.append(token);
    Q_EMIT inserted(changedKey);
}

void TokenRepository::take(TokenStore store, TokenId id)
{
    ++m_revision;
    const qsizetype hole = position(store, id);
    if (hole < 0)
        return;
    // The last one takes the free place, so that positions of the others stay.
    m_positions.remove(store, id);
    const Token last = m_tokens.takeLast();
    if (hole < m_tokens.size()) {
        m_tokens[hole] = last;
        m_positions.set(last.store, last.id, hole);
    }
    Q_EMIT removed(key(store, id));
}

void TokenRepository::replaceSavedValues(const QList<TokenKey> &keys)
{
    m_saved = QSet<TokenKey>(keys.begin(), keys.end());
    Q_EMIT reset();
}

void TokenRepository::setSavedValue(TokenStore store, TokenId id, bool saved)
{
    const TokenKey changedKey = key(store, id);
    if (m_saved.contains(changedKey) == saved)
        return;
    if (saved)
        m_saved.insert(changedKey);
    else
        m_saved.remove(changedKey);
    if (position(store, id) >= 0)
        Q_EMIT changed(changedKey);
}

} // namespace itm
