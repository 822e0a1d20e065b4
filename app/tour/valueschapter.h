// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// What can be done with values that are in the keychain, and with those that a server still shows.

/// One that the chapter of the builder made.
void selectSavedToken(TourRunner &runner);

/// Begins with the list and a token selected whose value is saved; ends with the list.
void addStoredValues(TourRunner &runner, Application &application);

} // namespace itm
