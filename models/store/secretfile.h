// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

namespace itm::SecretFile {

enum class Existing : quint8 { Keep, Replace };

/// Writes a value, and nothing else, into a file that the user named: readable by its owner only
/// from its birth, whole or not at all. `Keep` fails with StoreReadOnly where there is a file
/// already. StoreFailed, StoreReadOnly, StoreFull, with the path. Blocks.
[[nodiscard]] Result<Done> write(const QString &path, const Secret &value, Existing existing);

} // namespace itm::SecretFile
