// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QUrl>

namespace itm {

/// Written before a token is created, closed once its value is safe (design §5). What is still open
/// at the next start tells that a value may have been lost.
struct Intent final
{
    IntentId id;
    ServerId server;
    /// Where it was asked for; empty: not known.
    QUrl url;
    /// With the owner named, also where the request left him to the server.
    TokenDraft draft;
    /// The newest token id known before the POST; what was made has a greater one.
    TokenId newestBefore;
    /// Null until the server answered.
    TokenId created;
    QDateTime startedAt;
};

} // namespace itm
