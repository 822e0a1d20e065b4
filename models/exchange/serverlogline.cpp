// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/serverlogline.h"

#include "models/core/rfc3339.h"
#include "models/core/secret.h"
#include "models/exchange/logfields.h"
#include "models/exchange/loglines.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace itm {

namespace {

using Kind = ServerLogLine::Kind;

/// Prefixes of journals and containers are shorter.
constexpr qsizetype LongestPrefix = 256;
constexpr qsizetype IdSize = 16;
constexpr QByteArrayView LogfmtMark("ts=");
/// InfluxDB 2 did not exist before 2019.
constexpr qint64 EarliestTime = 1'546'300'800'000;

std::string_view viewOf(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

TokenId idFrom(QByteArrayView text)
{
    quint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value, 16);
    const bool isWhole = error == std::errc() && end == text.end() && text.size() == IdSize;
    return isWhole ? TokenId(value) : TokenId();
}

/// Go's print of the record: `&{ID VALUE HASH active …`, VALUE being empty where the server has
/// only the hash (fact sheet §3.3). Only the first letter of what stands there is looked at.
void readRecord(QByteArrayView printed, ServerLogLine &line)
{
    if (!printed.startsWith("&{") || printed.size() < 2 + IdSize + 2)
        return;
    line.id = idFrom(printed.sliced(2, IdSize));
    const QByteArrayView rest = printed.sliced(2 + IdSize);
    line.isLeaking = rest.at(0) == ' ' && rest.at(1) != ' ' && rest.at(1) != '$'
        && !rest.sliced(1).startsWith("REDACTED");
}

/// Clients of InfluxDB 1 may sign in by `p=` in the address.
bool hasPassword(QByteArrayView query)
{
    const qsizetype at = query.startsWith("p=") ? 0 : query.indexOf("&p=") + 1;
    if (at == 0 && !query.startsWith("p="))
        return false;
    const qsizetype behind = at + 2;
    return behind < query.size() && query.at(behind) != '&';
}

/// What the message is decides what is looked at behind it.
template <class Fields>
void readMembers(QByteArrayView message, Fields fields, ServerLogLine &line)
{
    const bool isRecord = message.startsWith("Auth ");
    line.kind = message == "Request"     ? Kind::Request
        : isRecord                       ? Kind::Record
        : message.startsWith("Welcome ") ? Kind::Start
                                         : Kind::Other;
    if (line.kind == Kind::Other)
        return;
    while (const auto field = fields.next()) {
        if (line.kind == Kind::Request && field->name == "query")
            line.isLeaking = hasPassword(field->value);
        if (line.kind == Kind::Start && field->name == "log_level")
            line.isDebug = field->value == "debug";
        if (isRecord && field->name == "auth")
            return readRecord(field->value, line);
        if (line.kind == Kind::Request && field->name == "authenticated_id") {
            line.id = idFrom(field->value);
            return;
        }
    }
}

/// Where in a console line the time begins: in front of the first tab. -1: it is none.
qsizetype consoleStart(QByteArrayView text)
{
    const qsizetype tab = text.first(std::min(text.size(), LongestPrefix)).indexOf('\t');
    if (tab < 0)
        return -1;
    const qsizetype start = text.first(tab).lastIndexOf(' ') + 1;
    const QByteArrayView time = text.sliced(start, tab - start);
    return time.size() >= 20 && time.at(4) == '-' && time.at(10) == 'T' ? start : -1;
}

/// Where `ts=` begins a logfmt line, behind a prefix or not. -1: nowhere.
qsizetype logfmtStart(QByteArrayView text)
{
    if (text.startsWith(LogfmtMark))
        return 0;
    const qsizetype at = text.first(std::min(text.size(), LongestPrefix)).indexOf(" ts=");
    return at < 0 ? -1 : at + 1;
}

/// `TIME<tab>LEVEL<tab>MESSAGE<tab>{JSON}`, with the name of a logger in front of the message.
void readConsole(QByteArrayView behindTime, ServerLogLine &line)
{
    line.kind = Kind::Other;
    const qsizetype brace = behindTime.indexOf("\t{");
    if (brace < 0)
        return;
    const QByteArrayView head = behindTime.first(brace);
    readMembers(head.sliced(head.lastIndexOf('\t') + 1), JsonFields(behindTime.sliced(brace + 1)),
                line);
}

void readLogfmt(QByteArrayView behindTime, ServerLogLine &line)
{
    line.kind = Kind::Other;
    LogfmtFields fields(behindTime);
    while (const auto field = fields.next()) {
        if (field->name == "msg")
            return readMembers(field->value, fields, line);
    }
}

} // namespace

ServerLogLines::ServerLogLines(qint64 latest)
    : m_latest(latest)
{
    // Never grows, so that no copy of a part stays behind.
    m_unescaped.reserve(LongestLogLine);
}

ServerLogLines::~ServerLogLines()
{
    wipe(m_unescaped);
}

ServerLogLine ServerLogLines::read(QByteArrayView line)
{
    return line.startsWith('{') ? fromWrapper(line) : fromText(line);
}

ServerLogLine ServerLogLines::fromWrapper(QByteArrayView line)
{
    JsonFields fields(line);
    while (const auto field = fields.next()) {
        const bool isDocker = field->name == "log";
        if (!isDocker && field->name != "MESSAGE")
            continue;
        const bool goesOn = isDocker && std::exchange(m_isGoingOn, !field->value.endsWith("\\n"));
        if (goesOn)
            return {};
        unescapeJson(field->value, m_unescaped);
        return fromText(QByteArrayView(m_unescaped).trimmed());
    }
    return {};
}

ServerLogLine ServerLogLines::fromText(QByteArrayView text) const
{
    ServerLogLine line;
    const qsizetype console = consoleStart(text);
    const qsizetype start = console >= 0 ? console : logfmtStart(text);
    if (start < 0)
        return line;
    const QByteArrayView rest = text.sliced(console >= 0 ? start : start + LogfmtMark.size());
    const qsizetype end = rest.indexOf(console >= 0 ? '\t' : ' ');
    if (end < 0 || (console < 0 && !rest.sliced(end).startsWith(" lvl=")))
        return line;
    const QDateTime time = timeFromRfc3339(viewOf(rest.first(end)));
    line.time = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    if (line.time < EarliestTime || line.time > m_latest)
        line.kind = Kind::BadTime;
    else if (console >= 0)
        readConsole(rest.sliced(end), line);
    else
        readLogfmt(rest.sliced(end), line);
    return line;
}

} // namespace itm
