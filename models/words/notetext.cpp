// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/notetext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

namespace itm {

QString NoteText::line(const TokenNote &note)
{
    QStringList parts;
    for (const QString &tag : note.tags)
        parts << u'#' + tag;
    QStringList line;
    if (!parts.isEmpty())
        line << parts.join(u' ');
    if (!note.text.isEmpty())
        line << NameText::shown(note.text.simplified());
    return line.join(QStringLiteral(" · "));
}

QString NoteText::reviewBy(const TokenNote &note, const QDate &today)
{
    if (!note.reviewBy.isValid())
        return {};
    const QString date = TimeText::day(note.reviewBy);
    //: %1: a date.
    return isReviewOverdue(note, today) ? tr("%1, overdue").arg(date) : date;
}

QString NoteText::problem(NoteProblem problem)
{
    switch (problem) {
    case NoteProblem::None:
        return {};
    case NoteProblem::TokenValue:
        return tr("This looks like the value of a token. Notes are kept in plain text: a value "
                  "belongs in the keychain.");
    case NoteProblem::TooLong:
        return tr("A note has at most %1 characters, a tag %2.").arg(LongestNote).arg(LongestTag);
    case NoteProblem::TooManyTags:
        return tr("A token has at most %1 tags.").arg(MostTags);
    }
    return {};
}

QString NoteText::explanation()
{
    return tr("Kept on this computer only; the server knows nothing of it. InfluxDB does not "
              "enforce the date: the token works on. When a token is replaced, its successor gets "
              "a copy.");
}

} // namespace itm
