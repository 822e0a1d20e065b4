// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchcompletion.h"

#include "models/access/searchwords.h"

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype MostCompletions = 12;

QStringList valuesOf(SearchField field, const SearchVocabulary &vocabulary)
{
    switch (field) {
    case SearchField::Owner:
        return vocabulary.owners;
    case SearchField::Organization:
        return vocabulary.organizations;
    case SearchField::Bucket:
        return vocabulary.buckets;
    case SearchField::Type:
        return vocabulary.types;
    case SearchField::Tag:
        return vocabulary.tags;
    case SearchField::Created:
    case SearchField::Updated:
        return { QStringLiteral("<7d"), QStringLiteral(">90d"), QStringLiteral(">1y") };
    case SearchField::Seen:
        return searchValues(field)
            + QStringList{ QStringLiteral("<7d"), QStringLiteral(">30d"), QStringLiteral(">90d") };
    default:
        return searchValues(field);
    }
}

/// Those that begin with the text, then those that contain it.
QStringList fitting(const QStringList &values, const QString &typed)
{
    QStringList first;
    QStringList later;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first.append(value);
        else if (value.contains(typed, Qt::CaseInsensitive))
            later.append(value);
    }
    return (first + later).mid(0, MostCompletions);
}

QList<SearchCompletion> fieldNames(const SearchPiece &piece)
{
    QList<SearchCompletion> found;
    const qsizetype start = piece.position + (piece.isNegated ? 1 : 0);
    for (const SearchField field : searchFields()) {
        const QString name = searchFieldName(field);
        if (name.startsWith(piece.text, Qt::CaseInsensitive))
            found.append({ field, true, start, piece.end() - start, name + u':' });
    }
    return found;
}

} // namespace

QList<SearchCompletion> completeSearch(const QString &text, qsizetype cursor,
                                       const SearchVocabulary &vocabulary)
{
    const QList<SearchPiece> pieces = searchPieces(text);
    const auto at = std::find_if(pieces.begin(), pieces.end(), [cursor](const SearchPiece &piece) {
        return piece.position < cursor && cursor <= piece.end();
    });
    if (at == pieces.end())
        return {};
    if (at->field.isNull())
        return at->isQuoted || at->text.isEmpty() ? QList<SearchCompletion>() : fieldNames(*at);
    const auto field = searchFieldNamed(at->field);
    if (!field)
        return {};
    QList<SearchCompletion> found;
    for (const QString &value : fitting(valuesOf(*field, vocabulary), at->text)) {
        // Complete already.
        if (value.compare(at->text, Qt::CaseInsensitive) == 0 && !at->isOpen)
            continue;
        found.append({ *field, false, at->textPosition, at->end() - at->textPosition,
                       quotedForSearch(value) + u' ' });
    }
    return found;
}

} // namespace itm
