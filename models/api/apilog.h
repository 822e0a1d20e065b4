// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace itm {

/// One line for each request: number, method, path, status, duration. Never a query, a header or a
/// body. Silent unless `itm.api.info` is switched on.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

} // namespace itm
