// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/secret.h"

namespace itm {

/// Writes a secret to a file that the user named: whole or not at all, for the user only (0600)
/// from its first byte on, also where the file was there before and others could read it.
[[nodiscard]] std::optional<Error> writeSecretFile(const QString &path, const Secret &secret);

} // namespace itm
