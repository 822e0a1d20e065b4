// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/selftestplan.h"

#include <QCoreApplication>

namespace itm {

/// What the self-test of a token found, as plain text.
class SelfTestText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SelfTestText)

public:
    /// "read line4".
    [[nodiscard]] static QString step(const SelfTestRow &row);
    /// "allowed" or "refused".
    [[nodiscard]] static QString expectation(const SelfTestRow &row);
    /// "✓ as expected", or what is wrong and why.
    [[nodiscard]] static QString verdict(const SelfTestResult &result);
    /// One sentence about all of it.
    [[nodiscard]] static QString summary(const QList<SelfTestResult> &results);
    /// What was not tried; empty where nothing was left out.
    [[nodiscard]] static QString leftOut(const SelfTestPlan &plan);
};

} // namespace itm
