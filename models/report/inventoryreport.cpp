// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/summary.h"
#include "models/report/reportparts.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"
#include "models/words/summarytext.h"

#include <QJsonArray>

namespace itm::reports {

namespace {

/// As the server writes them: "read:orgs/ID/buckets/ID".
QString path(const Permission &permission)
{
    QString path = permission.action == PermissionAction::Read ? QStringLiteral("read:")
                                                               : QStringLiteral("write:");
    if (!permission.organization.isNull())
        path += QStringLiteral("orgs/") + permission.organization.toString() + u'/';
    path += permission.type.name.toString();
    if (!permission.id.isNull())
        path += u'/' + permission.id.toString();
    return path;
}

ReportCell permissions(const Token &token, const ReportFacts &facts)
{
    QJsonArray paths;
    for (const Permission &permission : token.permissions)
        paths.append(path(permission));
    const TokenSummary summary = summarize(token, classify(token, facts.types), facts.types);
    return { SummaryText::line(summary, token), paths };
}

} // namespace

void addInventory(const ReportFacts &facts, ReportDocument &document)
{
    document.columns = organizationColumns() + tokenColumns();
    document.columns += QList<ReportColumn>{ { ReportField::Permissions },
                                             { ReportField::CreatedAt },
                                             { ReportField::UpdatedAt } };
    OrganizationId current;
    for (const Token &token : tokensInOrder(facts)) {
        const QString organization = NameText::organization(token);
        if (document.sections.isEmpty() || token.organization != current)
            document.sections.append({ .title = NameText::shown(organization) });
        current = token.organization;
        ReportRow row = organizationCells(token.organization, organization);
        row += tokenCells(token, facts);
        row += ReportRow{ permissions(token, facts), date(token.createdAt), date(token.updatedAt) };
        document.sections.last().rows.append(row);
    }
    for (ReportSection &section : document.sections)
        section.sentences << ReportText::tokens(section.rows.size());
}

} // namespace itm::reports
