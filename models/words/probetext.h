// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/probe.h"
#include "models/words/abilitytext.h"

#include <QCoreApplication>

namespace itm {

/// What a probe found out, and what a credential is good for in this program.
class ProbeText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ProbeText)

public:
    /// While an answer is waited for.
    [[nodiscard]] static QString asking(ProbeStep step);
    /// While the server wants a pause; also after a probe.
    [[nodiscard]] static QString waiting(int seconds);
    /// "InfluxDB 2.9.1", "InfluxDB Cloud Serverless".
    [[nodiscard]] static QString product(const ProbeFacts &facts);
    /// Once it is there; plain.
    [[nodiscard]] static QString answer(ProbeStep step, const ProbeFacts &facts);
    /// How a whole probe went well, in one sentence.
    [[nodiscard]] static QString verdict(const ProbeFacts &facts);
    /// What user and password cost where many tokens are worked on (§14).
    [[nodiscard]] static QString sessionAdvice();
    /// One sentence each, and what would be needed for more. Empty without a credential.
    [[nodiscard]] static QStringList can(const ProbeFacts &facts);
    [[nodiscard]] static QStringList cannot(const ProbeFacts &facts);
};

} // namespace itm
