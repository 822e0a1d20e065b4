// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class TourRunner;

/// What was done in the chapters before, found in the journal and in what changed since today's
/// first list. Begins and ends with the list, and
/// leaves selection and scope as they are.
void addActivity(TourRunner &runner);

} // namespace itm
