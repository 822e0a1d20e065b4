// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace itm::bench {

constexpr int Runs = 7;

/// One line of the table: what was measured beside what it may be at most.
struct Figure final
{
    QString work;
    QString against;
    double measured = 0;
    double limit = 0;
    /// "×" for a ratio.
    QString unit;

    [[nodiscard]] bool isReached() const { return measured <= limit; }
};

/// The one in the middle; at least one value.
[[nodiscard]] double median(std::vector<double> values);
/// Milliseconds of one run.
[[nodiscard]] double timed(const std::function<void()> &work);
/// Of `Runs` runs each, taken by turns so that both see the same machine. No value is far off when
/// the machine is busy with something else for a while.
struct Compared final
{
    double work = 0;
    double reference = 0;

    [[nodiscard]] double ratio() const { return work / reference; }
};
[[nodiscard]] Compared compare(const std::function<double()> &work,
                               const std::function<double()> &reference);

void printFigure(const Figure &figure);

} // namespace itm::bench
