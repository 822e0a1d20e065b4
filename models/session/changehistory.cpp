// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/changehistory.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype MostChanges = 50;

} // namespace

ChangeHistory::ChangeHistory(QObject *parent)
    : QObject(parent)
{
}

ChangeHistory::~ChangeHistory() = default;

quint64 ChangeHistory::record(ServerId server, BatchAction action, const QList<TokenEdit> &edits,
                              const TokenOutcomes &outcomes)
{
    UndoableChange change{ 0, server, action, {} };
    for (qsizetype i = 0; i < qMin(edits.size(), outcomes.size()); ++i) {
        const TokenChange &before = outcomes.at(i).before;
        TokenChange after;
        if (before.status)
            after.status = edits.at(i).change.status;
        if (before.description)
            after.description = edits.at(i).change.description;
        if (before.status || before.description)
            change.back.append({ outcomes.at(i).id, before, after, outcomes.at(i).store });
    }
    if (change.back.isEmpty())
        return 0;
    change.number = ++m_lastNumber;
    putBack(std::move(change));
    return m_lastNumber;
}

void ChangeHistory::putBack(UndoableChange change)
{
    const auto place = std::find_if(
        m_changes.cbegin(), m_changes.cend(),
        [&change](const UndoableChange &other) { return other.number > change.number; });
    m_changes.insert(place, std::move(change));
    if (m_changes.size() > MostChanges)
        m_changes.removeFirst();
    Q_EMIT changed();
}

const UndoableChange *ChangeHistory::last() const
{
    return m_changes.isEmpty() ? nullptr : &m_changes.constLast();
}

std::optional<UndoableChange> ChangeHistory::take(quint64 number)
{
    const auto found
        = std::find_if(m_changes.crbegin(), m_changes.crend(), [number](const UndoableChange &c) {
              return number == 0 || c.number == number;
          });
    if (found == m_changes.crend())
        return std::nullopt;
    const UndoableChange taken = m_changes.takeAt(std::distance(found, m_changes.crend()) - 1);
    Q_EMIT changed();
    return taken;
}

void ChangeHistory::putBack(UndoableChange change, const TokenOutcomes &outcomes)
{
    QSet<TokenId> left;
    for (const TokenOutcome &outcome : outcomes) {
        if (outcome.isRetriable())
            left.insert(outcome.id);
    }
    change.back.removeIf([&left](const TokenEdit &edit) { return !left.contains(edit.id); });
    if (!change.back.isEmpty())
        putBack(std::move(change));
}

void ChangeHistory::forget(ServerId server)
{
    if (m_changes.removeIf([server](const UndoableChange &c) { return c.server == server; }) > 0)
        Q_EMIT changed();
}

} // namespace itm
