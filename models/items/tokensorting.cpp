// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokensorting.h"

#include "models/access/createdfromid.h"
#include "models/access/naturalkey.h"

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
    const QString description = naturalKey(token.description);
    switch (column) {
    case TokenTableModel::KindColumn:
        return { .number = static_cast<int>(row.facts->tokenClass.kind), .text = description };
    case TokenTableModel::MayDoColumn:
        return { .text = row.facts->mayDo };
    case TokenTableModel::OwnerColumn:
        return { .text = naturalKey(token.ownerName) + u'\n' + description };
    case TokenTableModel::OrganizationColumn:
        return { .text = naturalKey(token.organizationName) + u'\n' + description };
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

bool isBefore(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
}

SortKey wholeKeyOf(const TokenRow &row, quint32 number, TokenTableModel::Column column)
{
    SortKey key = keyOf(row, column);
    key.row = number;
    key.id = row.key.id;
    return key;
}

} // namespace

void sortTokenRows(const std::vector<TokenRow> &rows, std::vector<quint32> &numbers,
                   TokenTableModel::Column column, Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    keys.reserve(numbers.size());
    for (const quint32 number : numbers)
        keys.push_back(wholeKeyOf(rows[number], number, column));
    std::sort(keys.begin(), keys.end(),
              [order](const SortKey &a, const SortKey &b) { return isBefore(a, b, order); });
    std::transform(keys.begin(), keys.end(), numbers.begin(),
                   [](const SortKey &key) { return key.row; });
}

bool comesBefore(const TokenRow &a, const TokenRow &b, TokenTableModel::Column column,
                 Qt::SortOrder order)
{
    return isBefore(wholeKeyOf(a, 0, column), wholeKeyOf(b, 0, column), order);
}

} // namespace itm
