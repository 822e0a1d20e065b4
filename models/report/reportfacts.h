// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/core/acceptedfinding.h"
#include "models/core/inventory.h"
#include "models/core/report.h"
#include "models/core/reviewrecord.h"

#include <QUrl>

namespace itm {

/// All that reports are drawn from: plain values, no secret among them. What is not known stays
/// empty.
struct ReportFacts final
{
    ReportKind kind = ReportKind::Inventory;
    /// None: all that are known.
    std::optional<Organization> organization;
    /// The connection's name.
    QString server;
    QUrl url;
    QString version;
    /// Who the credential is.
    QString madeBy;
    /// UTC.
    QDateTime now;
    /// When the server told the list; UTC.
    QDateTime listedAt;
    /// The credential sees every token that a list can show.
    bool seesAll = false;
    /// What the server stores, where it tells.
    std::optional<qint64> storedTokens;
    /// Of the whole server.
    TokenList tokens;
    QList<ResourceType> types;
    QList<Organization> organizations;
    /// Complete for the organizations in `bucketsListed`.
    QList<Bucket> buckets;
    QSet<OrganizationId> bucketsListed;
    FindingReport findings;
    /// Those that somebody decided to live with; left out unless `withAccepted`.
    FindingReport acceptedFindings;
    QList<AcceptedFinding> accepted;
    bool withAccepted = false;
    ReviewRecord review;
};

} // namespace itm
