// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <qt6keychain/keychain.h>

namespace itm {

/// What a failed keychain job means for the user (house style §4.4). Asks the session bus where the
/// library's code says nothing.
[[nodiscard]] Error keychainError(QKeychain::Error code, const QString &key);

/// Whether an entry is still there behind a lock. The library cannot tell: deleting such an entry
/// is success to it (measured with 0.13.2). Asks the session bus and waits a second at most.
[[nodiscard]] bool isLockedAway(const QString &service, const QString &key);

} // namespace itm
