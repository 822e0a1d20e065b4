// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/reportfacts.h"

/// What a made-up server says, with names that try to be more than names.
namespace itm::sample {

[[nodiscard]] ReportFacts reportFacts(ReportKind kind);

} // namespace itm::sample
