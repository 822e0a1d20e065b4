// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/reportdocument.h"

#include "models/report/reportparts.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"

#include <algorithm>

namespace itm {

namespace {

ReportCell plain(const QString &text)
{
    return { text, text };
}

ReportCell organizationCell(const std::optional<Organization> &organization)
{
    if (!organization)
        return { ReportText::allOrganizations(), QJsonValue::Null };
    return reports::typed(organization->name);
}

void addHead(const ReportFacts &facts, ReportDocument &document)
{
    const qint64 listed = facts.tokens.size();
    const QJsonValue stored
        = facts.storedTokens ? QJsonValue(*facts.storedTokens) : QJsonValue(QJsonValue::Null);
    const QString organization = facts.organization ? facts.organization->id.toString() : QString();
    document.facts = {
        { ReportField::Server, reports::typed(facts.server) },
        { ReportField::Url, plain(facts.url.toString(QUrl::RemoveUserInfo)) },
        { ReportField::Version, plain(facts.version) },
        { ReportField::Organization, organizationCell(facts.organization) },
        { ReportField::IdOfOrganization, plain(organization), facts.organization.has_value() },
        { ReportField::MadeBy, reports::typed(facts.madeBy) },
        { ReportField::MadeAt, reports::time(facts.now) },
        { ReportField::ListedAt, reports::time(facts.listedAt) },
        { ReportField::SeesAll, { {}, facts.seesAll }, false },
        { ReportField::TokensListed, { QString::number(listed), listed }, false },
        { ReportField::TokensStored, { {}, stored }, false },
    };
    document.sentences << ReportText::about(facts.kind)
                       << ReportText::completeness(facts.seesAll, listed, facts.storedTokens);
}

} // namespace

qsizetype ReportDocument::rowCount() const
{
    qsizetype count = 0;
    for (const ReportSection &section : sections)
        count += section.rows.size();
    return count;
}

ReportDocument makeReport(const ReportFacts &facts)
{
    ReportDocument document;
    document.kind = facts.kind;
    document.title = ReportText::title(facts.kind);
    addHead(facts, document);
    switch (facts.kind) {
    case ReportKind::Inventory:
        reports::addInventory(facts, document);
        break;
    case ReportKind::Findings:
        reports::addFindings(facts, document);
        break;
    case ReportKind::Access:
        reports::addAccess(facts, document);
        break;
    case ReportKind::Review:
        reports::addReview(facts, document);
        break;
    }
    return document;
}

ReportDocument beginningOf(const ReportDocument &document, qsizetype rows)
{
    const qsizetype all = document.rowCount();
    if (all <= rows)
        return document;
    ReportDocument beginning = document;
    beginning.sections.clear();
    qsizetype left = rows;
    for (const ReportSection &section : document.sections) {
        if (left <= 0)
            break;
        beginning.sections.append(section);
        QList<ReportRow> &kept = beginning.sections.last().rows;
        kept = kept.first(std::min(left, kept.size()));
        left -= kept.size();
    }
    beginning.sections.last().sentences.prepend(ReportText::cutOff(rows, all));
    return beginning;
}

} // namespace itm
