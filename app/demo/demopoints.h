// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorecords.h"

#include <string_view>
#include <vector>

namespace itm::demo {

/// Points that line protocol names, or the server's words about the first line it cannot read.
struct ParsedPoints final
{
    std::vector<PointRecord> points;
    std::string fault;
};

/// Line protocol as clients write it: comments and empty lines are passed over. `unit`: of the
/// timestamps. Points without one get `now`.
[[nodiscard]] ParsedPoints readLines(std::string_view body, Nanoseconds unit, Nanoseconds now);

/// The last few points written: enough to find again what was just sent, no database.
class PointStore final
{
public:
    /// Replaces a field that was written before for the same series and time.
    void add(PointRecord point);
    [[nodiscard]] const std::vector<PointRecord> &points() const { return m_points; }

private:
    std::vector<PointRecord> m_points;
};

} // namespace itm::demo
