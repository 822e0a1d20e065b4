// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

namespace itm {

/// What a request is signed with (fact sheet §2.1).
struct Credential final
{
    enum class Kind : quint8 { None, Token, Session };

    Kind kind = Kind::None;
    /// The token's value, or the key of a session.
    Secret secret;

    [[nodiscard]] static Credential token(Secret value)
    {
        return { Kind::Token, std::move(value) };
    }
    [[nodiscard]] static Credential session(Secret key)
    {
        return { Kind::Session, std::move(key) };
    }
};

} // namespace itm
