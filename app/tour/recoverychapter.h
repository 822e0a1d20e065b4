// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// The way back without an operator token: commands, their output read, signed in, and what no list
/// shows.
void addRecovery(TourRunner &runner, Application &application);

} // namespace itm
