// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// A review from its start to the sign-off. Changes nothing on the server.
void addReview(TourRunner &runner);

} // namespace itm
