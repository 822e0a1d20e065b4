// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/core/reviewrecord.h"

namespace itm {

/// Where reports read reviews from; written by whoever keeps them. Answers as
/// models/core/pendingcall.h says.
class ReviewRecords
{
public:
    ReviewRecords() = default;
    virtual ~ReviewRecords() = default;
    Q_DISABLE_COPY_MOVE(ReviewRecords)

    /// The newest one of the organization, signed off or not; nothing where there is none.
    virtual RequestHandle newest(ServerId server, OrganizationId organization, QObject *context,
                                 Callback<std::optional<ReviewRecord>> callback)
        = 0;
    /// This one; nothing where it is not kept.
    virtual RequestHandle one(ServerId server, ReviewId review, QObject *context,
                              Callback<std::optional<ReviewRecord>> callback)
        = 0;
};

} // namespace itm
