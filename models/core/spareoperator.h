// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace itm {

/// What is known of the operator token that is kept for the day when no other works. Its value is
/// in the keychain under a name of its own (design §5) and is no connection's credential.
struct SpareOperator final
{
    /// What the last test found.
    enum class Trouble : quint8 {
        None,
        ValueMissing, ///< the keychain has no value
        Refused, ///< the server does not know the value: the token was deleted
        Inactive,
        NotOperator, ///< it signs in, but is no operator's
    };

    ServerId server;
    /// Where it was made: tested by itself, its value goes nowhere else.
    QUrl url;
    /// What its creation is written down under.
    IntentId creation;
    /// As it was asked for: how a creation that was cut short finds its token again.
    QString description;
    /// Null until the server answered.
    TokenId token;
    /// The value is where the spare's belongs, and nowhere else.
    bool isSealed = false;
    /// UTC: when it last worked; invalid: never.
    QDateTime testedAt;
    Trouble trouble = Trouble::None;

    friend bool operator==(const SpareOperator &, const SpareOperator &) = default;
};

/// The one of a server, for whoever asks what is left without other tokens.
struct SpareToken final
{
    /// Null: there is none, or nobody knows yet.
    TokenId id;
    /// Its value is sealed, and nothing is known to be wrong with it.
    bool leadsBack = false;
};

/// How one stands.
enum class SpareState : quint8 {
    None,
    Unfinished, ///< asked for or made, but its value is not sealed
    Tested,
    TestDue,
    ValueMissing,
    Gone,
    Inactive,
    NotOperator,
};

constexpr int SpareTestDays = 30;

} // namespace itm
