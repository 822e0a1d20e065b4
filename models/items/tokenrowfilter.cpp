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
    SearchSubject subject{ token, row.ownText(), row.value, part };
    if (m_matcher.asksForFindings() && m_findingsOf)
        subject.findings = m_findingsOf(row.key());
    if (m_matcher.asksForSightings()) {
        subject.sighting = row.sighting();
        subject.hasLogs = !row.logPeriods().isEmpty();
    }
    if (m_matcher.asksForNotes()) {
        subject.note = row.note();
        subject.today = row.facts->holder->session->services().clock.now().toLocalTime().date();
    }
    return m_matcher.matches(*hits, subject);
}

} // namespace itm
