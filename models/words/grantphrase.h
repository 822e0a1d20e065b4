// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grants.h"
#include "models/words/nametext.h"

namespace itm {

/// What a grant is about, without what may be done to it: "telegraf", "all buckets", "tasks of
/// every organization". The building block of summaries and abilities.
class GrantPhrase final
{
    Q_DECLARE_TR_FUNCTIONS(itm::GrantPhrase)

public:
    /// As short as a table cell needs it. `home`: the token's own organization, which is not said.
    [[nodiscard]] static QString brief(const Grant &grant, OrganizationId home);
    /// For a sentence: with the organization where it is not the token's own.
    [[nodiscard]] static QString full(const Grant &grant, const Token &token,
                                      const OrganizationNames &names, Markup markup);
};

} // namespace itm
