// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokensorting.h"

#include "models/access/createdfromid.h"
#include "models/access/naturalkey.h"
#include "models/words/notetext.h"

#include <algorithm>
#include <limits>

namespace itm {

namespace {

constexpr qsizetype MostKeys = 3;

/// What rows are compared by in one column: a number, or else a text.
struct SortKey
{
    quint32 row = 0;
    qint64 number = 0;
    QString text;
};

SortKey keyOf(const TokenRow &row, const Token &token, TokenColumn column)
{
    switch (column) {
    case KindColumn:
        return { .number = static_cast<int>(row.facts->nature->tokenClass.kind) };
    case MayDoColumn:
        return { .text = row.facts->mayDo() };
    case OwnerColumn:
        return { .text = naturalKey(row.facts->holder->ownerName) };
    case OrganizationColumn:
        return { .text = naturalKey(row.facts->holder->organizationName) };
    case StatusColumn:
        return { .number = static_cast<int>(token.status) };
    case CreatedColumn:
        return { .number = creationTime(token).toMSecsSinceEpoch() };
    case UpdatedColumn:
        return { .number = token.updatedAt.isValid() ? token.updatedAt.toMSecsSinceEpoch() : 0 };
    case ValueColumn:
        return { .number = static_cast<int>(row.value) };
    case RemarksColumn:
        return { .number = row.facts->remarks().size() };
    case ServerColumn:
        return { .text = naturalKey(row.facts->holder->serverName) };
    case LastSeenColumn:
        return { .number = row.sighting().seenAt };
    case NotesColumn:
        return { .text = row.note() ? NoteText::line(*row.note()) : QString() };
    case ReviewByColumn:
        return { .number = row.note() && row.note()->reviewBy.isValid()
                     ? row.note()->reviewBy.toJulianDay()
                     : std::numeric_limits<qint64>::max() };
    case IdColumn:
        // The last resort of every order is the id.
        return {};
    case DescriptionColumn:
        break;
    }
    if (!token.v1UserName.isEmpty())
        return { .text = naturalKey(token.v1UserName) };
    return { .text = naturalKey(token.description) };
}

bool isLess(const SortKey &a, const SortKey &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    return QString::compare(a.text, b.text) < 0;
}

void sortByKey(std::vector<SortKey> &keys, Qt::SortOrder order)
{
    // Stable: what an earlier key decided stays among equals.
    std::stable_sort(keys.begin(), keys.end(), [order](const SortKey &a, const SortKey &b) {
        return order == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
    });
}

/// What decides is the same for all rows that share their facts.
bool isOfFacts(TokenColumn column)
{
    return column == KindColumn || column == MayDoColumn || column == OwnerColumn
        || column == OrganizationColumn || column == RemarksColumn || column == ServerColumn;
}

/// The place of each facts in the order of a column; equal ones have the same.
std::vector<qint64> ranks(const TokenFactsList &facts, TokenColumn column)
{
    std::vector<SortKey> keys;
    keys.reserve(facts.size());
    const Token none;
    for (const TokenRowFacts &f : facts) {
        keys.push_back(keyOf(TokenRow{ .facts = &f }, none, column));
        keys.back().row = f.number;
    }
    sortByKey(keys, Qt::AscendingOrder);
    std::vector<qint64> ranks(facts.size());
    qint64 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && isLess(keys[i - 1], keys[i]))
            ++rank;
        ranks[keys[i].row] = rank;
    }
    return ranks;
}

void sortByColumn(const TokenSorting &sorting, std::vector<quint32> &numbers, TokenSortKey key)
{
    const bool byRank = isOfFacts(key.column);
    const std::vector<qint64> rankOf
        = byRank ? ranks(sorting.facts, key.column) : std::vector<qint64>();
    std::vector<SortKey> keys;
    keys.reserve(numbers.size());
    for (const quint32 number : numbers) {
        const TokenRow &row = sorting.rows[number];
        if (byRank)
            keys.push_back({ .number = rankOf[row.facts->number] });
        else
            keys.push_back(keyOf(row, sorting.tokenOf(row), key.column));
        keys.back().row = number;
    }
    sortByKey(keys, key.order);
    std::transform(keys.begin(), keys.end(), numbers.begin(),
                   [](const SortKey &k) { return k.row; });
}

/// The same order with what decides at last. No two ids are equal: nothing counts behind them.
TokenOrder completed(const TokenOrder &order)
{
    TokenOrder whole;
    bool hasDescription = false;
    for (const TokenSortKey &key : order) {
        whole.append(key);
        hasDescription = hasDescription || key.column == DescriptionColumn;
        if (key.column == IdColumn)
            return whole;
    }
    if (!hasDescription)
        whole.append({ DescriptionColumn, Qt::AscendingOrder });
    return whole;
}

} // namespace

TokenOrder sortedFirstBy(TokenSortKey key, const TokenOrder &order)
{
    TokenOrder renewed = order;
    renewed.removeIf([key](const TokenSortKey &old) { return old.column == key.column; });
    renewed.prepend(key);
    return renewed.mid(0, MostKeys);
}

void sortTokenRows(const TokenSorting &sorting, std::vector<quint32> &numbers,
                   const TokenOrder &order)
{
    TokenOrder keys = completed(order);
    Qt::SortOrder ids = Qt::AscendingOrder;
    if (keys.last().column == IdColumn)
        ids = keys.takeLast().order;
    const std::vector<TokenRow> &rows = sorting.rows;
    std::sort(numbers.begin(), numbers.end(), [&](quint32 a, quint32 b) {
        return ids == Qt::AscendingOrder ? rows[a].id < rows[b].id : rows[b].id < rows[a].id;
    });
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        sortByColumn(sorting, numbers, *key);
}

void sortTokenRowsByFirst(const TokenSorting &sorting, std::vector<quint32> &numbers,
                          const TokenOrder &order)
{
    sortByColumn(sorting, numbers, order.first());
}

bool comesBefore(const TokenRow &a, const TokenRow &b, const TokenOrder &order)
{
    const TokenOrder whole = completed(order);
    for (const TokenSortKey &key : whole) {
        if (key.column == IdColumn && a.id != b.id)
            return (a.id < b.id) == (key.order == Qt::AscendingOrder);
        const SortKey keyA = keyOf(a, *a.token(), key.column);
        const SortKey keyB = keyOf(b, *b.token(), key.column);
        if (isLess(keyA, keyB) || isLess(keyB, keyA))
            return isLess(keyA, keyB) == (key.order == Qt::AscendingOrder);
    }
    return a.id < b.id;
}

} // namespace itm
