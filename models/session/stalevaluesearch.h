// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/stalevalue.h"
#include "models/session/workspace.h"
#include "models/store/savedvalueservers.h"

#include <deque>

namespace itm {

/// Finds saved values without a token, by the index alone: neither keychain nor servers are asked.
/// To be used once. All that it is given outlives it. GUI thread.
class StaleValueSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleValueSearch)

public:
    StaleValueSearch(Workspace &workspace, SavedValueServers &servers,
                     const QList<Connection> &connections, QObject *parent);
    ~StaleValueSearch() override;

    void start(Callback<StaleValues> callback);

private:
    void next();
    void judge(ServerId server, const QList<TokenKey> &keys);

    Workspace &m_workspace;
    SavedValueServers &m_index;
    const QList<Connection> m_connections;
    std::deque<ServerId> m_servers;
    StaleValues m_found;
    Callback<StaleValues> m_callback;
    RequestHandle m_reading;
};

} // namespace itm
