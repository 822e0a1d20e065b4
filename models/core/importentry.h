// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/core/connection.h"
#include "models/core/error.h"
#include "models/core/probe.h"

namespace itm {

/// How far a foreign entry has come on its way to a connection.
enum class ImportState : quint8 {
    Offered,
    Saving,
    NotKept, ///< the keychain refused its token: nothing of it was kept
    Imported,
    Testing,
    Works,
    Fails,
};

/// One entry of the influx CLI's configs file and what becomes of it. Without its secret.
struct ImportEntry final
{
    CliProfile profile;
    /// What would be saved; empty where the address cannot be used.
    std::optional<Connection> connection;
    /// Why not.
    UrlIssue urlIssue = UrlIssue::Empty;
    /// A saved connection with the same address and way to sign in.
    QString knownAs;
    /// An earlier entry with the same address and the same credential.
    QString sameAs;
    bool isChosen = false;
    ImportState state = ImportState::Offered;
    /// Its token outlives the program: there is a keychain.
    bool isPersistent = true;
    /// Of NotKept and Fails.
    std::optional<Error> error;
    /// Of Works.
    ProbeFacts facts;

    [[nodiscard]] bool isImported() const { return state >= ImportState::Imported; }
    [[nodiscard]] bool canBeChosen() const
    {
        return connection && state != ImportState::Saving && !isImported();
    }
};

} // namespace itm
