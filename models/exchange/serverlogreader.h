// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/lastseen.h"
#include "models/exchange/loglines.h"
#include "models/exchange/serverlogline.h"

namespace itm {

/// More ids than any server has tokens are not kept.
constexpr qsizetype MostSeenIds = 1'000'000;

/// Silence for longer than this is none of the period: influxd writes a line at least each half an
/// hour, so a longer one means that it did not run, or that a part of the log is missing.
constexpr qint64 LongestLogSilence = 24LL * 3600 * 1000;

/// Reads the log of a server as it comes, whatever its size: keeps ids and times, nothing else, in
/// bounded memory. Any thread, one at a time.
class ServerLogReader final
{
public:
    /// `now`: milliseconds since 1970; what lies more than a day ahead of it is no time.
    explicit ServerLogReader(qint64 now, qsizetype mostIds = MostSeenIds);
    Q_DISABLE_COPY_MOVE(ServerLogReader)

    void add(QByteArrayView bytes) { m_lines.add(bytes); }
    /// The end of the file; not before it stands in it what was read.
    [[nodiscard]] LogReading finish();

private:
    void take(QByteArrayView line);
    void takeRequest(const ServerLogLine &line);
    void takeLeak(const ServerLogLine &line);
    void cover(qint64 time);
    void closePeriod();
    /// Null where too many are known.
    template <class Value>
    [[nodiscard]] Value *valueOf(QHash<TokenId, Value> &known, TokenId id);

    ServerLogLines m_reader;
    LogReading m_reading;
    qsizetype m_mostIds;
    /// Requests are being written: what is not there did not happen.
    bool m_isTelling = false;
    bool m_isPeriodOpen = false;
    LogPeriod m_period;
    LogLines m_lines;
};

/// What the first bytes of a file say it is.
/// Compressed: by another program than gzip.
enum class LogFileKind : quint8 { Text, Gzip, Compressed, Journal };
[[nodiscard]] LogFileKind logFileKind(QByteArrayView beginning);

} // namespace itm
