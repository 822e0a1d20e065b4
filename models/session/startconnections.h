// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

namespace itm {

class AppSettings;

/// What a start opens: of each server the connection that it was opened with last, else the first
/// saved one.
[[nodiscard]] QList<Connection> connectionsToStart(const QList<Connection> &saved,
                                                   const AppSettings &settings);

} // namespace itm
