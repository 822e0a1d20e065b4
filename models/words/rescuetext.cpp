// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/rescuetext.h"

#include "models/core/csvcell.h"
#include "models/words/errortext.h"

#include <algorithm>

namespace itm {

namespace {

int count(const RescueRows &rows, RescueState state)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [state](const RescueRow &row) { return row.state == state; }));
}

QString cell(const QString &text)
{
    return u'"' + withoutFormula(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text);
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString RescueText::banner(const RescueCounts &counts)
{
    //: %1: a number; %n: the number of all.
    const QString readable = tr("%1 of %n values are still readable on this server; after an "
                                "upgrade that hashes them they are gone.",
                                nullptr, counts.total)
                                 .arg(counts.readable);
    return counts.unsaved == counts.readable
        ? readable
        : readable + u' ' + tr("%n of them are not saved here.", "values", counts.unsaved);
}

QStringList RescueText::explanation()
{
    return { tr("From InfluxDB 2.9 on the server keeps a digest in place of each value, unless it "
                "is started with --use-hashed-tokens=false; in 2.8 it does so if started with "
                "--use-hashed-tokens. Clients work on with the values they have."),
             tr("The first start with hashing changes every value for good. Switching it off "
                "later brings none back, and after a downgrade below 2.8 hashed tokens do not "
                "work any more."),
             tr("Back-ups and the copy of the database made before the upgrade still hold the "
                "values in clear text: keep them like passwords.") };
}

QString RescueText::state(const RescueRow &row)
{
    switch (row.state) {
    case RescueState::Readable:
        return tr("readable", "value");
    case RescueState::Saved:
        return row.isSavedForGood ? tr("in the keychain already") : tr("▲ until the program ends");
    case RescueState::Unreadable:
        return tr("not readable: the server keeps a digest only");
    case RescueState::Running:
        return tr("being saved…");
    case RescueState::Rescued:
        return row.isSavedForGood ? tr("✓ saved in the keychain") : tr("▲ until the program ends");
    case RescueState::Failed:
        //: %1: a sentence.
        return tr("▲ not saved: %1").arg(row.error ? ErrorText::line(*row.error) : QString());
    }
    Q_UNREACHABLE();
}

QString RescueText::summary(const RescueRows &rows)
{
    QStringList said;
    const int rescued = count(rows, RescueState::Rescued);
    const int saved = rescued + count(rows, RescueState::Saved);
    const int failed = count(rows, RescueState::Failed);
    const int open = count(rows, RescueState::Readable);
    const bool isForGood
        = std::all_of(rows.begin(), rows.end(), [](auto &row) { return row.isSavedForGood; });
    said << (isForGood ? tr("%n values are in the keychain.", nullptr, saved)
                       : tr("%n values are kept until the program ends.", nullptr, saved));
    if (failed > 0)
        said << tr("%n could not be saved.", "values", failed);
    if (open > 0)
        said << tr("%n readable ones are not saved.", "values", open);
    if (const int gone = count(rows, RescueState::Unreadable); gone > 0)
        said << tr("%n cannot be read any more: replace these tokens if their value is needed.",
                   "values", gone);
    return said.join(u' ');
}

QString RescueText::report(const RescueRows &rows, const QString &server, const QDateTime &when)
{
    //: Heading of a report. %1: the name of a connection, %2: a date.
    QString text = tr("Values of the tokens of %1, %2").arg(server, when.toString(Qt::ISODate))
        + u'\n' + summary(rows) + QStringLiteral("\n\n");
    for (const RescueRow &row : rows)
        text += row.token.id.toString() + QStringLiteral("  ") + NameText::token(row.token)
            + QStringLiteral(" (") + NameText::organization(row.token) + QStringLiteral("): ")
            + state(row) + u'\n';
    return text;
}

QString RescueText::csv(const RescueRows &rows)
{
    QString text = line({ tr("ID", "column of a report"), tr("Token", "column of a report"),
                          tr("Organization", "column of a report"),
                          tr("Owner", "column of a report"), tr("Value", "column of a report") });
    for (const RescueRow &row : rows)
        text += line({ row.token.id.toString(), row.token.description,
                       NameText::organization(row.token), NameText::owner(row.token), state(row) });
    return text;
}

} // namespace itm
