// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

namespace itm {

/// Replacements that are under way (design §5). Every call is committed to disk before it answers,
/// in the order in which they were made and with those of IntentStore. StoreFull, StoreReadOnly,
/// StoreCorrupt, StoreFailed.
class ReplacementStore
{
public:
    ReplacementStore() = default;
    virtual ~ReplacementStore() = default;
    Q_DISABLE_COPY_MOVE(ReplacementStore)

    /// Adds it, or takes the place of the one with its id.
    virtual RequestHandle put(const Replacement &replacement, QObject *context,
                              Callback<Done> callback)
        = 0;
    /// A creation made this token: the replacement that waits for it, if there is one, is Made.
    virtual RequestHandle made(IntentId creation, TokenId successor, QObject *context,
                               Callback<Done> callback)
        = 0;
    virtual RequestHandle remove(ReplacementId id, QObject *context, Callback<Done> callback) = 0;
    /// The oldest first.
    virtual RequestHandle all(ServerId server, QObject *context,
                              Callback<QList<Replacement>> callback)
        = 0;
};

} // namespace itm
