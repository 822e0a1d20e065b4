// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// The settings, what erasing would take away, who owns tokens, and what deactivating a user would
/// stop. Changes nothing; begins and ends with the list.
void addSettings(TourRunner &runner);

} // namespace itm
