// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/core/acceptedfinding.h"

namespace itm {

struct SplitFindings final
{
    /// With everything that was not looked at.
    FindingReport open;
    FindingReport accepted;
};

/// Takes out what somebody accepted with the same evidence, for a time that is not over.
[[nodiscard]] SplitFindings
splitAccepted(FindingReport report, const QList<AcceptedFinding> &accepted, const QDateTime &now);

} // namespace itm
