// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/figure.h"

#include <QTextStream>

#include <algorithm>

namespace itm::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Compared compare(const std::function<double()> &work, const std::function<double()> &reference)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < Runs; ++run) {
        ours.push_back(work());
        theirs.push_back(reference());
    }
    return { median(ours), median(theirs) };
}

void printFigure(const Figure &figure)
{
    QTextStream out(stdout);
    out << QStringLiteral("%1 | %2 | %3 %4 | limit %5 %4 | %6")
               .arg(figure.work, -50)
               .arg(figure.against, -46)
               .arg(figure.measured, 8, 'f', 3)
               .arg(figure.unit, -2)
               .arg(figure.limit, 7, 'f', 3)
               .arg(figure.isReached() ? QStringLiteral("ok") : QStringLiteral("MISSED"))
        << Qt::endl;
}

} // namespace itm::bench
