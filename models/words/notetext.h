// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/noterules.h"

#include <QCoreApplication>

namespace itm {

/// What is said of the user's notes.
class NoteText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::NoteText)

public:
    /// In one line: "#line4 #old · Ask Bob"; empty where nothing was noted.
    [[nodiscard]] static QString line(const TokenNote &note);
    /// A date, and what is to be said of it: "3 Mar 2026", "3 Mar 2026, overdue".
    [[nodiscard]] static QString reviewBy(const TokenNote &note, const QDate &today);
    /// A sentence; empty where nothing is wrong.
    [[nodiscard]] static QString problem(NoteProblem problem);
    /// Where notes are, who enforces what, and what becomes of them with a replacement.
    [[nodiscard]] static QString explanation();
};

} // namespace itm
