// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/recoveryrecord.h"

#include <variant>

namespace itm {

/// Stands where a line was as wide as the terminal: probably nothing, perhaps a line break.
constexpr char SoftBreak = '\x1f';

/// Begins with an ID of 16 digits that ends there.
[[nodiscard]] bool startsRecord(QByteArrayView line);
/// Ends with a whole list of permissions: nothing belongs to the record any more.
[[nodiscard]] bool endsRecord(QByteArrayView text);
/// Ends within a list of permissions.
[[nodiscard]] bool isWithinPermissions(QByteArrayView text);

/// One record of `auth list`: ID, user name, user ID, description, value, permissions, between
/// tabs or what became of them. In doubt it is refused. Without a known heading a column may be
/// missing: then a value is taken only where it looks like one.
[[nodiscard]] std::variant<RecoveryRecord, RecoveryIssue::Kind>
recordFromListing(QByteArrayView text, bool isTableKnown);

} // namespace itm
