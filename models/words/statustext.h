// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/serverfacts.h"
#include "models/core/token.h"

#include <QCoreApplication>

namespace itm {

/// Short words for states: always beside a colour or a sign, never in its place.
class StatusText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::StatusText)

public:
    [[nodiscard]] static QString token(TokenStatus status);
    [[nodiscard]] static QString user(UserStatus status);
    /// A sentence about a token whose owner is inactive (fact sheet §2.6).
    [[nodiscard]] static QString ownerIsInactive();
    /// Where the value of a token is: "in keychain", "readable on the server", "not retrievable".
    [[nodiscard]] static QString value(ValuePlace place);
    /// The same in a sentence, for a tool tip.
    [[nodiscard]] static QString valueExplanation(ValuePlace place);
    /// Of a v1 credential's password.
    [[nodiscard]] static QString passwordExplanation(ValuePlace place);
    /// Why nothing was done to tokens: a sentence.
    [[nodiscard]] static QString serverIsNotConnected();
    /// "1 permission will be sent", "43 permissions will be sent".
    [[nodiscard]] static QString permissionsToSend(qsizetype count);
};

} // namespace itm
