// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorecords.h"

#include <string>
#include <vector>

namespace itm::demo {

/// Of an answer in CSV: `datatype`, `group`, `default`, as asked for.
using Annotations = std::vector<std::string>;

struct Window final
{
    Nanoseconds start = 0;
    /// Not included.
    Nanoseconds stop = 0;
    /// Rows of each table; negative: all.
    int most = -1;
};

[[nodiscard]] std::string namesAsCsv(const std::vector<std::string> &names,
                                     const Annotations &annotations);
/// One table for each series and field, as Flux orders them: those with fewer tags first.
[[nodiscard]] std::string pointsAsCsv(const std::vector<PointRecord> &points, Id bucket,
                                      const Window &window, const Annotations &annotations);

} // namespace itm::demo
