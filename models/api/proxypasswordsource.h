// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/secret.h"

namespace itm {

/// Finds the password for the proxy of a connection; any error means that there is none.
using ProxyPasswordSource = std::function<RequestHandle(ConnectionId connection, QObject *context,
                                                        Callback<Secret> callback)>;

} // namespace itm
