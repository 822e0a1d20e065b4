// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// The chapter of many tokens at once: a file with mistakes is read, looked at and made, held
/// against what the demo server has then.
void addManyTokens(TourRunner &runner, Application &application);
/// The same windows for the pictures; ends in the main window and makes nothing.
void addManyWindows(TourRunner &runner);

} // namespace itm
