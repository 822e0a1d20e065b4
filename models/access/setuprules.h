// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/serversetup.h"

#include <QList>

#include <optional>

namespace itm {

/// Why a set-up must not be sent; one sentence each in models/words.
enum class SetupIssue {
    UserMissing,
    UserColon,
    PasswordShort,
    PasswordLong,
    OrganizationMissing,
    BucketMissing,
    BucketUnderscore,
    BucketQuote,
    ControlCharacter,
    RetentionShort,
    RetentionLong,
    TokenShort,
    TokenCharacters,
    TokenLikeJwt,
};

// The server checks the organization's name, the bucket's name and the retention only after it has
// made the user, and keeps what it has made: it can never be set up again then, and nobody has a
// token for it (§9; the retention and the blank name were tried on 2.9.1). So everything is
// checked before anything is sent. Pure.

/// In the order of the fields; empty: it may be sent.
[[nodiscard]] QList<SetupIssue> issuesOf(const ServerSetup &setup);
/// An empty password is none: a user without one can only sign in by token (§2.9).
[[nodiscard]] std::optional<SetupIssue> passwordIssue(QStringView password);
/// A value that somebody chose instead of a random one (§2.1, §9).
[[nodiscard]] std::optional<SetupIssue> tokenValueIssue(QStringView value);
/// How many of upper case, lower case, digits and `!@#$%^&*()_+` a password has: servers with
/// --strong-passwords ask for three (§2.9).
[[nodiscard]] int characterClasses(QStringView password);

} // namespace itm
