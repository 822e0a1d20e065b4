// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/linedifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace itm {

namespace {

using Kind = DifferenceLine::Kind;

/// More comparisons than this would be felt.
constexpr qsizetype MostCells = 1'000'000;

void append(QList<DifferenceLine> &lines, Kind kind, const QStringList &texts)
{
    for (const QString &text : texts)
        lines.append({ kind, text });
}

/// For each pair of places how many lines the rest of both texts have in common, in order.
class CommonLines final
{
public:
    CommonLines(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_lengths(static_cast<size_t>((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype k = after.size() - 1; k >= 0; --k)
                at(i, k) = before.at(i) == after.at(k) ? at(i + 1, k + 1) + 1
                                                       : std::max(at(i + 1, k), at(i, k + 1));
        }
    }

    [[nodiscard]] int &at(qsizetype i, qsizetype k)
    {
        return m_lengths[static_cast<size_t>(i * m_width + k)];
    }

private:
    qsizetype m_width;
    std::vector<int> m_lengths;
};

void appendBetween(QList<DifferenceLine> &lines, const QStringList &before,
                   const QStringList &after)
{
    if (before.size() * after.size() > MostCells) {
        append(lines, Kind::Removed, before);
        return append(lines, Kind::Added, after);
    }
    CommonLines common(before, after);
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < before.size() && k < after.size()) {
        if (before.at(i) == after.at(k)) {
            lines.append({ Kind::Kept, before.at(i++) });
            ++k;
        } else if (common.at(i + 1, k) >= common.at(i, k + 1)) {
            lines.append({ Kind::Removed, before.at(i++) });
        } else {
            lines.append({ Kind::Added, after.at(k++) });
        }
    }
    append(lines, Kind::Removed, before.mid(i));
    append(lines, Kind::Added, after.mid(k));
}

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

QList<DifferenceLine> lineDifference(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype first = 0;
    while (first < shorter && old.at(first) == fresh.at(first))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first
           && old.at(old.size() - 1 - last) == fresh.at(fresh.size() - 1 - last))
        ++last;
    QList<DifferenceLine> lines;
    append(lines, Kind::Kept, old.mid(0, first));
    appendBetween(lines, old.mid(first, old.size() - first - last),
                  fresh.mid(first, fresh.size() - first - last));
    append(lines, Kind::Kept, old.mid(old.size() - last));
    return lines;
}

} // namespace itm
