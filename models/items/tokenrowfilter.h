// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchmatcher.h"
#include "models/items/tokenrows.h"

namespace itm {

/// Asks a search about rows. What depends on shared facts alone is asked once for each of them.
class TokenRowFilter final
{
public:
    TokenRowFilter() = default;
    explicit TokenRowFilter(SearchMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }

    /// To be called when other rows are asked about.
    void forget() { m_hits.clear(); }
    /// `token` is the row's.
    [[nodiscard]] bool matches(const TokenRow &row, const Token &token);

private:
    SearchMatcher m_matcher;
    /// By the number of the facts.
    std::vector<std::optional<quint64>> m_hits;
};

} // namespace itm
