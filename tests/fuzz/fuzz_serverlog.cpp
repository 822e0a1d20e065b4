// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/serverlogreader.h"

#include <cstdlib>

namespace {

constexpr qint64 Now = 1'795'000'000'000;

/// In pieces of this size.
itm::LogReading readIn(QByteArrayView bytes, qsizetype step)
{
    itm::ServerLogReader reader(Now);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        reader.add(bytes.sliced(at, qMin(step, bytes.size() - at)));
    return reader.finish();
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever a file holds: the same however it is split, nothing without an id, no time ahead of
/// now, and periods in order.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const itm::LogReading whole = readIn(bytes, qMax<qsizetype>(bytes.size(), 1));
    require(whole == readIn(bytes, data[0] % 64 + 1));
    require(whole.requests <= whole.lines && whole.leakingUnknown <= whole.leaking);
    for (auto one = whole.seen.tokens.cbegin(); one != whole.seen.tokens.cend(); ++one) {
        require(!one.key().isNull() && one->seenAt + one->leakedAt > 0);
        require(one->seenAt <= Now + 86'400'000 && one->leakedAt <= Now + 86'400'000);
    }
    for (auto one = whole.printed.cbegin(); one != whole.printed.cend(); ++one)
        require(!one.key().isNull() && *one > 0 && *one <= Now + 86'400'000);
    qint64 last = -1;
    for (const itm::LogPeriod &period : whole.seen.periods) {
        require(period.from > last && period.until >= period.from);
        last = period.until;
    }
    return 0;
}
