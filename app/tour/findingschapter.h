// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// What is wrong with the tokens of the server in view. Begins and ends with the list, without a
/// search.
void addFindings(TourRunner &runner);

} // namespace itm
