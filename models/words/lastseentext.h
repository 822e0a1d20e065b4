// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/logimport.h"

#include <QCoreApplication>

namespace itm {

/// What server logs told of tokens. A token that is in no log is never called unused: a log covers
/// a time, and only what was asked of the server while it was written.
class LastSeenText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::LastSeenText)

public:
    /// The head of a column: "Last seen (12 days of logs)"; "Last seen" where there are none.
    [[nodiscard]] static QString head(const LogPeriods &periods);
    /// The same in a few lines: from when until when, and what it does not say.
    [[nodiscard]] static QString headExplanation(const LogPeriods &periods);
    /// "12 days of logs", "5 h of logs", "8 min of logs".
    [[nodiscard]] static QString covered(const LogPeriods &periods);
    /// A date, "not in the logs", or nothing where there are none.
    [[nodiscard]] static QString cell(const TokenSighting &sighting, const LogPeriods &periods);
    /// Empty where there are no logs.
    [[nodiscard]] static QString sentence(const TokenSighting &sighting, const LogPeriods &periods,
                                          const QDateTime &now);
    /// Its value stands in a log; empty where it does not.
    [[nodiscard]] static QString leak(const TokenSighting &sighting);
    /// How one gets such a log, and what it holds.
    [[nodiscard]] static QString howToGet();
    /// What an import came to, a sentence each; `server`: its name.
    [[nodiscard]] static QStringList result(const LogImport &outcome, const QString &server);
    /// Why a file told nothing, in a sentence.
    [[nodiscard]] static QString trouble(const LogFileTrouble &trouble);
};

} // namespace itm
