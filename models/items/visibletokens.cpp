// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/visibletokens.h"

#include <algorithm>

namespace itm {

namespace {

bool isV1(const TokenRowFacts &facts)
{
    return facts.nature->tokenClass.kind == TokenKind::V1Credential;
}

} // namespace

VisibleTokens::VisibleTokens()
    : m_rows(std::make_shared<TokenRows>())
{
}

int VisibleTokens::countInScope() const
{
    int count = 0;
    for (const TokenRowFacts &facts : m_rows->facts()) {
        if (isInScope(facts))
            count += m_total[facts.number];
    }
    return count;
}

QList<OrganizationCount> VisibleTokens::organizations(const ServerSession *session) const
{
    QHash<OrganizationId, OrganizationCount> counts;
    for (const TokenRowFacts &facts : m_rows->facts()) {
        if (facts.holder->session != session || m_total[facts.number] == 0)
            continue;
        OrganizationCount &count = counts[facts.holder->organization];
        count.organization = facts.holder->organization;
        count.name = facts.holder->organizationName;
        count.total += m_total[facts.number];
        count.found += m_found[facts.number];
    }
    return counts.values();
}

OrganizationCount VisibleTokens::v1Credentials(const ServerSession *session) const
{
    OrganizationCount count;
    for (const TokenRowFacts &facts : m_rows->facts()) {
        if (facts.holder->session != session || !isV1(facts))
            continue;
        count.total += m_total[facts.number];
        count.found += m_found[facts.number];
    }
    return count;
}

bool VisibleTokens::isInScope(const TokenRow &row) const
{
    return isInScope(*row.facts);
}

bool VisibleTokens::isInScope(const TokenRowFacts &facts) const
{
    const TokenHolder &holder = *facts.holder;
    return holder.session && (!m_scope.isV1 || isV1(facts))
        && m_scope.contains(holder.session->connection().server, holder.organization);
}

int VisibleTokens::positionOf(Number number) const
{
    const auto found = std::find(m_visible.begin(), m_visible.end(), number);
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

void VisibleTokens::setRows(std::shared_ptr<TokenRows> rows)
{
    m_visible.clear();
    m_rows = std::move(rows);
    m_filter.forget();
    countAll();
}

void VisibleTokens::removeServer(const ServerSession *session)
{
    m_visible.clear();
    m_rows->removeServer(session);
    countAll();
}

void VisibleTokens::countAll()
{
    m_total.assign(m_rows->facts().size(), 0);
    for (const Number number : m_rows->sorted())
        ++m_total[m_rows->at(number).facts->number];
}

void VisibleTokens::filter()
{
    const auto &facts = m_rows->facts();
    std::vector<bool> inScope(facts.size());
    for (const TokenRowFacts &f : facts)
        inScope[f.number] = isInScope(f);
    m_found.assign(facts.size(), 0);
    m_visible.clear();
    for (const Number number : m_rows->sorted()) {
        const TokenRow &row = m_rows->at(number);
        const Token *token = row.token();
        const bool found = token && m_filter.matches(row, *token);
        m_rows->setFound(number, found);
        if (!found)
            continue;
        ++m_found[row.facts->number];
        if (inScope[row.facts->number])
            m_visible.push_back(number);
    }
}

void VisibleTokens::sort(const TokenOrder &order)
{
    std::vector<bool> shown(m_rows->size());
    for (const Number number : m_visible)
        shown[number] = true;
    m_rows->sort(order);
    m_visible.clear();
    std::copy_if(m_rows->sorted().cbegin(), m_rows->sorted().cend(), std::back_inserter(m_visible),
                 [&](Number number) { return shown[number]; });
}

int VisibleTokens::placeFor(Number number)
{
    const TokenRow &row = m_rows->at(number);
    if (!row.isFound || !isInScope(row))
        return -1;
    return static_cast<int>(m_rows->placeFor(number, m_visible) - m_visible.begin());
}

void VisibleTokens::show(Number number, int position)
{
    m_visible.insert(m_visible.begin() + position, number);
}

void VisibleTokens::hide(int position)
{
    m_visible.erase(m_visible.begin() + position);
}

void VisibleTokens::count(Number number, int step)
{
    const TokenRow &row = m_rows->at(number);
    const size_t facts = m_rows->facts().size();
    m_total.resize(facts);
    m_found.resize(facts);
    m_total[row.facts->number] += step;
    if (step > 0)
        m_rows->setFound(number, m_filter.matches(row, *row.token()));
    if (row.isFound)
        m_found[row.facts->number] += step;
}

} // namespace itm
