// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchmatcher.h"
#include "models/items/tokenrows.h"

#include <functional>

namespace itm {

/// One bit for each kind of finding that a token has.
using FindingsOf = std::function<quint32(const TokenKey &)>;

/// Asks a search about rows. What depends on shared facts alone is asked once for each of them.
class TokenRowFilter final
{
public:
    TokenRowFilter() = default;
    TokenRowFilter(SearchMatcher matcher, FindingsOf findingsOf)
        : m_matcher(std::move(matcher))
        , m_findingsOf(std::move(findingsOf))
    {
    }

    [[nodiscard]] const FindingsOf &findingsOf() const { return m_findingsOf; }
    /// To be called when other rows are asked about.
    void forget() { m_hits.clear(); }
    /// `token` is the row's.
    [[nodiscard]] bool matches(const TokenRow &row, const Token &token);

private:
    SearchMatcher m_matcher;
    FindingsOf m_findingsOf;
    /// By the number of the facts.
    std::vector<std::optional<quint64>> m_hits;
};

} // namespace itm
