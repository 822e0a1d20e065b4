// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QList>

namespace itm {

/// A stretch of time that server logs tell about; milliseconds since 1970, UTC, both ends in it.
struct LogPeriod final
{
    qint64 from = 0;
    qint64 until = 0;

    friend bool operator==(const LogPeriod &, const LogPeriod &) = default;
};

/// In order of time, none touching another; kept so by addPeriod() (models/access/logperiods).
using LogPeriods = QList<LogPeriod>;

/// What logs tell of one token; milliseconds since 1970, UTC, 0: nothing.
struct TokenSighting final
{
    /// When a request last came with it, whether or not it was allowed.
    qint64 seenAt = 0;
    /// When a line with its value in clear was last written.
    qint64 leakedAt = 0;

    friend bool operator==(const TokenSighting &, const TokenSighting &) = default;
};

/// What is known from the logs of one server. Ids are those of v2 tokens, v1 credentials and
/// sessions alike: a log does not tell them apart. Holds no value of a token.
struct LastSeen final
{
    QHash<TokenId, TokenSighting> tokens;
    LogPeriods periods;

    friend bool operator==(const LastSeen &, const LastSeen &) = default;
};

/// What reading logs came to.
struct LogReading final
{
    /// A value counts as leaked here where a client sent it in an address.
    LastSeen seen;
    /// Records of tokens that were printed with what stands in the place of the value, and when
    /// last: of v1 credentials that is the user name, which a line does not tell apart.
    QHash<TokenId, qint64> printed;
    qint64 lines = 0;
    /// Of those, requests; none: the log was not written at level debug.
    qint64 requests = 0;
    /// Lines that hold a token's value, and those of them that do not tell whose.
    qint64 leaking = 0;
    qint64 leakingUnknown = 0;
    /// Lines of influxd whose time cannot be.
    qint64 badTimes = 0;
    /// Ids were left out: more are kept nowhere.
    bool hasTooManyIds = false;

    friend bool operator==(const LogReading &, const LogReading &) = default;
};

} // namespace itm
