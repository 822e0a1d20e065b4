// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/selftest.h"
#include "models/core/token.h"

namespace itm {

/// What to try with a token, and what its permissions allow of it.
struct SelfTestPlan final
{
    /// The sign-in first.
    QList<SelfTestRow> rows;
    /// Granted buckets that are not tried: there are too many, or nobody knows their names.
    int bucketsLeftOut = 0;
    /// Granted types of which nothing is tried, each once.
    QList<ResourceType> typesLeftOut;
};

/// Expected successes for what is granted, and expected refusals around it: a bucket next to the
/// granted ones, tokens, other organizations. At most eight buckets and two organizations. Buckets
/// are tried by name: asked by ID the server would not tell a refusal from a bucket that is gone
/// (golden/README). `buckets`: of the token's organization, as far as they are known.
[[nodiscard]] SelfTestPlan selfTestPlan(const Token &token, const QList<Bucket> &buckets,
                                        const QList<Organization> &organizations);

/// The verdict where an answer came.
[[nodiscard]] SelfTestVerdict selfTestVerdict(bool isExpected, bool isAllowed);

/// Whether an answer says that the token may not, as opposed to saying nothing about that.
[[nodiscard]] bool isSelfTestRefusal(SelfTestStep step, const Error &error);

} // namespace itm
