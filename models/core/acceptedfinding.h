// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// A finding that somebody decided to live with, on this computer only.
struct AcceptedFinding final
{
    ServerId server;
    /// The stable name of the kind of finding.
    QString finding;
    TokenStore store = TokenStore::V2;
    /// Null: of the server as a whole.
    TokenId token;
    /// What was found then. With another one it is another finding.
    QString evidence;
    QString reason;
    /// Who was signed in.
    QString by;
    /// UTC, milliseconds.
    QDateTime acceptedAt;
    /// From when on it comes back.
    QDateTime until;

    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

} // namespace itm
