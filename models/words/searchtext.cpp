// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/searchtext.h"

namespace itm {

namespace {

QString listOf(const QStringList &values)
{
    return values.join(QStringLiteral(", "));
}

QString fieldNames()
{
    QStringList names;
    for (const SearchField field : searchFields())
        names << searchFieldName(field) + u':';
    return listOf(names);
}

QString example(const QString &search, const QString &meaning)
{
    return QStringLiteral("<tr><td><tt>%1</tt>&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(search.toHtmlEscaped(), meaning.toHtmlEscaped());
}

} // namespace

QString SearchText::problem(const SearchProblem &problem)
{
    const QString at = QString::number(problem.position + 1);
    switch (problem.kind) {
    case SearchProblem::Kind::UnknownField:
        //: %1: a word; %2: its place; %3: a list of words.
        return tr("“%1:” at character %2 is no field. There are %3. Put words with a colon in "
                  "quotes.")
            .arg(problem.text, at, fieldNames());
    case SearchProblem::Kind::MissingText:
        return tr("Something is missing behind “%1:” at character %2.").arg(problem.text, at);
    case SearchProblem::Kind::OpenQuote:
        return tr("The quote at character %1 is not closed.").arg(at);
    case SearchProblem::Kind::UnknownKind:
        return tr("“%1” at character %2 is no kind of token. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Kind)));
    case SearchProblem::Kind::UnknownStatus:
        return tr("“%1” at character %2 is no status. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Status)));
    case SearchProblem::Kind::UnknownState:
        return tr("“%1” at character %2 is nothing a token can be. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Is)));
    case SearchProblem::Kind::UnknownValue:
        return tr("“%1” at character %2 is no place of a value. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Value)));
    case SearchProblem::Kind::UnknownReview:
        return tr("“%1” at character %2 is nothing a review can be. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Review)));
    case SearchProblem::Kind::UnknownAction:
        return tr("“%1” at character %2 is nothing a token can do. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Can)));
    case SearchProblem::Kind::UnknownFinding:
        return tr("“%1” at character %2 is no finding. There are %3.")
            .arg(problem.text, at, listOf(searchValues(SearchField::Finding)));
    case SearchProblem::Kind::UnreadableTime:
        return tr("“%1” at character %2 is neither a date (2025, 2025-03, 2025-03-04) nor an age "
                  "(12h, 90d, 2w, 6m, 1y), with < or > in front if you like.")
            .arg(problem.text, at);
    case SearchProblem::Kind::NegatedObject:
        return tr("Put the minus at character %1 in front of “can:”.").arg(at);
    case SearchProblem::Kind::TooManyTerms:
        return tr("A search has at most %1 words.").arg(MostSearchTerms);
    }
    return {};
}

QString SearchText::explanation(SearchField field)
{
    switch (field) {
    case SearchField::Words:
        return tr("anywhere in the row", "search field");
    case SearchField::Owner:
        return tr("the owner’s name or ID", "search field");
    case SearchField::Organization:
        return tr("the organization’s name or ID", "search field");
    case SearchField::Kind:
        return tr("operator, allaccess, readwrite, custom …", "search field");
    case SearchField::Status:
        return tr("active or inactive", "search field");
    case SearchField::Is:
        return tr("replaced: has a successor; replacing: is one; v1: a v1 credential",
                  "search field");
    case SearchField::Type:
        return tr("has permissions on this type", "search field");
    case SearchField::Bucket:
        return tr("names this bucket in a permission", "search field");
    case SearchField::Id:
        return tr("any ID in the record", "search field");
    case SearchField::Value:
        return tr("where the value is: keychain, server, none", "search field");
    case SearchField::Created:
        return tr("a date or an age: >2025-01-01, <7d", "search field");
    case SearchField::Updated:
        return tr("a date or an age: >90d was not touched for 90 days", "search field");
    case SearchField::Seen:
        return tr("in imported server logs: <30d, never, leaked", "search field");
    case SearchField::Tag:
        return tr("a tag that you gave it", "search field");
    case SearchField::Note:
        return tr("in what you noted about it", "search field");
    case SearchField::Review:
        return tr("its date for a review: overdue, due, set, none", "search field");
    case SearchField::Can:
        return tr("what it really may do: can:write bucket:telegraf", "search field");
    case SearchField::Finding:
        return tr("what is wrong with it: finding:no-description", "search field");
    }
    return {};
}

QString SearchText::help()
{
    return QStringLiteral("<table>")
        + example(QStringLiteral("telegraf hall"), tr("both words, in any column"))
        + example(QStringLiteral("\"hall 7\" -test"), tr("these words together, and not that one"))
        + example(QStringLiteral("owner:alice kind:custom"), tr("only in these fields"))
        + example(QStringLiteral("can:write bucket:telegraf"),
                  tr("every token that may write there, All Access and operator tokens too"))
        + example(QStringLiteral("created:2025-03 updated:>90d"),
                  tr("made in that month, not touched for 90 days"))
        + QStringLiteral("</table>");
}

} // namespace itm
