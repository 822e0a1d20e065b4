// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// The main job, step by step, held against what the demo server knows: connect, each organization,
/// new token, hand over, saved, find it, deactivate, delete.
void addMainJob(TourRunner &runner, Application &application);

} // namespace itm
