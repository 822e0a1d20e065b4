// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/serverlogreader.h"

#include "models/access/logperiods.h"

#include <algorithm>
#include <utility>

namespace itm {

namespace {

constexpr qint64 Day = 24LL * 3600 * 1000;

} // namespace

ServerLogReader::ServerLogReader(qint64 now, qsizetype mostIds)
    : m_reader(now + Day)
    , m_mostIds(mostIds)
    , m_lines([this](QByteArrayView line) { take(line); })
{
}

LogReading ServerLogReader::finish()
{
    m_lines.finish();
    closePeriod();
    return std::move(m_reading);
}

void ServerLogReader::take(QByteArrayView line)
{
    ++m_reading.lines;
    const ServerLogLine read = m_reader.read(line);
    using Kind = ServerLogLine::Kind;
    switch (read.kind) {
    case Kind::Foreign:
        return;
    case Kind::BadTime:
        ++m_reading.badTimes;
        return;
    case Kind::Request:
        takeRequest(read);
        break;
    case Kind::Start:
        cover(read.time);
        if (!read.isDebug)
            closePeriod();
        m_isTelling = read.isDebug;
        break;
    case Kind::Record:
    case Kind::Other:
        break;
    }
    if (read.isLeaking)
        takeLeak(read);
    cover(read.time);
}

void ServerLogReader::takeRequest(const ServerLogLine &line)
{
    ++m_reading.requests;
    m_isTelling = true;
    TokenSighting *sighting = line.id.isNull() ? nullptr : valueOf(m_reading.seen.tokens, line.id);
    if (sighting)
        sighting->seenAt = std::max(sighting->seenAt, line.time);
}

void ServerLogReader::takeLeak(const ServerLogLine &line)
{
    ++m_reading.leaking;
    qint64 *last = nullptr;
    if (!line.id.isNull() && line.kind == ServerLogLine::Kind::Record) {
        last = valueOf(m_reading.printed, line.id);
    } else if (!line.id.isNull()) {
        TokenSighting *sighting = valueOf(m_reading.seen.tokens, line.id);
        last = sighting ? &sighting->leakedAt : nullptr;
    }
    if (last)
        *last = std::max(*last, line.time);
    else
        ++m_reading.leakingUnknown;
}

/// Lines of several threads may stand in another order than their times.
void ServerLogReader::cover(qint64 time)
{
    if (!m_isTelling)
        return;
    const bool goesOn = m_isPeriodOpen && time >= m_period.from - LongestLogSilence
        && time <= m_period.until + LongestLogSilence;
    if (!goesOn) {
        closePeriod();
        m_isPeriodOpen = true;
        m_period = { time, time };
        return;
    }
    m_period.from = std::min(m_period.from, time);
    m_period.until = std::max(m_period.until, time);
}

void ServerLogReader::closePeriod()
{
    if (std::exchange(m_isPeriodOpen, false))
        addPeriod(m_reading.seen.periods, m_period);
}

template <class Value>
Value *ServerLogReader::valueOf(QHash<TokenId, Value> &known, TokenId id)
{
    const auto found = known.find(id);
    if (found != known.end())
        return &*found;
    if (known.size() >= m_mostIds) {
        m_reading.hasTooManyIds = true;
        return nullptr;
    }
    return &known[id];
}

LogFileKind logFileKind(QByteArrayView beginning)
{
    if (beginning.startsWith("LPKSHHRH"))
        return LogFileKind::Journal;
    if (beginning.startsWith("\x1f\x8b"))
        return LogFileKind::Gzip;
    const bool isCompressed = beginning.startsWith("\x28\xb5\x2f\xfd")
        || beginning.startsWith("\xfd"
                                "7zXZ")
        || beginning.startsWith("BZh") || beginning.startsWith("PK\x03\x04");
    return isCompressed ? LogFileKind::Compressed : LogFileKind::Text;
}

} // namespace itm
