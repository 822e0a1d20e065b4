// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenrows.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace itm {

std::shared_ptr<TokenRows> TokenRows::build(const QList<RowSource> &sources,
                                            const TokenOrder &order)
{
    auto built = std::make_shared<TokenRows>();
    TokenRowFactory factory(built->m_shared);
    size_t count = 0;
    for (const RowSource &source : sources)
        count += static_cast<size_t>(source.tokens.size());
    built->m_rows.reserve(count);
    QHash<const ServerSession *, const TokenList *> lists;
    for (const RowSource &source : sources) {
        lists.insert(source.session, &source.tokens);
        for (qsizetype i = 0; i < source.tokens.size(); ++i)
            built->m_rows.push_back(
                factory.row(source, source.tokens.at(i), static_cast<quint32>(i)));
    }
    built->m_byId.resize(count);
    std::iota(built->m_byId.begin(), built->m_byId.end(), 0U);
    built->m_sorted = built->m_byId;
    std::sort(built->m_byId.begin(), built->m_byId.end(),
              [&](Number a, Number b) { return isBefore(built->m_rows[a], built->m_rows[b]); });
    built->m_order = order;
    const auto tokenOf = [&](const TokenRow &row) -> const Token & {
        return lists.value(row.facts->holder->session)->at(row.position);
    };
    sortTokenRows({ built->m_rows, built->m_shared.facts, tokenOf }, built->m_sorted, order);
    return built;
}

std::optional<TokenRows::Number> TokenRows::find(ServerSession *session, TokenStore store,
                                                 TokenId id) const
{
    const TokenHolder holder{ .session = session };
    const TokenRowFacts facts{ .holder = &holder };
    const TokenRow wanted{ .facts = &facts, .id = id, .store = store };
    const auto found = std::lower_bound(
        m_byId.begin(), m_byId.end(), wanted,
        [this](Number number, const TokenRow &row) { return isBefore(m_rows[number], row); });
    if (found == m_byId.end() || isBefore(wanted, m_rows[*found]))
        return std::nullopt;
    return *found;
}

std::vector<TokenRows::Number>::iterator TokenRows::placeFor(Number number,
                                                             std::vector<Number> &sorted) const
{
    return std::lower_bound(sorted.begin(), sorted.end(), number, [this](Number a, Number b) {
        return comesBefore(m_rows[a], m_rows[b], m_order);
    });
}

void TokenRows::sort(const TokenOrder &order)
{
    const TokenSorting sorting{ m_rows, m_shared.facts,
                                [](const TokenRow &row) -> const Token & { return *row.token(); } };
    // One more click on a header: what was sorted by before stays the order among equals.
    TokenOrder before = m_order;
    before.removeIf(
        [&order](const TokenSortKey &key) { return key.column == order.first().column; });
    if (order.first().column != IdColumn && order.mid(1) == before)
        sortTokenRowsByFirst(sorting, m_sorted, order);
    else
        sortTokenRows(sorting, m_sorted, order);
    m_order = order;
}

TokenRows::Number TokenRows::add(ServerSession &session, const Token &token)
{
    m_rows.push_back(make(session, token));
    const auto number = static_cast<Number>(m_rows.size() - 1);
    m_byId.insert(placeById(m_rows.back()), number);
    m_sorted.insert(placeFor(number, m_sorted), number);
    return number;
}

void TokenRows::change(Number number, const Token &token)
{
    std::erase(m_sorted, number);
    m_rows[number] = make(*m_rows[number].facts->holder->session, token);
    m_sorted.insert(placeFor(number, m_sorted), number);
}

void TokenRows::remove(Number number)
{
    std::erase(m_sorted, number);
    m_byId.erase(placeById(m_rows[number]));
    m_rows[number].isGone = true;
}

void TokenRows::removeServer(const ServerSession *session)
{
    const auto isOfServer
        = [&](Number number) { return m_rows[number].facts->holder->session == session; };
    std::erase_if(m_sorted, isOfServer);
    std::erase_if(m_byId, isOfServer);
    for (TokenRow &row : m_rows)
        row.isGone = row.isGone || row.facts->holder->session == session;
    for (TokenHolder &holder : m_shared.holders) {
        if (holder.session == session)
            holder.session = nullptr;
    }
}

void TokenRows::removeVanished()
{
    std::erase_if(m_sorted, [this](Number number) {
        if (m_rows[number].token())
            return false;
        m_byId.erase(placeById(m_rows[number]));
        m_rows[number].isGone = true;
        return true;
    });
}

bool TokenRows::isBefore(const TokenRow &a, const TokenRow &b)
{
    if (a.facts->holder->session != b.facts->holder->session)
        return std::less<>()(a.facts->holder->session, b.facts->holder->session);
    if (a.store != b.store)
        return a.store < b.store;
    return a.id < b.id;
}

std::vector<TokenRows::Number>::iterator TokenRows::placeById(const TokenRow &row)
{
    return std::lower_bound(
        m_byId.begin(), m_byId.end(), row,
        [this](Number number, const TokenRow &wanted) { return isBefore(m_rows[number], wanted); });
}

TokenRow TokenRows::make(ServerSession &session, const Token &token)
{
    const auto position = static_cast<quint32>(session.tokens().position(token.store, token.id));
    return TokenRowFactory(m_shared).row(RowSource::of(session), token, position);
}

} // namespace itm
