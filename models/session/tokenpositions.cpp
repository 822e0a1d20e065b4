// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenpositions.h"

#include <algorithm>

namespace itm {

TokenPositions::TokenPositions(const TokenList &tokens)
{
    m_places.reserve(static_cast<size_t>(tokens.size()));
    for (const Token &token : tokens)
        m_places.push_back({ token.id, static_cast<quint32>(m_places.size()), token.store });
    std::stable_sort(m_places.begin(), m_places.end());
    const auto end = std::unique(m_places.begin(), m_places.end(),
                                 [](const Place &a, const Place &b) { return !(a < b); });
    m_places.erase(end, m_places.end());
}

qsizetype TokenPositions::of(TokenStore store, TokenId id) const
{
    const Place wanted{ .id = id, .store = store };
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), wanted);
    if (place == m_places.end() || wanted < *place)
        return -1;
    return place->position;
}

void TokenPositions::set(TokenStore store, TokenId id, qsizetype position)
{
    const Place wanted{ id, static_cast<quint32>(position), store };
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), wanted);
    if (place == m_places.end() || wanted < *place)
        m_places.insert(place, wanted);
    else
        *place = wanted;
}

void TokenPositions::remove(TokenStore store, TokenId id)
{
    const Place wanted{ .id = id, .store = store };
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), wanted);
    if (place != m_places.end() && !(wanted < *place))
        m_places.erase(place);
}

} // namespace itm
