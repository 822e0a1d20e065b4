// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/loglines.h"

#include "models/core/secret.h"

#include <algorithm>

namespace itm {

LogLines::LogLines(Take take)
    : m_take(std::move(take))
{
    // Never grows, so that no copy of a part stays behind.
    m_open.reserve(LongestLogLine);
}

LogLines::~LogLines()
{
    wipe(m_open);
}

void LogLines::add(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\n');
        const QByteArrayView part = end < 0 ? piece : piece.first(end);
        if (end >= 0 && m_open.isEmpty()) {
            give(part);
        } else {
            const qsizetype room = LongestLogLine - m_open.size();
            m_open.append(part.first(std::min(room, part.size())));
            if (end >= 0)
                finish();
        }
        piece = end < 0 ? QByteArrayView() : piece.sliced(end + 1);
    }
}

void LogLines::finish()
{
    if (!m_open.isEmpty())
        give(m_open);
    m_open.truncate(0);
}

void LogLines::give(QByteArrayView line)
{
    line = line.first(std::min(line.size(), LongestLogLine));
    m_take(line.endsWith('\r') ? line.chopped(1) : line);
}

} // namespace itm
