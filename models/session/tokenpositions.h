// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <vector>

namespace itm {

/// Where each token of one server stands in a list. Sorted: a hash would take four times the
/// memory.
class TokenPositions final
{
public:
    TokenPositions() = default;
    /// Of several with the same store and id the first counts.
    explicit TokenPositions(const TokenList &tokens);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    /// -1: in no place.
    [[nodiscard]] qsizetype of(TokenStore store, TokenId id) const;
    void set(TokenStore store, TokenId id, qsizetype position);
    void remove(TokenStore store, TokenId id);

private:
    struct Place final
    {
        TokenId id;
        quint32 position = 0;
        TokenStore store = TokenStore::V2;

        friend bool operator<(const Place &a, const Place &b)
        {
            return a.store != b.store ? a.store < b.store : a.id < b.id;
        }
    };

    std::vector<Place> m_places;
};

} // namespace itm
