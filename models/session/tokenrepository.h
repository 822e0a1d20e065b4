// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenmerge.h"

#include <QObject>

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
    /// How many of them are in this store.
    [[nodiscard]] qsizetype count(TokenStore store) const;
    /// The newest v2 id known; null without tokens.
    [[nodiscard]] TokenId newestId() const;

    void replaceAll(TokenList tokens);
    /// What put() and remove() changed since the last call of trackChanges(): a list that was asked
    /// for then may not know of it yet.
    [[nodiscard]] const QSet<TokenKey> &changesSinceTracked() const { return m_touched; }
    void trackChanges() { m_touched.clear(); }
    /// Counts changes of any kind.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Takes over what mergeTokens() found out about tokens(): up to 1 000 changes row by row, more
    /// by one reset.
    void apply(TokenMerge merge);
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
    /// After a merge into a list that was there: what the server told anew.
    void updatedByServer(const QList<itm::TokenKey> &keys);

private:
    [[nodiscard]] TokenKey key(TokenStore store, TokenId id) const
    {
        return { m_server, store, id };
    }

    void store(const Token &token);
    void take(TokenStore store, TokenId id);

    ServerId m_server;
    TokenList m_tokens;
    TokenPositions m_positions;
    QSet<TokenKey> m_saved;
    QSet<TokenKey> m_touched;
    quint64 m_revision = 0;
};

} // namespace itm
