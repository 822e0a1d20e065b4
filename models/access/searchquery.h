// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <QDateTime>

#include <optional>

namespace itm {

/// What a term of a search is about. Words: any column.
enum class SearchField : quint8 {
    Words,
    Owner,
    Organization,
    Kind,
    Status,
    Is,
    Type,
    Bucket,
    Id,
    Value,
    Created,
    Updated,
    Seen,
    Tag,
    Note,
    Review,
    Can,
    Finding,
};

/// One condition. Which members count depends on the field.
struct SearchTerm final
{
    SearchField field = SearchField::Words;
    bool isNegated = false;
    /// Case-folded. Words, Owner, Organization, Type, Bucket, Id, Tag, Note; Kind, Status, Is,
    /// Value, Finding, Review and Seen: one of searchValues(); Seen also: a time, the text being
    /// empty.
    QString text;
    /// The text was quoted: the whole name, not a part of it. Not for Words.
    bool isExact = false;
    /// Created, Updated and Seen: from the first to before the second; an invalid one does not
    /// limit.
    QDateTime from;
    QDateTime until;
    /// Can: which action, and what its object is.
    PermissionAction action = PermissionAction::Read;
    /// Can: Words for anything at all, Bucket or Type for what `text` names.
    SearchField object = SearchField::Words;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// All terms must hold.
struct SearchQuery final
{
    QList<SearchTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// An answer needs the names of buckets, also of those that no token names.
    [[nodiscard]] bool needsBuckets() const;
    /// An answer needs to know what is being replaced.
    [[nodiscard]] bool needsReplacements() const;
    /// An answer needs the findings.
    [[nodiscard]] bool needsFindings() const;
    /// An answer needs to know what server logs told.
    [[nodiscard]] bool needsSightings() const;
    /// An answer needs to know what the user noted.
    [[nodiscard]] bool needsNotes() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// What cannot be read, and where: UTF-16 units of the text as typed. models/words says it.
struct SearchProblem final
{
    enum class Kind : quint8 {
        UnknownField,
        MissingText,
        OpenQuote,
        UnknownKind,
        UnknownStatus,
        UnknownState,
        UnknownValue,
        UnknownAction,
        UnknownFinding,
        UnknownReview,
        UnreadableTime,
        /// A bucket: or type: behind can: is negated by itself.
        NegatedObject,
        TooManyTerms,
    };

    Kind kind = Kind::UnknownField;
    qsizetype position = 0;
    qsizetype length = 0;
    /// The piece that cannot be read.
    QString text;

    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

/// With a problem the query holds the terms that could be read.
struct ParsedSearch final
{
    SearchQuery query;
    std::optional<SearchProblem> problem;
};

constexpr qsizetype MostSearchTerms = 64;

/// Words are parted by spaces and must all be found; "quoted" text is one word; a - in front means
/// not. field:text narrows to one field: owner org kind status is type bucket id value
/// created updated finding seen tag note review. Times are dates (2025, 2025-03, 2025-03-04, local
/// time), alone or behind < or
/// >, or ages: updated:>90d was not touched for more than 90 days (h d w m y). seen: is about
/// imported server logs: a time, never (in none of those of its server) or leaked. can:read and
/// can:write ask what a token may do by the matching rule, to what the bucket: or type: directly
/// behind it names, or to anything. `now` is what ages count from.
[[nodiscard]] ParsedSearch parseSearch(const QString &text, const QDateTime &now);

/// The name of a field as typed, without the colon; empty for Words.
[[nodiscard]] QString searchFieldName(SearchField field);
/// All fields that have a name.
[[nodiscard]] const QList<SearchField> &searchFields();
/// What kind:, status:, is:, value:, review:, seen: (beside times), can: and finding: understand;
/// empty for other fields.
[[nodiscard]] QStringList searchValues(SearchField field);

/// A text as one operand: quoted where it has spaces, quotes or nothing.
[[nodiscard]] QString quotedForSearch(const QString &text);
/// The same search with field:value instead of what it says about the field; without it where it
/// says exactly this already.
[[nodiscard]] QString withTerm(const QString &search, SearchField field, const QString &value);
/// What the search wants of the field, where it says so in exactly one positive term.
[[nodiscard]] std::optional<QString> termValue(const QString &search, SearchField field);

} // namespace itm
