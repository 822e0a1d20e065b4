// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// A value on its way: copied, put into a snippet, tried. Begins and ends in the hand-over window
/// of a new token.
void addHandOver(TourRunner &runner);

/// Which token is this? For the value that the hand-over copied last; begins and ends with the
/// list.
void addTracing(TourRunner &runner);

} // namespace itm
