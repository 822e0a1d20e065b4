// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/comparison.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace itm {

namespace {

/// In how many tokens each entry is; tokens with the same list are looked at together.
QHash<Permission, qsizetype> holders(const QList<const Token *> &tokens)
{
    QHash<const void *, std::pair<const Token *, qsizetype>> lists;
    for (const Token *token : tokens) {
        auto &[first, count] = lists[token->permissions.constData()];
        first = token;
        ++count;
    }
    QHash<Permission, qsizetype> holders;
    for (const auto &[token, count] : std::as_const(lists)) {
        const QSet<Permission> entries(token->permissions.begin(), token->permissions.end());
        for (const Permission &entry : entries)
            holders[entry] += count;
    }
    return holders;
}

/// Entries that not all hold, in the order in which the tokens have them.
QList<PermissionDifference> firstDifferences(const QList<const Token *> &tokens,
                                             const QHash<Permission, qsizetype> &counts)
{
    QList<PermissionDifference> differences;
    QSet<Permission> seen;
    for (const Token *token : tokens) {
        for (const Permission &entry : token->permissions) {
            if (counts.value(entry) == tokens.size() || seen.contains(entry))
                continue;
            if (differences.size() == MostDifferences)
                return differences;
            seen.insert(entry);
            differences.append({ entry, {} });
        }
    }
    return differences;
}

void addHolders(const QList<const Token *> &tokens, QList<PermissionDifference> &differences)
{
    for (PermissionDifference &difference : differences) {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens.at(i)->permissions.contains(difference.permission))
                difference.holders.append(i);
        }
    }
}

QString nameOr(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

TokenComparison compareTokens(const QList<const Token *> &tokens)
{
    TokenComparison comparison{ .count = tokens.size() };
    for (const Token *token : tokens) {
        comparison.active += token->isActive();
        ++comparison.owners[nameOr(token->ownerName, token->owner.toString())];
        ++comparison.organizations[nameOr(token->organizationName, token->organization.toString())];
    }
    if (tokens.isEmpty())
        return comparison;
    const QHash<Permission, qsizetype> entries = holders(tokens);
    for (const Permission &entry : tokens.first()->permissions) {
        if (entries.value(entry) == tokens.size() && !comparison.common.contains(entry))
            comparison.common.append(entry);
    }
    comparison.differing = entries.size() - comparison.common.size();
    comparison.differences = firstDifferences(tokens, entries);
    addHolders(tokens, comparison.differences);
    return comparison;
}

TokenList comparableByName(const QList<const Token *> &tokens)
{
    TokenList comparable;
    std::map<std::pair<ResourceType, PooledText>, ResourceId> ids;
    for (const Token *token : tokens) {
        const OrganizationId common = tokens.constFirst()->organization;
        Token copy = *token;
        for (Permission &permission : copy.permissions) {
            const bool isItself = permission.type == types::organizations
                && permission.id.value() == token->organization.value();
            if (permission.organization == token->organization)
                permission.organization = common;
            if (isItself)
                permission.id = ResourceId(common.value());
            else if (!permission.id.isNull() && !permission.name.isEmpty())
                // From the far end: ids that nameless things keep are not there.
                permission.id = ids.try_emplace({ permission.type, permission.name },
                                                ~static_cast<quint64>(ids.size()))
                                    .first->second;
        }
        comparable.append(copy);
    }
    return comparable;
}

} // namespace itm
