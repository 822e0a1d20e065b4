// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/journalnames.h"

#include <array>
#include <utility>

namespace itm {

namespace {

template <class T>
using Name = std::pair<T, const char *>;

constexpr std::array<Name<JournalAction>, 11> Actions{ {
    { JournalAction::SetUp, "set-up" },
    { JournalAction::Create, "create" },
    { JournalAction::Activate, "activate" },
    { JournalAction::Deactivate, "deactivate" },
    { JournalAction::Describe, "describe" },
    { JournalAction::Change, "change" },
    { JournalAction::Delete, "delete" },
    { JournalAction::SetPassword, "set-password" },
    { JournalAction::ActivateUser, "activate-user" },
    { JournalAction::DeactivateUser, "deactivate-user" },
    { JournalAction::ReviewDecision, "review-decision" },
} };

constexpr std::array<Name<JournalResult>, 5> Results{ {
    { JournalResult::Begun, "begun" },
    { JournalResult::Done, "done" },
    { JournalResult::Refused, "refused" },
    { JournalResult::Unanswered, "unanswered" },
    { JournalResult::Noted, "noted" },
} };

template <class Table, class T>
QString nameOf(const Table &table, T value)
{
    for (const auto &entry : table) {
        if (entry.first == value)
            return QString::fromLatin1(entry.second);
    }
    return QStringLiteral("other");
}

template <class T, class Table>
T valueOf(const Table &table, const QString &name, T otherwise)
{
    for (const auto &entry : table) {
        if (name == QLatin1String(entry.second))
            return entry.first;
    }
    return otherwise;
}

} // namespace

QString journalActionName(JournalAction action)
{
    return nameOf(Actions, action);
}

QString journalResultName(JournalResult result)
{
    return nameOf(Results, result);
}

JournalAction journalActionFrom(const QString &name)
{
    return valueOf(Actions, name, JournalAction::Other);
}

JournalResult journalResultFrom(const QString &name)
{
    return valueOf(Results, name, JournalResult::Begun);
}

} // namespace itm
