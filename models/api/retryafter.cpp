// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/retryafter.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace itm {

namespace {

/// Without the day of the week, which says nothing new.
struct DateForm final
{
    QLatin1String format;
    QLatin1Char behindWeekday = QLatin1Char(',');
    /// Of a year in two digits, which Qt puts into the last century.
    bool isShortYear = false;
};

constexpr std::array Forms{
    DateForm{ QLatin1String("dd MMM yyyy hh:mm:ss 'GMT'"), QLatin1Char(',') },
    DateForm{ QLatin1String("dd-MMM-yy hh:mm:ss 'GMT'"), QLatin1Char(','), true },
    DateForm{ QLatin1String("MMM d hh:mm:ss yyyy"), QLatin1Char(' ') },
};

QDateTime httpDate(const QByteArray &text)
{
    // One of the forms pads the day with a blank.
    const QString plain = QString::fromLatin1(text).simplified();
    for (const DateForm &form : Forms) {
        const qsizetype weekday = plain.indexOf(form.behindWeekday);
        if (weekday < 0)
            continue;
        QDateTime date = QLocale::c().toDateTime(plain.mid(weekday + 1).trimmed(), form.format);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        return form.isShortYear ? date.addYears(100) : date;
    }
    return {};
}

int clamped(qint64 seconds)
{
    return static_cast<int>(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

int retryAfterSeconds(const QByteArray &retryAfter, const QByteArray &date, const QDateTime &now)
{
    const QByteArray text = retryAfter.trimmed();
    if (isNumber(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? clamped(seconds) : std::numeric_limits<int>::max();
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return -1;
    const QDateTime sent = httpDate(date.trimmed());
    return clamped((sent.isValid() ? sent : now).secsTo(until));
}

} // namespace itm
