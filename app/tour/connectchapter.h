// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// A connection is tested, and an empty server is recognised, set up and signed in to. Leaves two
/// servers open.
void addConnecting(TourRunner &runner, Application &application);

} // namespace itm
