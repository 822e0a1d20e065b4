// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/timetext.h"

#include <QLocale>

namespace itm {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;
constexpr qint64 Year = 365 * Day;

} // namespace

QString TimeText::date(const QDateTime &time)
{
    return day(time.toLocalTime().date());
}

QString TimeText::day(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, dayFormat()) : QString();
}

QString TimeText::dayFormat()
{
    //: A date, in the letters of QLocale::toString: such as 3 Mar 2026.
    return tr("d MMM yyyy");
}

QString TimeText::dateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: A date with time, in the letters of QLocale::toString: such as 3 Mar 2026 14:02.
    return QLocale().toString(time.toLocalTime(), tr("d MMM yyyy HH:mm"));
}

QString TimeText::age(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 2)
        return tr("just now");
    if (seconds < Day)
        //: %1: a duration, such as "12 s".
        return tr("%1 ago").arg(duration(seconds));
    if (seconds < Month)
        return tr("%n day(s) ago", nullptr, static_cast<int>(seconds / Day));
    if (seconds < 2 * Year)
        return tr("%n month(s) ago", nullptr, static_cast<int>(seconds / Month));
    return tr("%n year(s) ago", nullptr, static_cast<int>(seconds / Year));
}

QString TimeText::duration(qint64 seconds)
{
    if (seconds < Minute)
        //: Seconds.
        return tr("%n s", nullptr, static_cast<int>(seconds));
    if (seconds < Hour)
        //: Minutes.
        return tr("%n min", nullptr, static_cast<int>(seconds / Minute));
    //: Hours.
    return tr("%n h", nullptr, static_cast<int>(seconds / Hour));
}

} // namespace itm
