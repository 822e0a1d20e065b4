// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/owndata.h"

#include <QCoreApplication>

namespace itm {

/// What is told of the user's own data on its way to another computer. All of it is plain text.
class OwnDataText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::OwnDataText)

public:
    /// Why a file is not taken in, in one sentence.
    [[nodiscard]] static QString issue(const OwnDataIssue &issue);
    /// "3 connections", …; for zero too.
    [[nodiscard]] static QString connections(qsizetype count);
    [[nodiscard]] static QString templates(qsizetype count);
    [[nodiscard]] static QString searches(qsizetype count);
    [[nodiscard]] static QString snippets(qsizetype count);
    [[nodiscard]] static QString notes(qsizetype count);
    /// What no file brings back: what was in the keyring.
    [[nodiscard]] static QString lostWithKeyring();
};

} // namespace itm
