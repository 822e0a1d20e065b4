// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QByteArray>

namespace itm {

/// What one line of influxd's log says of tokens: an id and a time, nothing else of it.
struct ServerLogLine final
{
    enum class Kind : quint8 {
        Foreign, ///< not influxd's, or unreadable
        BadTime,
        Other, ///< influxd's, about something else
        Request,
        /// A record of a token, `msg="Auth …"`.
        Record,
        /// The server starts.
        Start,
    };

    Kind kind = Kind::Foreign;
    /// Milliseconds since 1970, UTC; not for Foreign and BadTime.
    qint64 time = 0;
    /// Request: what it was signed in with, null: nothing; Record: the token, null: not readable.
    TokenId id;
    /// Request and Record: a value of that token stands in the line in clear.
    bool isLeaking = false;
    /// Start: at level debug, which alone writes requests.
    bool isDebug = false;
};

/// Reads lines of influxd 2.x (tests/data/golden/influxd-debug.log): logfmt or its console form,
/// bare or behind whatever a journal, a container or a shell puts in front, and in the JSON lines
/// of `journalctl -o json` and of Docker. What others can write into a line, such as a path or a
/// user agent, is never taken for a member of it. Values of tokens are neither copied out nor
/// looked at beyond their first letter. One for each file.
class ServerLogLines final
{
public:
    /// `latest`: no time behind it can be.
    explicit ServerLogLines(qint64 latest);
    ~ServerLogLines();
    Q_DISABLE_COPY_MOVE(ServerLogLines)

    [[nodiscard]] ServerLogLine read(QByteArrayView line);

private:
    [[nodiscard]] ServerLogLine fromWrapper(QByteArrayView line);
    [[nodiscard]] ServerLogLine fromText(QByteArrayView text) const;

    qint64 m_latest;
    /// Docker cuts long lines: the next one goes on with it.
    bool m_isGoingOn = false;
    QByteArray m_unescaped;
};

} // namespace itm
