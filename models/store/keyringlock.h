// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"

namespace itm {

/// Locks the keyring that new entries go to, for every program: whoever reads it next is asked for
/// its password by the desktop. NoKeyring where there is no Secret Service (KWallet has none in
/// Debian 12), StoreFailed where it did not lock. GUI thread; callbacks as models/core/result.h
/// says.
[[nodiscard]] RequestHandle lockKeyring(QObject *context, Callback<Done> callback);

} // namespace itm
