// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenmerge.h"

#include <algorithm>

namespace itm {

namespace {

/// Also the names that the server resolved, which are no part of a permission's identity.
bool isSame(const Token &a, const Token &b)
{
    if (!(a == b))
        return false;
    if (a.permissions.isSharedWith(b.permissions))
        return true;
    return std::equal(a.permissions.begin(), a.permissions.end(), b.permissions.begin(),
                      b.permissions.end(),
                      [](const Permission &x, const Permission &y) { return x.name == y.name; });
}

/// What the list changes, token by token.
InventoryChange difference(const MergeTask &task, const TokenPositions &known)
{
    InventoryChange change;
    std::vector<bool> listed(static_cast<size_t>(task.known.size()));
    QSet<TokenKey> added;
    for (const Token &token : task.listed) {
        const TokenKey key{ task.server, token.store, token.id };
        if (task.touched.contains(key))
            continue;
        const qsizetype position = known.of(token.store, token.id);
        if (position < 0) {
            if (!added.contains(key))
                change.put.append(token);
            added.insert(key);
            continue;
        }
        const auto place = static_cast<size_t>(position);
        if (!listed[place] && !isSame(task.known.at(position), token))
            change.put.append(token);
        listed[place] = true;
    }
    for (qsizetype i = 0; i < task.known.size(); ++i) {
        const Token &token = task.known.at(i);
        const bool isMeant = task.within.isNull()
            || (token.organization == task.within && token.store == TokenStore::V2);
        if (isMeant && !listed[static_cast<size_t>(i)]
            && !task.touched.contains({ task.server, token.store, token.id }))
            change.removed.append({ token.store, token.id });
    }
    return change;
}

/// The known list with the change carried out, equal tokens as they were.
TokenList changed(const MergeTask &task, const InventoryChange &change, const TokenPositions &known)
{
    TokenList tokens = task.known;
    for (const Token &token : change.put) {
        const qsizetype position = known.of(token.store, token.id);
        if (position < 0)
            tokens.append(token);
        else
            tokens[position] = token;
    }
    std::vector<bool> gone(static_cast<size_t>(tokens.size()));
    for (const TokenPlace &place : change.removed)
        gone[static_cast<size_t>(known.of(place.store, place.id))] = true;
    size_t at = 0;
    tokens.removeIf([&](const Token &) { return gone[at++]; });
    return tokens;
}

TokenMerge firstList(MergeTask task)
{
    TokenMerge merge{ .isFirst = true };
    merge.positions = TokenPositions(task.listed);
    if (merge.positions.size() != task.listed.size()) {
        qsizetype at = 0;
        task.listed.removeIf(
            [&](const Token &token) { return merge.positions.of(token.store, token.id) != at++; });
        merge.positions = TokenPositions(task.listed);
    }
    merge.tokens = std::move(task.listed);
    return merge;
}

} // namespace

TokenMerge mergeTokens(MergeTask task)
{
    if (task.known.isEmpty() && task.touched.isEmpty())
        return firstList(std::move(task));
    const TokenPositions known(task.known);
    TokenMerge merge{ .change = difference(task, known), .isFirst = task.known.isEmpty() };
    if (merge.change.size() <= MostRowChanges)
        return merge;
    merge.tokens = changed(task, merge.change, known);
    merge.positions = TokenPositions(*merge.tokens);
    return merge;
}

} // namespace itm
