// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// Windows that nothing else in the tour leads to, some of them opened without what would lead to
/// them: a lost answer, a server that refuses. Begins and ends with the list; changes no token.
void addRareWindows(TourRunner &runner, Application &application);

} // namespace itm
