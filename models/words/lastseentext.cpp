// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/lastseentext.h"

#include "models/access/logperiods.h"
#include "models/words/errortext.h"
#include "models/words/timetext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace itm {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
/// More are counted, not listed.
constexpr qsizetype MostListed = 5;

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QString span(const LogPeriod &period)
{
    return LastSeenText::tr("%1 to %2", "two times")
        .arg(TimeText::dateTime(timeOf(period.from)), TimeText::dateTime(timeOf(period.until)));
}

QString notUnused()
{
    return LastSeenText::tr("That does not say it is unused.", "a token that is in no log");
}

QStringList leaks(const LogImport &outcome)
{
    QStringList said;
    if (!outcome.leaked.isEmpty())
        said << LastSeenText::tr("The values of %n tokens stand in these logs: replace them. The "
                                 "values were not read.",
                                 nullptr, static_cast<int>(outcome.leaked.size()));
    const auto unknown = static_cast<int>(outcome.reading.leakingUnknown);
    if (unknown > 0)
        said << LastSeenText::tr("%n lines hold a value without saying whose.", nullptr, unknown);
    return said;
}

QStringList counts(const LogImport &outcome, const QString &server)
{
    QStringList said{ LastSeenText::tr("%n tokens were seen.", nullptr,
                                       static_cast<int>(outcome.seen)) };
    if (outcome.unknown > 0)
        //: %1: a server.
        said << LastSeenText::tr("%n IDs are none of the tokens listed for %1: sign-ins by "
                                 "password, tokens that are gone, or those of another server.",
                                 nullptr, static_cast<int>(outcome.unknown))
                    .arg(server);
    if (outcome.seen == 0 && outcome.unknown > 0)
        said << LastSeenText::tr("▲ Is this a log of %1?").arg(server);
    return said;
}

} // namespace

QString LastSeenText::head(const LogPeriods &periods)
{
    if (periods.isEmpty())
        return tr("Last seen", "column of the token table");
    //: %1: such as "12 days of logs".
    return tr("Last seen (%1)", "column of the token table").arg(covered(periods));
}

QString LastSeenText::headExplanation(const LogPeriods &periods)
{
    if (periods.isEmpty())
        return tr("When a request last came with the token, as imported server logs tell. None "
                  "were imported yet.");
    QStringList lines{ tr("When a request last came with the token, allowed or not, as imported "
                          "server logs tell. They cover:") };
    for (const LogPeriod &period : periods.mid(0, MostListed))
        lines << span(period);
    if (periods.size() > MostListed)
        lines << tr("and %n more periods", nullptr, static_cast<int>(periods.size() - MostListed));
    lines << tr("A token that is not in them is not thereby unused.");
    return lines.join(u'\n');
}

QString LastSeenText::covered(const LogPeriods &periods)
{
    const qint64 time = coveredTime(periods);
    if (time >= 2 * Day)
        return tr("%n days of logs", nullptr, static_cast<int>(time / Day));
    if (time >= 2 * Hour)
        //: Hours.
        return tr("%n h of logs", nullptr, static_cast<int>(time / Hour));
    //: Minutes.
    return tr("%n min of logs", nullptr, static_cast<int>(time / Minute) + 1);
}

QString LastSeenText::cell(const TokenSighting &sighting, const LogPeriods &periods)
{
    if (sighting.seenAt > 0)
        return TimeText::date(timeOf(sighting.seenAt));
    return periods.isEmpty() ? QString() : tr("not in the logs");
}

QString LastSeenText::sentence(const TokenSighting &sighting, const LogPeriods &periods,
                               const QDateTime &now)
{
    if (periods.isEmpty())
        return {};
    if (sighting.seenAt == 0)
        //: %1: such as "12 days of logs"; %2: a sentence.
        return tr("not in %1. %2").arg(covered(periods), notUnused());
    const QDateTime seen = timeOf(sighting.seenAt);
    //: A time, how long ago that is, and such as "12 days of logs".
    return tr("%1, %2, in %3")
        .arg(TimeText::dateTime(seen), TimeText::age(seen, now), covered(periods));
}

QString LastSeenText::leak(const TokenSighting &sighting)
{
    if (sighting.leakedAt == 0)
        return {};
    return tr("Its value stands in clear in a server log of %1: replace it.")
        .arg(TimeText::dateTime(timeOf(sighting.leakedAt)));
}

QString LastSeenText::howToGet()
{
    return tr("Only influxd’s log at level debug says which token a request came with: start it "
              "with --log-level debug for some days, then export the log (journalctl -u influxdb, "
              "docker logs, or a file, as it is or packed by gzip). Such a log also holds the "
              "values of tokens that are created meanwhile or sent in an address, as clients of "
              "InfluxDB 1 do, and what was sent to the server: create no tokens during that time, "
              "guard it like a password, and turn it off again. Only IDs and times are taken from "
              "it. Work that a task or a replication does by itself is not in it.");
}

QStringList LastSeenText::result(const LogImport &outcome, const QString &server)
{
    if (outcome.wasStopped)
        return { tr("Stopped. Nothing was taken over.", "reading logs") };
    QStringList said;
    for (const LogFileTrouble &one : outcome.troubles)
        said << QStringLiteral("▲ ") + trouble(one);
    if (outcome.files == 0)
        return said;
    const LogReading &reading = outcome.reading;
    if (reading.requests == 0) {
        said
            << tr("▲ %1 lines were read, and none of them is a request. The log was not written at "
                  "level debug, or it is none of influxd: it says nothing about use.")
                   .arg(QLocale().toString(reading.lines));
        return said + leaks(outcome);
    }
    //: Two numbers, and such as "12 days of logs".
    said << tr("%1 lines with %2 requests were read: %3.")
                .arg(QLocale().toString(reading.lines), QLocale().toString(reading.requests),
                     covered(reading.seen.periods));
    said += counts(outcome, server);
    said += leaks(outcome);
    if (reading.badTimes > 0)
        said << tr("%n lines were left out, because their time cannot be right.", nullptr,
                   static_cast<int>(reading.badTimes));
    if (reading.hasTooManyIds)
        said << tr("There were more IDs than are kept; some were left out.");
    if (outcome.error)
        said << QStringLiteral("▲ ")
                + tr("It holds until the program ends: %1").arg(ErrorText::line(*outcome.error));
    return said;
}

QString LastSeenText::trouble(const LogFileTrouble &trouble)
{
    const QString name = QFileInfo(trouble.path).fileName();
    switch (trouble.kind) {
    case LogFileTrouble::Kind::Unreadable:
        return tr("%1 cannot be read.", "a file").arg(name);
    case LogFileTrouble::Kind::Damaged:
        return tr("%1 is damaged or cut off: it was read as far as it goes.", "a file").arg(name);
    case LogFileTrouble::Kind::Compressed:
        return tr("%1 is compressed: unpack it first.", "a file").arg(name);
    case LogFileTrouble::Kind::Journal:
        return tr("%1 is the journal itself: export it by journalctl -u influxdb.", "a file")
            .arg(name);
    }
    return {};
}

} // namespace itm
