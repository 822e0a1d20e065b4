// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// What the chapter types, to be looked for where it must not be.
constexpr char TourPassword[] = "canary of the tour 7";

/// A v1 credential from its making to its deletion: handed over, tried at /query, given another
/// password, deactivated, deleted.
void addV1(TourRunner &runner, Application &application);
/// Its windows, for pictures.
void addV1Windows(TourRunner &runner);

} // namespace itm
