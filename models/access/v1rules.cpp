// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/v1rules.h"

#include <algorithm>

namespace itm {

std::optional<V1Issue> issueOf(const V1Draft &draft, const QStringList &taken)
{
    const QString &name = draft.userName;
    if (draft.draft.organization.isNull())
        return V1Issue::OrganizationMissing;
    if (name.isEmpty())
        return V1Issue::UserMissing;
    if (name.contains(u':'))
        return V1Issue::UserColon;
    if (std::any_of(name.begin(), name.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return V1Issue::UserControlCharacter;
    if (taken.contains(name))
        return V1Issue::UserTaken;
    if (draft.draft.permissions.isEmpty())
        return V1Issue::BucketsMissing;
    return std::nullopt;
}

const DatabaseMapping *mappingOf(BucketId bucket, const QList<DatabaseMapping> &mappings)
{
    const DatabaseMapping *found = nullptr;
    for (const DatabaseMapping &mapping : mappings) {
        if (mapping.bucket == bucket && (!found || (mapping.isDefault && !found->isDefault)))
            found = &mapping;
    }
    return found;
}

} // namespace itm
