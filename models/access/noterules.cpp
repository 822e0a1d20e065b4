// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/noterules.h"

#include "models/access/tokenvaluepattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace itm {

namespace {

constexpr int DaysAhead = 30;

QStringList sortedOnce(QStringList tags)
{
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

} // namespace

QStringList tagsFrom(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList tags;
    for (QString tag : typed.split(between, Qt::SkipEmptyParts)) {
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            tags << tag.toLower();
    }
    return sortedOnce(tags);
}

QString tagLine(const QStringList &tags)
{
    return tags.join(QStringLiteral(", "));
}

NoteProblem noteProblem(const TokenNote &note)
{
    const auto isLong = [](const QString &tag) { return tag.size() > LongestTag; };
    if (holdsTokenValue(note.text) || holdsTokenValue(note.tags.join(u' ')))
        return NoteProblem::TokenValue;
    if (note.text.size() > LongestNote || std::any_of(note.tags.begin(), note.tags.end(), isLong))
        return NoteProblem::TooLong;
    return note.tags.size() > MostTags ? NoteProblem::TooManyTags : NoteProblem::None;
}

TokenNote changedNote(TokenNote note, const NoteChange &change)
{
    note.text = change.text.value_or(note.text);
    note.reviewBy = change.reviewBy.value_or(note.reviewBy);
    for (const QString &tag : change.removedTags)
        note.tags.removeAll(tag);
    note.tags = sortedOnce(note.tags + change.addedTags);
    return note;
}

bool isReviewOverdue(const TokenNote &note, const QDate &today)
{
    return note.reviewBy.isValid() && note.reviewBy < today;
}

bool isReviewDue(const TokenNote &note, const QDate &today)
{
    return note.reviewBy.isValid() && note.reviewBy <= today.addDays(DaysAhead);
}

} // namespace itm
