// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"

namespace itm {

class Journal;

/// Around the access to a connection's server: passes everything on, and writes down every call
/// that changes something, before it is sent and with what came of it, also where nobody waits for
/// the answer any more. A description that holds a token's value is neither sent nor written down:
/// ErrorKind::ValueAsDescription. The journal outlives this.
[[nodiscard]] std::unique_ptr<InfluxApi>
makeJournalingApi(std::unique_ptr<InfluxApi> api, const Connection &connection, Journal &journal);

} // namespace itm
