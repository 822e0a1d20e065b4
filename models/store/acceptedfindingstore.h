// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/acceptedfinding.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

namespace itm {

/// Findings that somebody accepted (design §5). Every call is committed to disk before it answers.
/// StoreFull, StoreReadOnly, StoreCorrupt, StoreFailed.
class AcceptedFindingStore
{
public:
    AcceptedFindingStore() = default;
    virtual ~AcceptedFindingStore() = default;
    Q_DISABLE_COPY_MOVE(AcceptedFindingStore)

    /// All or none; each takes the place of the one about the same token.
    virtual RequestHandle put(const QList<AcceptedFinding> &findings, QObject *context,
                              Callback<Done> callback)
        = 0;
    /// By finding and token.
    virtual RequestHandle remove(const QList<AcceptedFinding> &findings, QObject *context,
                                 Callback<Done> callback)
        = 0;
    virtual RequestHandle all(ServerId server, QObject *context,
                              Callback<QList<AcceptedFinding>> callback)
        = 0;
};

} // namespace itm
