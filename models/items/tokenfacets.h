// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/visibletokens.h"

namespace itm {

/// One value of a facet: a click searches for it, and would leave so many tokens.
struct FacetValue final
{
    /// For people.
    QString label;
    /// As the search language writes it.
    QString term;
    int count = 0;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

struct Facet final
{
    SearchField field = SearchField::Kind;
    /// Kinds, states and places in their fixed order; owners and organizations by their count.
    /// Values that no token in scope has are left out.
    QList<FacetValue> values;

    friend bool operator==(const Facet &, const Facet &) = default;
};

/// Counts kind, status, owner, organization and value of the tokens in scope. Each facet leaves out
/// the search's own terms about it, so that its numbers say what another choice would give. Some
/// ten milliseconds for 100 000 tokens.
[[nodiscard]] QList<Facet> countFacets(const VisibleTokens &tokens, const SearchQuery &query,
                                       const QList<Bucket> &buckets);

} // namespace itm
