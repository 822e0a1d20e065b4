// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

namespace itm {

/// How far one token of many has come.
enum class CreationState : quint8 {
    Planned, ///< nothing was tried yet
    Making,
    Made, ///< and its value is saved
    MadeNotSaved, ///< its value is in this program's hands only
    GivenUp, ///< made; the user let its value go
    Unknown, ///< the answer was lost: it may have been made
    Refused,
    NotTried,
};

struct CreationOutcome final
{
    CreationState state = CreationState::Planned;
    /// Null unless it was made.
    TokenId id;
    /// Why it was not made, or not saved. NotTried: what stopped the rest; Cancelled where the user
    /// did.
    std::optional<Error> error;
    /// The server recorded something else than what was sent.
    bool isDifferent = false;

    /// It was certainly not made, so that asking again makes no second one.
    [[nodiscard]] bool isRetriable() const
    {
        return state == CreationState::Refused || state == CreationState::NotTried;
    }
};

/// What the rows of a file come to, counted.
struct BatchCounts final
{
    // before
    int ready = 0;
    int warnings = 0;
    int cannot = 0;
    // after
    int made = 0;
    int notSaved = 0;
    int unknown = 0;
    int refused = 0;
    int notTried = 0;

    [[nodiscard]] int possible() const { return ready + warnings; }
    [[nodiscard]] int finished() const { return made + notSaved + unknown + refused + notTried; }
    [[nodiscard]] int retriable() const { return refused + notTried; }
};

} // namespace itm
