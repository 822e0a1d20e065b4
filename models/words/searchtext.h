// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchquery.h"

#include <QCoreApplication>

namespace itm {

/// What is said of the search language.
class SearchText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SearchText)

public:
    /// One sentence: what cannot be read, where, and what can.
    [[nodiscard]] static QString problem(const SearchProblem &problem);
    /// A few words behind a field's name: "the token’s owner".
    [[nodiscard]] static QString explanation(SearchField field);
    /// The whole language in some lines, as Html.
    [[nodiscard]] static QString help();
};

} // namespace itm
