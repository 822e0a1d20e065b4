// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/acceptedfindings.h"

#include "models/access/findings.h"

#include <algorithm>

namespace itm {

namespace {

using Accepted = QMultiHash<TokenId, const AcceptedFinding *>;

Accepted valid(const QString &finding, const QList<AcceptedFinding> &accepted, const QDateTime &now)
{
    Accepted found;
    for (const AcceptedFinding &one : accepted) {
        if (one.finding == finding && one.until > now)
            found.insert(one.token, &one);
    }
    return found;
}

bool isAccepted(const Accepted &accepted, const FindingGroup &group, const FindingHit &hit)
{
    const auto [first, last] = accepted.equal_range(hit.token);
    return std::any_of(first, last, [&group, &hit](const AcceptedFinding *one) {
        return one->store == hit.store && one->evidence == group.fingerprint(hit);
    });
}

} // namespace

SplitFindings splitAccepted(FindingReport report, const QList<AcceptedFinding> &accepted,
                            const QDateTime &now)
{
    SplitFindings split;
    split.open.notLookedAt = report.notLookedAt;
    for (FindingGroup &group : report.groups) {
        const Accepted candidates = valid(findingId(group.kind), accepted, now);
        if (candidates.isEmpty()) {
            split.open.groups.append(std::move(group));
            continue;
        }
        FindingGroup open{ .kind = group.kind, .names = group.names };
        FindingGroup taken{ .kind = group.kind, .names = group.names };
        for (const FindingHit &hit : group.hits)
            (isAccepted(candidates, group, hit) ? taken : open).hits.push_back(hit);
        if (!open.hits.empty())
            split.open.groups.append(open);
        if (!taken.hits.empty())
            split.accepted.groups.append(taken);
    }
    return split;
}

} // namespace itm
