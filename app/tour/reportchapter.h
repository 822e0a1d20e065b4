// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// A report about the server in view. Begins and ends with the list.
void addReports(TourRunner &runner);

} // namespace itm
