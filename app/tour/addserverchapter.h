// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// Takes over what the influx command line program has saved, of servers that answer and one that
/// does not, and tests it. Leaves the imported connections saved and none of them open.
void addAddingServers(TourRunner &runner);

} // namespace itm
