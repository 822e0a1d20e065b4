// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/inventory.h"

namespace itm {

/// What is tried with a token's own value.
enum class SelfTestStep : quint8 {
    /// The server knows the value, and the token is active.
    SignIn,
    ReadBucket,
    /// An empty body: nothing is stored.
    WriteBucket,
    /// Its own record: whoever sees tokens sees that.
    SeeTokens,
    SeeOrganization,
};

struct SelfTestRow final
{
    SelfTestStep step = SelfTestStep::SignIn;
    /// ReadBucket and WriteBucket.
    Bucket bucket;
    /// SeeOrganization.
    Organization organization;
    /// What the token's permissions and status say.
    bool isExpected = true;

    friend bool operator==(const SelfTestRow &, const SelfTestRow &) = default;
};

enum class SelfTestVerdict : quint8 { AsExpected, Less, More, NotTried };

struct SelfTestResult final
{
    SelfTestRow row;
    SelfTestVerdict verdict = SelfTestVerdict::NotTried;
    /// Why it was refused, or why it could not be tried.
    std::optional<Error> error;
};

} // namespace itm
