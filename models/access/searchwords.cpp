// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchwords.h"

#include <QHash>
#include <QRegularExpression>

namespace itm {

namespace {

bool isFieldName(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Reads one piece that starts at `at`, and moves on behind it.
SearchPiece pieceAt(const QString &text, qsizetype &at)
{
    SearchPiece piece{ .position = at };
    if (text.at(at) == u'-' && at + 1 < text.size() && !text.at(at + 1).isSpace()) {
        piece.isNegated = true;
        ++at;
    }
    piece.textPosition = at;
    bool inQuotes = false;
    for (; at < text.size() && (inQuotes || !text.at(at).isSpace()); ++at) {
        const QChar c = text.at(at);
        if (c == u'"') {
            inQuotes = !inQuotes;
            piece.isQuoted = true;
        } else if (c == u':' && !inQuotes && !piece.isQuoted && piece.field.isNull()
                   && isFieldName(piece.text)) {
            piece.field = piece.text;
            piece.text.clear();
            piece.textPosition = at + 1;
        } else {
            piece.text += c;
        }
    }
    piece.isOpen = inQuotes;
    piece.length = at - piece.position;
    return piece;
}

using Times = std::pair<QDateTime, QDateTime>;

/// The days that a date names: one, a month's or a year's.
std::optional<Times> span(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = hasDay ? first.addDays(1)
        : hasMonth            ? first.addMonths(1)
                              : first.addYears(1);
    return Times{ first.startOfDay(), next.startOfDay() };
}

std::optional<QDateTime> ago(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})([hdwmy])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u'h':
        return now.addSecs(-3600LL * count);
    case u'd':
        return now.addDays(-count);
    case u'w':
        return now.addDays(-7LL * count);
    case u'm':
        return now.addMonths(-count);
    default:
        return now.addYears(-count);
    }
}

} // namespace

QList<SearchPiece> searchPieces(const QString &text)
{
    QList<SearchPiece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace())
            ++at;
        else
            pieces.append(pieceAt(text, at));
    }
    return pieces;
}

std::optional<SearchField> searchFieldNamed(const QString &name)
{
    for (const SearchField field : searchFields()) {
        if (name.compare(searchFieldName(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

std::optional<Times> searchTimes(const QString &text, const QDateTime &now)
{
    const QChar sign = text.isEmpty() ? QChar() : text.at(0);
    const bool isLess = sign == u'<';
    const bool isMore = sign == u'>';
    const QString operand = (isLess || isMore ? text.mid(1) : text).toLower();
    if (const auto instant = ago(operand, now)) {
        // An age: more than it is before that instant.
        return isLess ? Times{ *instant, {} } : Times{ {}, *instant };
    }
    const auto days = span(operand);
    if (!days)
        return std::nullopt;
    if (isLess)
        return Times{ {}, days->first };
    if (isMore)
        return Times{ days->second, {} };
    return days;
}

} // namespace itm
