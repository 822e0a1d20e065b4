// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenfacets.h"

#include "models/words/kindtext.h"
#include "models/words/statustext.h"

#include <algorithm>
#include <array>

namespace itm {

namespace {

constexpr std::array Fields{ SearchField::Kind, SearchField::Status, SearchField::Owner,
                             SearchField::Organization, SearchField::Value };

/// Tokens by what they have in one field: owners and organizations by their holder, since an id
/// says who it is on one server only.
using Counts = QHash<quint64, int>;

quint64 valueOf(const TokenRow &row, const Token &token, SearchField field)
{
    switch (field) {
    case SearchField::Kind:
        return static_cast<quint64>(row.facts->nature->tokenClass.kind);
    case SearchField::Status:
        return static_cast<quint64>(token.status);
    case SearchField::Value:
        return static_cast<quint64>(row.value);
    default:
        return reinterpret_cast<quintptr>(row.facts->holder);
    }
}

SearchQuery without(const SearchQuery &query, SearchField field)
{
    SearchQuery rest = query;
    rest.terms.removeIf([field](const SearchTerm &term) { return term.field == field; });
    return rest;
}

/// Counts one field.
class FieldCounter final
{
public:
    FieldCounter(SearchField field, const SearchQuery &query, const QList<Bucket> &buckets,
                 const FindingsOf &findingsOf)
        : m_field(field)
    {
        const SearchQuery rest = without(query, field);
        m_isOwnFilter = rest.terms.size() != query.terms.size();
        if (m_isOwnFilter)
            m_filter = TokenRowFilter(SearchMatcher(rest, buckets), findingsOf);
    }

    void add(const TokenRow &row, const Token &token)
    {
        int &count = m_counts[valueOf(row, token, m_field)];
        count += m_isOwnFilter ? m_filter.matches(row, token) : row.isFound;
    }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] SearchField field() const { return m_field; }

private:
    SearchField m_field;
    TokenRowFilter m_filter;
    bool m_isOwnFilter = false;
    Counts m_counts;
};

/// Fixed values in their order.
QList<FacetValue> fixedValues(SearchField field)
{
    switch (field) {
    case SearchField::Kind:
        return { { KindText::name(TokenKind::Operator), QStringLiteral("operator") },
                 { KindText::name(TokenKind::OlderOperator), QStringLiteral("older") },
                 { KindText::name(TokenKind::AllAccess), QStringLiteral("allaccess") },
                 { KindText::name(TokenKind::ReadWrite), QStringLiteral("readwrite") },
                 { KindText::name(TokenKind::Custom), QStringLiteral("custom") },
                 { KindText::name(TokenKind::V1Credential), QStringLiteral("v1") } };
    case SearchField::Status:
        return { { StatusText::token(TokenStatus::Active), QStringLiteral("active") },
                 { StatusText::token(TokenStatus::Inactive), QStringLiteral("inactive") } };
    default:
        // A run has one of the first two.
        return { { StatusText::value(ValuePlace::InKeychain), QStringLiteral("keychain") },
                 { StatusText::value(ValuePlace::InThisRun), QStringLiteral("keychain") },
                 { StatusText::value(ValuePlace::OnServer), QStringLiteral("server") },
                 { StatusText::value(ValuePlace::Nowhere), QStringLiteral("none") } };
    }
}

/// What has the same name is one value: a search for it finds all of them.
QList<FacetValue> namedValues(const Counts &counts, QString TokenHolder::*name)
{
    QHash<QString, int> byName;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        // NOLINTNEXTLINE(performance-no-int-to-ptr): valueOf() made it from one
        byName[reinterpret_cast<const TokenHolder *>(it.key())->*name] += it.value();
    QList<FacetValue> values;
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        values.append({ it.key(), it.key(), it.value() });
    std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
        if (a.count != b.count)
            return a.count > b.count;
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return values;
}

QList<FacetValue> valuesOf(const FieldCounter &counter)
{
    const Counts &counts = counter.counts();
    if (counter.field() == SearchField::Owner)
        return namedValues(counts, &TokenHolder::ownerName);
    if (counter.field() == SearchField::Organization)
        return namedValues(counts, &TokenHolder::organizationName);
    QList<FacetValue> values;
    const QList<FacetValue> all = fixedValues(counter.field());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto count = counts.constFind(static_cast<quint64>(i));
        if (count != counts.cend())
            values.append({ all.at(i).label, all.at(i).term, *count });
    }
    return values;
}

} // namespace

QList<Facet> countFacets(const VisibleTokens &tokens, const SearchQuery &query,
                         const QList<Bucket> &buckets)
{
    std::vector<FieldCounter> counters;
    counters.reserve(Fields.size());
    for (const SearchField field : Fields)
        counters.emplace_back(field, query, buckets, tokens.findingsOf());
    for (const TokenRows::Number number : tokens.rows().sorted()) {
        const TokenRow &row = tokens.rows().at(number);
        const Token *token = tokens.isInScope(row) ? row.token() : nullptr;
        if (!token)
            continue;
        for (FieldCounter &counter : counters)
            counter.add(row, *token);
    }
    QList<Facet> facets;
    for (const FieldCounter &counter : counters)
        facets.append({ counter.field(), valuesOf(counter) });
    return facets;
}

} // namespace itm
