// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// The chapter of the permission builder: a pattern, a task, another organization, and what asks
/// for more than a click. Makes one token and checks with the demo server what it was given.
void addBuilder(TourRunner &runner, Application &application);

} // namespace itm
