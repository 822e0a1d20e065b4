// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/core/token.h"

namespace itm {

/// A secret of unknown origin that is known here.
struct KnownSecret final
{
    /// None: a connection's password, or its token is not known.
    std::optional<TokenKey> token;
    /// None: it is no connection's credential.
    std::optional<ConnectionId> connection;

    friend bool operator==(const KnownSecret &, const KnownSecret &) = default;
};

/// What can be said of a secret without giving it to anybody.
struct LocalIdentification final
{
    QList<KnownSecret> known;
    /// Why saved secrets could not be compared.
    std::optional<Error> trouble;
    /// Saved values of open servers that were not compared: nothing is noted about them yet.
    QList<TokenKey> notCompared;
    /// Servers that show values whose list could not be had.
    QList<ServerId> notListed;
};

enum class ValueVerdict : quint8 {
    /// The server knows no such token.
    Unknown,
    Works,
    Inactive,
    /// The owner is inactive or deleted.
    OwnerInactive,
    /// The server did not answer that.
    NotTold,
};

/// What a server gave away about a value that was shown to it.
struct ServerIdentification final
{
    ServerId server;
    ValueVerdict verdict = ValueVerdict::NotTold;
    /// For NotTold.
    std::optional<Error> error;
    /// Where the token works: its owner.
    UserId owner;
    /// Its name, where it can be told.
    QString ownerName;
    /// The tokens that it can be, as far as they are known here.
    QList<TokenId> candidates;
};

} // namespace itm
