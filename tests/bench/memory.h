// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm::bench {

/// Resident memory of this process in MB, after what is free went back to the system.
[[nodiscard]] double memoryInUse();
/// The most it was since forgetPeak(), in MB.
[[nodiscard]] double peakMemory();
void forgetPeak();

} // namespace itm::bench
