// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// Who may write here, and what would be lost with a token. Leaves *factory* chosen, and what
/// was shown selected.
void addAccess(TourRunner &runner);
/// The same window, for its pictures. Leaves *factory* chosen.
void addAccessWindow(TourRunner &runner);

} // namespace itm
