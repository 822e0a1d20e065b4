// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/userrecord.h"

#include <QCoreApplication>

namespace itm {

/// Users in words, as far as tokens are concerned. Plain text.
class UserText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::UserText)

public:
    /// The name, or the id of somebody without one.
    [[nodiscard]] static QString name(const UserRecord &record);
    /// "active", "inactive", "unknown", "not listed".
    [[nodiscard]] static QString state(const UserRecord &record);
    /// A sentence about it; empty for an active user.
    [[nodiscard]] static QString stateExplanation(const UserRecord &record);
    /// "1 Operator, 3 Custom".
    [[nodiscard]] static QString kinds(const UserRecord &record);
    /// State, kinds and power of one user, a sentence each.
    [[nodiscard]] static QStringList details(const UserRecord &record);
    /// What the credential in use may not see, a sentence; empty for an operator.
    [[nodiscard]] static QString limits(bool isOperator);
};

} // namespace itm
