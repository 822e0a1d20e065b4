// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <optional>

namespace itm {

/// A permission as the server names it in a refusal, `<action>:<path>` (fact sheet §1.3):
/// `write:orgs/f5b10cd031b12e01/buckets/0000000000000001`.
[[nodiscard]] std::optional<Permission> permissionFromPath(QStringView text);

/// The first permission that a refusal names, wherever it stands in the sentence.
[[nodiscard]] std::optional<Permission> permissionInMessage(const QString &message);

} // namespace itm
