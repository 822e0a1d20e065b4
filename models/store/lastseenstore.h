// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/lastseen.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

namespace itm {

class LocalDatabase;

/// What server logs told of tokens, in the local database, which outlives this: ids and times.
/// Every call answers StoreFull, StoreReadOnly, StoreCorrupt or StoreFailed where it fails. GUI
/// thread.
class LastSeenStore final
{
public:
    explicit LastSeenStore(LocalDatabase &database);
    Q_DISABLE_COPY_MOVE(LastSeenStore)

    /// Joins it with what is there, and answers with the whole; on disk then.
    RequestHandle add(ServerId server, const LastSeen &more, QObject *context,
                      Callback<LastSeen> callback);
    RequestHandle all(ServerId server, QObject *context, Callback<LastSeen> callback);

private:
    LocalDatabase &m_database;
};

} // namespace itm
