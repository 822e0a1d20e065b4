// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/recoveryrecord.h"

namespace itm {

/// Reads what `influxd recovery auth list`, `user list` and `org list` of 2.1 to 2.9 print (fact
/// sheet §11), together or one of them, with whatever a terminal has put around it: prompts, log
/// lines, colours, wrapped lines, blanks in place of tabs. A record is read right or not at all;
/// what is left out stands among the issues. Of several tables of tokens the last counts. Values
/// become secrets at once, and every copy made on the way is wiped. Any thread.
[[nodiscard]] RecoveryListing recoveryListingFrom(QByteArrayView bytes);

} // namespace itm
