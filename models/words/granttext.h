// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grantcheck.h"
#include "models/words/nametext.h"

namespace itm {

/// Whether the caller may grant a draft, in the line beside *Create*.
class GrantText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::GrantText)

public:
    /// One sentence; for an allowed draft "Your credential may grant this.".
    [[nodiscard]] static QString line(const GrantCheck &check, const OrganizationNames &names = {});
};

} // namespace itm
