// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"

namespace itm {

/// Whether a token is there. Unknown: it is not in the list, and lists leave some out (fact sheet
/// §3.4, §3.5).
enum class TokenPresence : quint8 { Unknown, Active, Inactive, Gone };

/// What is known about a replacement at this moment beside what was written down.
struct ReplacementFacts final
{
    TokenPresence oldToken = TokenPresence::Unknown;
    TokenPresence newToken = TokenPresence::Unknown;
    /// The keychain holds the successor's value.
    bool isValueSaved = false;
    /// What became of the successor's creation is still being looked into.
    bool isCreationOpen = false;
};

/// Why a replacement is over.
enum class ReplacementEnd : quint8 {
    Finished, ///< the old token was deleted here, as intended
    NothingMade, ///< there is no successor; nothing else was touched
    OldGone, ///< somebody else deleted the old token
    SuccessorGone, ///< somebody deleted the successor while the old one works
    Forgotten, ///< the user wanted it so, or knows already; both tokens are as they were
};

/// What facts make of a replacement: its stage from now on, or its end.
struct ReplacementFinding final
{
    ReplacementStage stage = ReplacementStage::Making;
    std::optional<ReplacementEnd> end;
};

/// Holds what was written down against what the server tells: a step that was interrupted is taken
/// for done or not done by what it left behind, and what others did meanwhile counts.
[[nodiscard]] ReplacementFinding judge(const Replacement &replacement,
                                       const ReplacementFacts &facts);

/// What the user can do next.
struct ReplacementOffers final
{
    /// Say that somebody has the successor's value although it is not saved here.
    bool acknowledge = false;
    bool deactivateOld = false;
    bool reactivateOld = false;
    bool deleteOld = false;

    friend bool operator==(const ReplacementOffers &, const ReplacementOffers &) = default;
};

/// An old token is never switched off before its successor was handed over and works, and never
/// deleted before its observation time is over.
[[nodiscard]] ReplacementOffers offersFor(const Replacement &replacement,
                                          const ReplacementFacts &facts, const QDateTime &now);

/// The observation time is over: the old token waits to be deleted.
[[nodiscard]] bool isOverdue(const Replacement &replacement, const QDateTime &now);

} // namespace itm
