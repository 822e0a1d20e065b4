// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenrowfactory.h"
#include "models/items/tokensorting.h"

#include <memory>

namespace itm {

/// The rows of all open servers and the order they stand in. build() works on any thread, the rest
/// on the GUI thread. Does not know scope or search.
class TokenRows final
{
public:
    using Number = quint32;

    TokenRows() = default;
    Q_DISABLE_COPY_MOVE(TokenRows)

    [[nodiscard]] static std::shared_ptr<TokenRows> build(const QList<RowSource> &sources,
                                                          const TokenOrder &order);

    [[nodiscard]] const TokenRow &at(Number number) const { return m_rows[number]; }
    /// Gone ones too: numbers are below this.
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] const TokenFactsList &facts() const { return m_shared.facts; }
    /// Those that the tokens' permissions name.
    [[nodiscard]] const QHash<BucketId, Bucket> &buckets() const { return m_shared.buckets; }
    /// Without the gone ones.
    [[nodiscard]] const std::vector<Number> &sorted() const { return m_sorted; }
    [[nodiscard]] const TokenOrder &order() const { return m_order; }
    [[nodiscard]] std::optional<Number> find(ServerSession *session, TokenStore store,
                                             TokenId id) const;
    /// Where a row belongs in a list of numbers that has this order.
    [[nodiscard]] std::vector<Number>::iterator placeFor(Number number,
                                                         std::vector<Number> &sorted) const;

    void sort(const TokenOrder &order);
    /// The token must be one that the session lists.
    Number add(ServerSession &session, const Token &token);
    /// Makes the row anew; it stands elsewhere in the order then.
    void change(Number number, const Token &token);
    void remove(Number number);
    /// Removes those of a server that closes, and what refers to it. Takes a moment, however many
    /// rows the others have.
    void removeServer(const ServerSession *session);
    /// Removes those whose tokens the servers no longer list.
    void removeVanished();
    void setMarked(Number number, bool marked) { m_rows[number].isMarked = marked; }
    void setFound(Number number, bool found) { m_rows[number].isFound = found; }

private:
    [[nodiscard]] static bool isBefore(const TokenRow &a, const TokenRow &b);
    [[nodiscard]] std::vector<Number>::iterator placeById(const TokenRow &row);
    TokenRow make(ServerSession &session, const Token &token);

    SharedTokenFacts m_shared;
    std::vector<TokenRow> m_rows;
    std::vector<Number> m_sorted;
    /// By server, store and id: a hash would take ten times the memory.
    std::vector<Number> m_byId;
    TokenOrder m_order;
};

} // namespace itm
