// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokensorting.h"

#include "models/access/createdfromid.h"

#include <algorithm>

namespace itm {

namespace {

/// What rows are compared by: a number first, then a text.
struct SortKey
{
    quint32 row = 0;
    qint64 number = 0;
    QString text;
    TokenId id;
};

SortKey keyOf(const TokenRow &row, TokenTableModel::Column column)
{
    const Token &token = *row.token();
    const QString description = token.description.toCaseFolded();
    switch (column) {
    case TokenTableModel::KindColumn:
        return { .number = static_cast<int>(row.facts->tokenClass.kind), .text = description };
    case TokenTableModel::MayDoColumn:
        return { .text = row.facts->mayDo };
    case TokenTableModel::OwnerColumn:
        return { .text = token.ownerName.toCaseFolded() + u'\n' + description };
    case TokenTableModel::OrganizationColumn:
        return { .text = token.organizationName.toCaseFolded() + u'\n' + description };
    case TokenTableModel::StatusColumn:
        return { .number = static_cast<int>(token.status), .text = description };
    case TokenTableModel::CreatedColumn:
        return { .number = creationTime(token).toMSecsSinceEpoch() };
    case TokenTableModel::ValueColumn:
        return { .number = static_cast<int>(row.valuePlace()), .text = description };
    case TokenTableModel::IdColumn:
        return {};
    default:
        return { .text = description };
    }
}

bool isLess(const SortKey &a, const SortKey &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    const int order = QString::compare(a.text, b.text);
    return order == 0 ? a.id < b.id : order < 0;
}

} // namespace

void sortTokenRows(const std::vector<TokenRow> &rows, std::vector<quint32> &numbers,
                   TokenTableModel::Column column, Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    keys.reserve(numbers.size());
    for (const quint32 number : numbers) {
        keys.push_back(keyOf(rows[number], column));
        keys.back().row = number;
        keys.back().id = rows[number].key.id;
    }
    std::sort(keys.begin(), keys.end(), [order](const SortKey &a, const SortKey &b) {
        return order == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
    });
    std::transform(keys.begin(), keys.end(), numbers.begin(),
                   [](const SortKey &key) { return key.row; });
}

} // namespace itm
