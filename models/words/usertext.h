// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/userrecord.h"
#include "models/words/confirmtext.h"

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
    /// "owner of factory, member of weather"; empty where it is not known.
    [[nodiscard]] static QString memberships(const UserRecord &record,
                                             const OrganizationNames &names);
    /// "1 Operator, 3 Custom".
    [[nodiscard]] static QString kinds(const UserRecord &record);
    /// State, kinds and power of one user, a sentence each.
    [[nodiscard]] static QStringList details(const UserRecord &record,
                                             const OrganizationNames &names);
    /// The question before the user is deactivated. Who loses access to the server by that, or the
    /// last operator, is named and the user's name asked for.
    [[nodiscard]] static Confirmation deactivate(const UserRecord &record, Markup markup);
    /// What the credential in use may not see; empty where it sees all.
    [[nodiscard]] static QString limits(bool isOperator, int organizationsNotTold);
};

} // namespace itm
