// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/core/token.h"
#include "models/store/credentialstore.h"

namespace itm {

class ServerSession;

/// What the window for the influx CLI begins with, and which value it is about.
struct CliConfigStart final
{
    /// A connection or a token, for the title.
    QString subject;
    CliProfile profile;
    /// To choose from; their names.
    QStringList organizations;
    CredentialKey key;
};

/// With the credential of the connection; `organization`: the one in view, or null.
[[nodiscard]] CliConfigStart cliStartOf(const ServerSession &session, OrganizationId organization);
/// With the saved value of a token.
[[nodiscard]] CliConfigStart cliStartOf(const ServerSession &session, const Token &token);

} // namespace itm
