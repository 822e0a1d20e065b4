// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// A second server beside the first: both in one list, one of them offline, a token made on the
/// other. Ends as it began, with the first server alone.
void addServers(TourRunner &runner, Application &application);

} // namespace itm
