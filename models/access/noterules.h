// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokennote.h"

namespace itm {

constexpr qsizetype LongestNote = 4'000;
constexpr qsizetype LongestTag = 40;
constexpr qsizetype MostTags = 20;

/// Tags as typed, parted by commas or spaces, a # in front or not: sorted, each once.
[[nodiscard]] QStringList tagsFrom(const QString &typed);
/// The same for a text field.
[[nodiscard]] QString tagLine(const QStringList &tags);

/// What is wrong with a note.
enum class NoteProblem : quint8 {
    None,
    TokenValue, ///< the text or a tag looks like the value of a token
    TooLong,
    TooManyTags,
};
[[nodiscard]] NoteProblem noteProblem(const TokenNote &note);

/// What several notes shall have in common; what is not set stays as it is in each.
struct NoteChange final
{
    std::optional<QString> text;
    QStringList addedTags;
    QStringList removedTags;
    /// Set to an invalid date it takes the date away.
    std::optional<QDate> reviewBy;
};
[[nodiscard]] TokenNote changedNote(TokenNote note, const NoteChange &change);

/// The day has passed.
[[nodiscard]] bool isReviewOverdue(const TokenNote &note, const QDate &today);
/// The day is today or within a month, or has passed.
[[nodiscard]] bool isReviewDue(const TokenNote &note, const QDate &today);

} // namespace itm
