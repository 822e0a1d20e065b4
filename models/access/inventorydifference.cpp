// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/inventorydifference.h"

#include <algorithm>
#include <tuple>

namespace itm {

namespace {

using Sorted = QList<const Token *>;

auto placeOf(const Token &token)
{
    return std::make_tuple(token.store, token.id);
}

Sorted sorted(const TokenList &tokens)
{
    Sorted list;
    list.reserve(tokens.size());
    for (const Token &token : tokens)
        list.append(&token);
    std::sort(list.begin(), list.end(),
              [](const Token *a, const Token *b) { return placeOf(*a) < placeOf(*b); });
    return list;
}

bool isChange(const TokenDifference &difference)
{
    return difference.isOtherStatus() || difference.isOtherDescription()
        || difference.isOtherOwner() || difference.arePermissionsOther();
}

} // namespace

QList<TokenDifference> compareInventories(const TokenList &before, const TokenList &after)
{
    using Kind = TokenDifference::Kind;
    const Sorted old = sorted(before);
    const Sorted fresh = sorted(after);
    QList<TokenDifference> differences;
    auto o = old.cbegin();
    auto f = fresh.cbegin();
    while (o != old.cend() || f != fresh.cend()) {
        if (f == fresh.cend() || (o != old.cend() && placeOf(**o) < placeOf(**f))) {
            differences.append({ Kind::Vanished, **o, **o });
            ++o;
        } else if (o == old.cend() || placeOf(**f) < placeOf(**o)) {
            differences.append({ Kind::Appeared, **f, **f });
            ++f;
        } else {
            const TokenDifference change{ Kind::Changed, **o++, **f++ };
            if (isChange(change))
                differences.append(change);
        }
    }
    return differences;
}

} // namespace itm
