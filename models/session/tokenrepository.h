// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace itm {

/// The tokens of one server as last told by it, and which of them have a value in the keychain.
/// The only writer of that list; models follow its signals. Asks nobody. GUI thread.
class TokenRepository final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenRepository)

public:
    TokenRepository(ServerId server, QObject *parent);

    [[nodiscard]] ServerId server() const { return m_server; }
    /// In no promised order.
    [[nodiscard]] const TokenList &tokens() const { return m_tokens; }
    /// Null where the server did not list it. Valid until the next change.
    [[nodiscard]] const Token *find(TokenStore store, TokenId id) const;
    /// The same, quickly where the token still stands at this position of tokens().
    [[nodiscard]] const Token *find(TokenStore store, TokenId id, qsizetype position) const;
    /// Where it stands in tokens(); -1 where the server did not list it.
    [[nodiscard]] qsizetype position(TokenStore store, TokenId id) const;
    [[nodiscard]] bool hasSavedValue(TokenStore store, TokenId id) const;
    [[nodiscard]] const QSet<TokenKey> &savedValues() const { return m_saved; }
    /// The newest v2 id known; null without tokens.
    [[nodiscard]] TokenId newestId() const;

    void replaceAll(TokenList tokens);
    /// Adds the token or replaces the one with its store and id.
    void put(const Token &token);
    void remove(TokenStore store, TokenId id);
    void replaceSavedValues(const QList<TokenKey> &keys);
    void setSavedValue(TokenStore store, TokenId id, bool saved);

Q_SIGNALS:
    void reset();
    void inserted(const itm::TokenKey &key);
    void changed(const itm::TokenKey &key);
    /// The token is gone already.
    void removed(const itm::TokenKey &key);

private:
    [[nodiscard]] TokenKey key(TokenStore store, TokenId id) const
    {
        return { m_server, store, id };
    }

    ServerId m_server;
    TokenList m_tokens;
    QHash<TokenKey, qsizetype> m_positions;
    QSet<TokenKey> m_saved;
};

} // namespace itm
