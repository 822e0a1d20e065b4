// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/acceptedfindings.h"

#include "models/access/findings.h"

#include <algorithm>

namespace itm {

namespace {

QList<AcceptedFinding> valid(const QString &finding, const QList<AcceptedFinding> &accepted,
                             const QDateTime &now)
{
    QList<AcceptedFinding> found;
    std::copy_if(
        accepted.begin(), accepted.end(), std::back_inserter(found),
        [&](const AcceptedFinding &one) { return one.finding == finding && one.until > now; });
    return found;
}

} // namespace

SplitFindings splitAccepted(FindingReport report, const QList<AcceptedFinding> &accepted,
                            const QDateTime &now)
{
    SplitFindings split;
    split.open.notLookedAt = report.notLookedAt;
    for (FindingGroup &group : report.groups) {
        const QList<AcceptedFinding> candidates = valid(findingId(group.kind), accepted, now);
        if (candidates.isEmpty()) {
            split.open.groups.append(std::move(group));
            continue;
        }
        FindingGroup open{ .kind = group.kind, .names = group.names };
        FindingGroup taken{ .kind = group.kind, .names = group.names };
        for (const FindingHit &hit : group.hits) {
            const bool isAccepted = std::any_of(
                candidates.begin(), candidates.end(), [&](const AcceptedFinding &one) {
                    return one.token == hit.token && one.store == hit.store
                        && one.evidence == group.fingerprint(hit);
                });
            (isAccepted ? taken : open).hits.push_back(hit);
        }
        if (!open.hits.empty())
            split.open.groups.append(open);
        if (!taken.hits.empty())
            split.accepted.groups.append(taken);
    }
    return split;
}

} // namespace itm
