// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/rfc3339.h"

#include <optional>

namespace itm {

namespace {

/// Reads a text from the front; every failure is final.
class Reader final
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isDone() const { return m_good && m_rest.empty(); }

    int number(size_t digits)
    {
        int value = 0;
        for (size_t i = 0; i < digits; ++i) {
            if (i >= m_rest.size() || m_rest[i] < '0' || m_rest[i] > '9')
                return fail();
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }
    bool accept(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void require(char expected)
    {
        if (!accept(expected))
            fail();
    }
    int fail()
    {
        m_good = false;
        m_rest = {};
        return 0;
    }
    [[nodiscard]] size_t digitsAhead() const
    {
        const size_t end = m_rest.find_first_not_of("0123456789");
        return end == std::string_view::npos ? m_rest.size() : end;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

struct Date final
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isValid() const
    {
        return month >= 1 && month <= 12 && day >= 1 && day <= QDate(year, month, 1).daysInMonth();
    }
};

Date readDate(Reader &reader)
{
    Date date;
    date.year = reader.number(4);
    reader.require('-');
    date.month = reader.number(2);
    reader.require('-');
    date.day = reader.number(2);
    return date;
}

qint64 readSeconds(Reader &reader)
{
    const int hour = reader.number(2);
    reader.require(':');
    const int minute = reader.number(2);
    reader.require(':');
    const int second = reader.number(2);
    // 60 is a leap second.
    if (hour > 23 || minute > 59 || second > 60)
        reader.fail();
    return hour * 3600 + minute * 60 + second;
}

qint64 readMilliseconds(Reader &reader)
{
    if (!reader.accept('.'))
        return 0;
    const size_t digits = reader.digitsAhead();
    if (digits < 1 || digits > 9)
        return reader.fail();
    int value = reader.number(digits);
    for (size_t i = digits; i < 3; ++i)
        value *= 10;
    for (size_t i = 3; i < digits; ++i)
        value /= 10;
    return value;
}

qint64 readOffsetSeconds(Reader &reader)
{
    if (reader.accept('Z') || reader.accept('z'))
        return 0;
    const bool isWest = reader.accept('-');
    if (!isWest)
        reader.require('+');
    const int hours = reader.number(2);
    reader.require(':');
    const int minutes = reader.number(2);
    if (hours > 23 || minutes > 59)
        reader.fail();
    const int seconds = hours * 3600 + minutes * 60;
    return isWest ? -seconds : seconds;
}

} // namespace

QDateTime timeFromRfc3339(std::string_view text)
{
    Reader reader(text);
    const Date date = readDate(reader);
    if (!reader.accept('T'))
        reader.require(' ');
    const qint64 seconds = readSeconds(reader);
    const qint64 milliseconds = readMilliseconds(reader);
    const qint64 offset = readOffsetSeconds(reader);
    // In a zone west of Greenwich Go's zero time falls into the year before.
    const bool isZeroTime = date.year < 2;
    if (!reader.isDone() || isZeroTime || !date.isValid())
        return {};
    const qint64 days
        = QDate(date.year, date.month, date.day).toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return QDateTime::fromMSecsSinceEpoch((days * 86400 + seconds - offset) * 1000 + milliseconds,
                                          Qt::UTC);
}

} // namespace itm
