// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grantcheck.h"
#include "models/core/error.h"

namespace itm {

/// The part of a draft that a refusal is about, to be told beside it.
enum class DraftField : quint8 { None, Organization, Owner, Permissions };

[[nodiscard]] DraftField fieldOf(GrantRefusal refusal);

/// By what the server said (fact sheet §5.2). None where isAboutOwnerOrOrganization().
[[nodiscard]] DraftField fieldOf(const Error &refusal);

/// The one refusal that is the same for an owner and for an organization that are gone (rows 15 and
/// 16): which of them it is has to be asked for.
[[nodiscard]] bool isAboutOwnerOrOrganization(const Error &refusal);

} // namespace itm
