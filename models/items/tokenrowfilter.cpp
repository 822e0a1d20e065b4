// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenrowfilter.h"

namespace itm {

namespace {

ReplacementPart partOf(const TokenRow &row)
{
    const Replacement *running = row.replacement();
    if (!running)
        return ReplacementPart::None;
    return running->oldToken == row.id ? ReplacementPart::Old : ReplacementPart::New;
}

} // namespace

bool TokenRowFilter::matches(const TokenRow &row, const Token &token)
{
    if (m_matcher.isEmpty())
        return true;
    const TokenRowFacts &facts = *row.facts;
    if (facts.number >= m_hits.size())
        m_hits.resize(facts.number + 1);
    std::optional<quint64> &hits = m_hits[facts.number];
    if (!hits)
        hits = m_matcher.sharedHits(
            token, facts.nature->tokenClass,
            { facts.searchText(), facts.holder->searchText, facts.nature->searchText });
    const ReplacementPart part
        = m_matcher.asksForReplacements() ? partOf(row) : ReplacementPart::None;
    const quint32 findings
        = m_matcher.asksForFindings() && m_findingsOf ? m_findingsOf(row.key()) : 0;
    return m_matcher.matches(*hits, { token, row.ownText(), row.value, part, findings });
}

} // namespace itm
