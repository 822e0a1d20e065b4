// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QList>

namespace itm {

/// Why a saved value seems to have no token any more.
enum class StaleReason : quint8 {
    Deleted, ///< an operator's list does not have it
    NotListed, ///< a list does not have it that may lack tokens of others (fact sheet §3.5)
    NoConnection, ///< no connection leads to its server any more
};

/// A value in the keychain that may be of no use.
struct StaleValue final
{
    TokenKey key;
    StaleReason reason = StaleReason::Deleted;
    /// The name of the connection; empty where there is none.
    QString server;
};

struct StaleValues final
{
    QList<StaleValue> values;
    /// Those of servers that are not connected now: nothing can be said of them.
    int notLookedAt = 0;
};

} // namespace itm
