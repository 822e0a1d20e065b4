// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/token.h"

namespace itm {

/// A change that is wanted of one token.
struct TokenEdit final
{
    TokenId id;
    TokenChange change;
    /// Only where the server still says this of it; empty: in any case.
    TokenChange onlyIf;
    TokenStore store = TokenStore::V2;
};

/// What a batch does to its tokens.
enum class BatchAction : quint8 { Activate, Deactivate, Describe, Delete, TakeBack };

/// What became of one token of a batch.
enum class TokenResult : quint8 {
    Done,
    /// The server said so already, nothing was sent.
    AlreadySo,
    Refused,
    /// It was sent, no answer came, and looking afterwards brought none either.
    Unknown,
    /// Somebody else has deleted it.
    Gone,
    /// TokenEdit::onlyIf does not hold any more: somebody else has changed it.
    ChangedMeanwhile,
    /// Nothing was sent: the batch had been stopped.
    NotTried,
};

struct TokenOutcome final
{
    TokenId id;
    /// As it was known before.
    QString description;
    TokenResult result = TokenResult::NotTried;
    /// Empty exactly for Done and AlreadySo. NotTried: what stopped the batch; Cancelled where the
    /// user did.
    std::optional<Error> error;
    /// Done: what the change replaced, as far as it really did.
    TokenChange before;
    TokenStore store = TokenStore::V2;

    [[nodiscard]] bool isFine() const { return !error; }
    /// Asking again may help.
    [[nodiscard]] bool isRetriable() const
    {
        return result == TokenResult::Refused || result == TokenResult::Unknown
            || result == TokenResult::NotTried;
    }
};

/// In the order in which the tokens were named.
using TokenOutcomes = QList<TokenOutcome>;

/// How far a batch has come.
struct BatchProgress final
{
    int total = 0;
    int fine = 0;
    /// Finished otherwise.
    int failed = 0;
    /// The server asked for a pause this long, which is going on; 0: none is.
    int pauseSeconds = 0;

    [[nodiscard]] int finished() const { return fine + failed; }
};

} // namespace itm
