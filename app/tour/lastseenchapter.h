// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// When tokens were last seen, from a log, and a note about one of them. Begins and ends with the
/// list, nothing searched for, the usual columns shown.
void addLastSeen(TourRunner &runner, Application &application);

} // namespace itm
