// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/token.h"

#include <QList>

namespace itm {

/// What can be had of a token's value, and what became of it (fact sheet §4).
enum class RescueState : quint8 {
    Readable, ///< the server still shows it, nobody has saved it
    Saved, ///< in the keychain already
    Unreadable, ///< the server keeps no more than a digest
    Running,
    Rescued, ///< saved just now
    Failed,
};

struct RescueRow final
{
    Token token;
    RescueState state = RescueState::Unreadable;
    /// Of Failed.
    std::optional<Error> error;
    /// False where what is saved ends with the program: in a run without a keychain.
    bool isSavedForGood = true;

    [[nodiscard]] bool canBeChosen() const
    {
        return state == RescueState::Readable || state == RescueState::Failed;
    }
};

using RescueRows = QList<RescueRow>;

/// How many values there are in which state.
struct RescueCounts final
{
    int total = 0;
    /// On the server, saved or not.
    int readable = 0;
    /// Of the readable ones, those that are nowhere else.
    int unsaved = 0;

    friend bool operator==(const RescueCounts &, const RescueCounts &) = default;
};

} // namespace itm
