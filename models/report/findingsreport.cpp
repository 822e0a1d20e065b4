// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/access/naturalkey.h"
#include "models/report/reportparts.h"
#include "models/words/findingtext.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"

#include <QJsonArray>

#include <algorithm>

namespace itm::reports {

namespace {

/// The stores do not know each other: both may have the same id.
using TokenPlace = std::pair<int, TokenId>;

TokenPlace placed(TokenStore store, TokenId id)
{
    return { static_cast<int>(store), id };
}

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Note:
        return QStringLiteral("note");
    case FindingSeverity::Warning:
        return QStringLiteral("warning");
    case FindingSeverity::Danger:
        return QStringLiteral("danger");
    }
    return {};
}

QString needName(FindingNeed need)
{
    switch (need) {
    case FindingNeed::Nothing:
        break;
    case FindingNeed::AllTokens:
        return QStringLiteral("allTokens");
    case FindingNeed::Buckets:
        return QStringLiteral("buckets");
    case FindingNeed::Users:
        return QStringLiteral("users");
    case FindingNeed::ValueStorage:
        return QStringLiteral("valueStorage");
    case FindingNeed::EarlierList:
        return QStringLiteral("earlierList");
    case FindingNeed::RecoveryListing:
        return QStringLiteral("recoveryListing");
    case FindingNeed::ServerLogs:
        return QStringLiteral("serverLogs");
    }
    return {};
}

class FindingsPart final
{
public:
    FindingsPart(const ReportFacts &facts, ReportDocument &document)
        : m_facts(facts)
        , m_document(document)
    {
        const TokenList tokens = tokensInOrder(facts);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            m_places.insert(placed(tokens.at(i).store, tokens.at(i).id), i);
            m_tokens.append(tokens.at(i));
        }
    }

    void add(const FindingReport &report, bool isAccepted)
    {
        for (const FindingGroup &group : report.groups)
            addGroup(group, isAccepted);
    }

    /// What is said of the server as a whole belongs to every organization's report.
    [[nodiscard]] bool concerns(const FindingHit &hit) const
    {
        return !m_facts.organization || hit.token.isNull()
            || m_places.contains(placed(hit.store, hit.token));
    }

private:
    void addGroup(const FindingGroup &group, bool isAccepted)
    {
        QList<FindingHit> hits;
        for (const FindingHit &hit : group.hits) {
            if (concerns(hit))
                hits.append(hit);
        }
        if (hits.isEmpty())
            return;
        std::stable_sort(
            hits.begin(), hits.end(),
            [this](const FindingHit &a, const FindingHit &b) { return placeOf(a) < placeOf(b); });
        const QString title = FindingText::title(group.kind);
        const FindingSeverity severity = findingRule(group.kind).severity;
        ReportSection section;
        section.title = isAccepted
            ? ReportText::acceptedHeading(title, hits.size())
            : ReportText::findingHeading(FindingText::severity(severity), title, hits.size());
        section.sentences << FindingText::why(group.kind);
        for (const FindingHit &hit : std::as_const(hits))
            section.rows.append(rowOf(group, hit, isAccepted));
        m_document.sections.append(section);
    }

    /// Those that no list shows come last, by their id.
    [[nodiscard]] std::pair<qsizetype, TokenId> placeOf(const FindingHit &hit) const
    {
        return { m_places.value(placed(hit.store, hit.token), m_tokens.size()), hit.token };
    }

    [[nodiscard]] ReportRow rowOf(const FindingGroup &group, const FindingHit &hit,
                                  bool isAccepted) const
    {
        const FindingSeverity severity = findingRule(group.kind).severity;
        ReportRow row{ { FindingText::severity(severity), severityName(severity) },
                       { FindingText::title(group.kind), findingId(group.kind) } };
        row += cellsOfToken(hit);
        row += ReportRow{ { FindingText::sentence(group, hit, m_facts.now),
                            QJsonArray::fromStringList(group.namesOf(hit)) },
                          { {}, hit.number },
                          { ReportText::yesOrNo(isAccepted), isAccepted } };
        return row + cellsOfAcceptance(group, hit, isAccepted);
    }

    [[nodiscard]] ReportRow cellsOfToken(const FindingHit &hit) const
    {
        const qsizetype place = m_places.value(placed(hit.store, hit.token), -1);
        if (place >= 0) {
            const Token &token = m_tokens.at(place);
            const QString organization = NameText::organization(token);
            return tokenCells(token, m_facts) + organizationCells(token.organization, organization);
        }
        const QString id = hit.token.toString();
        const QString name = hit.token.isNull() ? ReportText::wholeServer() : id;
        ReportRow cells(tokenColumns().size() + organizationColumns().size(),
                        { {}, QJsonValue::Null });
        cells[0].text = name;
        cells[1] = { id, id };
        cells[2].raw = storeName(hit.store);
        return cells;
    }

    [[nodiscard]] ReportRow cellsOfAcceptance(const FindingGroup &group, const FindingHit &hit,
                                              bool isAccepted) const
    {
        const auto found = std::find_if(m_facts.accepted.cbegin(), m_facts.accepted.cend(),
                                        [&](const AcceptedFinding &one) {
                                            return one.finding == findingId(group.kind)
                                                && one.token == hit.token && one.store == hit.store;
                                        });
        if (!isAccepted || found == m_facts.accepted.cend())
            return { { {}, QJsonValue::Null }, { {}, QJsonValue::Null }, { {}, QJsonValue::Null } };
        return { typed(found->by), date(found->until), typed(found->reason) };
    }

    const ReportFacts &m_facts;
    ReportDocument &m_document;
    TokenList m_tokens;
    QHash<TokenPlace, qsizetype> m_places;
};

void addNotLookedAt(const FindingReport &report, ReportDocument &document)
{
    QJsonArray names;
    QStringList sentences;
    for (const FindingNeed need : report.notLookedAt) {
        names.append(needName(need));
        sentences << FindingText::notLookedAt(need);
    }
    document.facts.append({ ReportField::NotLookedAt, { {}, names }, false });
    document.sentences << sentences;
}

} // namespace

} // namespace itm::reports

namespace itm {

std::optional<FindingSeverity> worstSeverity(const ReportFacts &facts)
{
    ReportDocument document;
    reports::FindingsPart part(facts, document);
    std::optional<FindingSeverity> worst;
    for (const FindingGroup &group : facts.findings.groups) {
        const bool isConcerned
            = std::any_of(group.hits.begin(), group.hits.end(),
                          [&part](const FindingHit &hit) { return part.concerns(hit); });
        if (isConcerned)
            worst = std::max(worst, std::optional(findingRule(group.kind).severity));
    }
    return worst;
}

} // namespace itm

namespace itm::reports {

void addFindings(const ReportFacts &facts, ReportDocument &document)
{
    const bool withAccepted = facts.withAccepted && !facts.acceptedFindings.groups.isEmpty();
    document.columns = { { ReportField::Severity, false }, { ReportField::Finding, false } };
    document.columns += tokenColumns();
    document.columns += QList<ReportColumn>{ { ReportField::Organization, !facts.organization },
                                             { ReportField::IdOfOrganization, false },
                                             { ReportField::Evidence },
                                             { ReportField::Number, false },
                                             { ReportField::IsAccepted, false },
                                             { ReportField::AcceptedBy, withAccepted },
                                             { ReportField::AcceptedUntil, withAccepted },
                                             { ReportField::Reason, withAccepted } };
    addNotLookedAt(facts.findings, document);
    FindingsPart part(facts, document);
    part.add(facts.findings, false);
    if (facts.withAccepted)
        part.add(facts.acceptedFindings, true);
    if (document.sections.isEmpty())
        document.sentences << ReportText::nothingFound();
}

} // namespace itm::reports
