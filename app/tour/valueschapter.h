// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// What can be done with a value that is in the keychain. Begins with the hand-over window of a new
/// token; ends with the list.
void addStoredValues(TourRunner &runner);

} // namespace itm
