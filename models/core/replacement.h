// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// How far the replacement of a token has come. What begins something on the server is a stage of
/// its own, written down before the request leaves: found at a start, it says what may have
/// happened. Stored by number: numbers are never used again.
enum class ReplacementStage : quint8 {
    Making = 0, ///< a successor is being made, or nobody knows yet whether it was
    Made = 1, ///< there is a successor; its value was neither saved nor passed on
    BothWork = 2, ///< its value is saved, or somebody has it; both tokens are there
    Deactivating = 3,
    Observing = 4, ///< the old one is off, until somebody misses it or the time is over
    Reactivating = 5,
    Reactivated = 6, ///< something still used the old one
    Deleting = 7,
};

enum class ReplacementReason : quint8 {
    NewValue = 0, ///< the same permissions
    BucketsRecreated = 1, ///< the same names, new ids
    OtherPermissions = 2,
};

/// How long an old token stays deactivated unless the user says otherwise.
constexpr int DefaultObservationDays = 7;

/// One token on its way to be replaced by another (design §2): permissions and values can never be
/// changed (fact sheet §6), so a successor is made and the old one retired step by step. It ends
/// with the old token, or when the user has it forgotten.
struct Replacement final
{
    ReplacementId id;
    ServerId server;
    TokenId oldToken;
    /// Null until it was made.
    TokenId newToken;
    /// The Intent of the successor's creation.
    IntentId creation;
    ReplacementStage stage = ReplacementStage::Making;
    ReplacementReason reason = ReplacementReason::NewValue;
    /// Of the old token, to name it once it is gone.
    QString description;
    /// UTC, milliseconds.
    QDateTime startedAt;
    /// When the stage was reached.
    QDateTime changedAt;
    /// Until when the old token is kept deactivated; invalid before.
    QDateTime observedUntil;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

} // namespace itm
