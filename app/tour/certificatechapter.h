// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// A server whose certificate signs itself is refused, looked at, pinned and reached. Keeps
/// nothing.
void addCertificates(TourRunner &runner);

} // namespace itm
