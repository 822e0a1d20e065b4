// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// Opens every window once, so that the runner takes its picture.
void addEveryWindow(TourRunner &runner, Application &application);

} // namespace itm
