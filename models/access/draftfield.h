// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grantcheck.h"
#include "models/core/error.h"

namespace itm {

/// The part of a draft that a refusal is about, to be told beside it.
enum class DraftField : quint8 { None, Organization, Owner, Permissions };

[[nodiscard]] DraftField fieldOf(GrantRefusal refusal);

/// By what the server said (fact sheet §5.2). `ownerIsKnown`: the draft's owner is among the users
/// that the server lists now: the refusal for an owner and for an organization that are gone is
/// the same.
[[nodiscard]] DraftField fieldOf(const Error &refusal, bool ownerIsKnown);

} // namespace itm
