// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchquery.h"

#include "models/access/findings.h"
#include "models/access/searchwords.h"

#include <algorithm>

namespace itm {

namespace {

using Kind = SearchProblem::Kind;

/// Turns pieces into terms and stops noting problems at the first.
class Parser final
{
public:
    Parser(const QString &text, const QDateTime &now)
        : m_now(now)
        , m_pieces(searchPieces(text))
    {
    }

    ParsedSearch parse()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at) {
            const SearchPiece &piece = m_pieces.at(m_at);
            if (const auto term = termOf(piece))
                append(*term, piece);
        }
        return std::move(m_result);
    }

private:
    void append(const SearchTerm &term, const SearchPiece &piece)
    {
        if (m_result.query.terms.size() == MostSearchTerms)
            complain(Kind::TooManyTerms, piece.position, piece.length, piece.text);
        else
            m_result.query.terms.append(term);
    }

    std::optional<SearchTerm> complain(Kind kind, qsizetype position, qsizetype length,
                                       const QString &text)
    {
        if (!m_result.problem)
            m_result.problem = SearchProblem{ kind, position, length, text };
        return std::nullopt;
    }
    std::optional<SearchTerm> complain(Kind kind, const SearchPiece &piece)
    {
        return complain(kind, piece.textPosition, piece.end() - piece.textPosition, piece.text);
    }

    std::optional<SearchTerm> termOf(const SearchPiece &piece)
    {
        if (piece.isOpen)
            complain(Kind::OpenQuote, piece);
        SearchTerm term{ .isNegated = piece.isNegated,
                         .text = piece.text.toCaseFolded(),
                         .isExact = piece.isQuoted };
        if (piece.field.isNull()) {
            if (piece.text.isEmpty())
                return std::nullopt;
            return term;
        }
        const auto field = searchFieldNamed(piece.field);
        if (!field)
            return complain(Kind::UnknownField, piece.textPosition - piece.field.size() - 1,
                            piece.field.size() + 1, piece.field);
        if (piece.text.isEmpty())
            return complain(Kind::MissingText, piece.position, piece.length,
                            searchFieldName(*field));
        term.field = *field;
        return completed(term, piece);
    }

    std::optional<SearchTerm> completed(SearchTerm term, const SearchPiece &piece)
    {
        switch (term.field) {
        case SearchField::Kind:
            term.text.remove(u' ').remove(u'/');
            return oneOfTheValues(term, piece, Kind::UnknownKind);
        case SearchField::Status:
            return oneOfTheValues(term, piece, Kind::UnknownStatus);
        case SearchField::Is:
            return oneOfTheValues(term, piece, Kind::UnknownState);
        case SearchField::Value:
            return oneOfTheValues(term, piece, Kind::UnknownValue);
        case SearchField::Finding:
            return oneOfTheValues(term, piece, Kind::UnknownFinding);
        case SearchField::Review:
            return oneOfTheValues(term, piece, Kind::UnknownReview);
        case SearchField::Created:
        case SearchField::Updated:
            return withTimes(term, piece);
        case SearchField::Seen:
            return searchValues(SearchField::Seen).contains(term.text) ? term
                                                                       : withTimes(term, piece);
        case SearchField::Can:
            return withObject(term, piece);
        default:
            return term;
        }
    }

    std::optional<SearchTerm> oneOfTheValues(const SearchTerm &term, const SearchPiece &piece,
                                             Kind problem)
    {
        if (!searchValues(term.field).contains(term.text))
            return complain(problem, piece);
        return term;
    }

    std::optional<SearchTerm> withTimes(SearchTerm term, const SearchPiece &piece)
    {
        const auto times = searchTimes(piece.text, m_now);
        if (!times)
            return complain(Kind::UnreadableTime, piece);
        if (term.field == SearchField::Seen)
            term.text.clear();
        term.from = times->first;
        term.until = times->second;
        return term;
    }

    std::optional<SearchTerm> withObject(SearchTerm term, const SearchPiece &piece)
    {
        if (!searchValues(SearchField::Can).contains(term.text))
            return complain(Kind::UnknownAction, piece);
        term.action = term.text == QLatin1String("write") ? PermissionAction::Write
                                                          : PermissionAction::Read;
        term.text.clear();
        term.isExact = false;
        if (m_at + 1 == m_pieces.size())
            return term;
        const SearchPiece &next = m_pieces.at(m_at + 1);
        const auto field = next.field.isNull() ? std::nullopt : searchFieldNamed(next.field);
        if (field != SearchField::Bucket && field != SearchField::Type)
            return term;
        ++m_at;
        if (next.isNegated)
            return complain(Kind::NegatedObject, next.position, next.length, next.text);
        if (next.isOpen)
            complain(Kind::OpenQuote, next);
        if (next.text.isEmpty())
            return complain(Kind::MissingText, next.position, next.length, next.field);
        term.object = *field;
        term.text = next.text.toCaseFolded();
        term.isExact = next.isQuoted;
        return term;
    }

    QDateTime m_now;
    QList<SearchPiece> m_pieces;
    qsizetype m_at = 0;
    ParsedSearch m_result;
};

/// The pieces of a search that speak about a field by themselves, not as an object of can:.
QList<SearchPiece> piecesOf(const QString &search, SearchField field)
{
    QList<SearchPiece> found;
    bool isObject = false;
    for (const SearchPiece &piece : searchPieces(search)) {
        const auto named = piece.field.isNull() ? std::nullopt : searchFieldNamed(piece.field);
        if (named == field && !isObject)
            found.append(piece);
        isObject = named == SearchField::Can;
    }
    return found;
}

QStringList findingIds()
{
    QStringList ids;
    for (const FindingRule &rule : findingRules())
        ids << QString::fromLatin1(rule.id);
    return ids;
}

} // namespace

bool SearchQuery::needsBuckets() const
{
    return std::any_of(terms.begin(), terms.end(), [](const SearchTerm &term) {
        return term.field == SearchField::Can && term.object == SearchField::Bucket;
    });
}

bool SearchQuery::needsReplacements() const
{
    return std::any_of(terms.begin(), terms.end(),
                       [](const SearchTerm &term) { return term.field == SearchField::Is; });
}

bool SearchQuery::needsFindings() const
{
    return std::any_of(terms.begin(), terms.end(),
                       [](const SearchTerm &term) { return term.field == SearchField::Finding; });
}

bool SearchQuery::needsSightings() const
{
    return std::any_of(terms.begin(), terms.end(),
                       [](const SearchTerm &term) { return term.field == SearchField::Seen; });
}

bool SearchQuery::needsNotes() const
{
    return std::any_of(terms.begin(), terms.end(), [](const SearchTerm &term) {
        return term.field == SearchField::Tag || term.field == SearchField::Note
            || term.field == SearchField::Review;
    });
}

ParsedSearch parseSearch(const QString &text, const QDateTime &now)
{
    return Parser(text, now).parse();
}

QString searchFieldName(SearchField field)
{
    switch (field) {
    case SearchField::Words:
        return {};
    case SearchField::Owner:
        return QStringLiteral("owner");
    case SearchField::Organization:
        return QStringLiteral("org");
    case SearchField::Kind:
        return QStringLiteral("kind");
    case SearchField::Status:
        return QStringLiteral("status");
    case SearchField::Is:
        return QStringLiteral("is");
    case SearchField::Type:
        return QStringLiteral("type");
    case SearchField::Bucket:
        return QStringLiteral("bucket");
    case SearchField::Id:
        return QStringLiteral("id");
    case SearchField::Value:
        return QStringLiteral("value");
    case SearchField::Created:
        return QStringLiteral("created");
    case SearchField::Updated:
        return QStringLiteral("updated");
    case SearchField::Seen:
        return QStringLiteral("seen");
    case SearchField::Tag:
        return QStringLiteral("tag");
    case SearchField::Note:
        return QStringLiteral("note");
    case SearchField::Review:
        return QStringLiteral("review");
    case SearchField::Can:
        return QStringLiteral("can");
    case SearchField::Finding:
        return QStringLiteral("finding");
    }
    return {};
}

const QList<SearchField> &searchFields()
{
    static const QList<SearchField> all{
        SearchField::Owner,   SearchField::Organization, SearchField::Kind,    SearchField::Status,
        SearchField::Is,      SearchField::Bucket,       SearchField::Type,    SearchField::Can,
        SearchField::Value,   SearchField::Id,           SearchField::Created, SearchField::Updated,
        SearchField::Finding, SearchField::Seen,         SearchField::Tag,     SearchField::Note,
        SearchField::Review,
    };
    return all;
}

QStringList searchValues(SearchField field)
{
    switch (field) {
    case SearchField::Kind:
        return { QStringLiteral("operator"),  QStringLiteral("older"), QStringLiteral("allaccess"),
                 QStringLiteral("readwrite"), QStringLiteral("read"),  QStringLiteral("write"),
                 QStringLiteral("custom"),    QStringLiteral("v1") };
    case SearchField::Status:
        return { QStringLiteral("active"), QStringLiteral("inactive") };
    case SearchField::Is:
        return { QStringLiteral("replaced"), QStringLiteral("replacing"), QStringLiteral("v1") };
    case SearchField::Value:
        return { QStringLiteral("keychain"), QStringLiteral("server"), QStringLiteral("none") };
    case SearchField::Seen:
        return { QStringLiteral("never"), QStringLiteral("leaked") };
    case SearchField::Review:
        return { QStringLiteral("overdue"), QStringLiteral("due"), QStringLiteral("set"),
                 QStringLiteral("none") };
    case SearchField::Can:
        return { QStringLiteral("read"), QStringLiteral("write") };
    case SearchField::Finding:
        return findingIds();
    default:
        return {};
    }
}

QString quotedForSearch(const QString &text)
{
    QString plain = text;
    // A quote cannot be written inside quotes: what is left still finds it.
    plain.remove(u'"');
    const bool isSimple = !plain.isEmpty()
        && std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); });
    return isSimple ? plain : u'"' + plain + u'"';
}

QString withTerm(const QString &search, SearchField field, const QString &value)
{
    const bool isThere = termValue(search, field) == value;
    QString rest = search;
    const QList<SearchPiece> old = piecesOf(search, field);
    for (auto piece = old.crbegin(); piece != old.crend(); ++piece)
        rest.remove(piece->position, piece->length);
    rest = rest.trimmed();
    if (isThere)
        return rest;
    // Names of people and places are meant whole.
    const bool isName = field == SearchField::Owner || field == SearchField::Organization;
    QString operand = quotedForSearch(value);
    if (isName && !operand.startsWith(u'"'))
        operand = u'"' + operand + u'"';
    const QString term = searchFieldName(field) + u':' + operand;
    return rest.isEmpty() ? term : rest + u' ' + term;
}

std::optional<QString> termValue(const QString &search, SearchField field)
{
    const QList<SearchPiece> pieces = piecesOf(search, field);
    if (pieces.size() != 1 || pieces.first().isNegated)
        return std::nullopt;
    return pieces.first().text;
}

} // namespace itm
