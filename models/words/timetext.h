// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace itm {

/// Points in time as the user's language writes them. All take UTC or any other time zone and show
/// the local one; an invalid time is an empty text.
class TimeText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::TimeText)

public:
    /// "3 Mar 2026".
    [[nodiscard]] static QString date(const QDateTime &time);
    /// The same of a day of the calendar here.
    [[nodiscard]] static QString day(const QDate &day);
    /// How those are written, in the letters of QLocale::toString().
    [[nodiscard]] static QString dayFormat();
    /// "1 Feb 2024 14:02".
    [[nodiscard]] static QString dateTime(const QDateTime &time);
    /// "just now", "12 s ago", "3 min ago", "5 h ago", "2 days ago", "3 months ago", "2 years
    /// ago". What lies ahead of `now` (clocks differ) is just now.
    [[nodiscard]] static QString age(const QDateTime &time, const QDateTime &now);
    /// "30 s", "2 min", "3 h".
    [[nodiscard]] static QString duration(qint64 seconds);
};

} // namespace itm
