// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/objectnames.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"

namespace itm {

/// Lists what an organization has of several types, see listObjects(). Starts at once, answers once
/// and deletes itself. Types whose list could not be had are left out. Never fails but for
/// Cancelled.
class ListSeveral final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListSeveral)

public:
    static RequestHandle start(ServerSession &session, const QList<ResourceType> &types,
                               OrganizationId organization, QObject *context,
                               Callback<ObjectLists> callback);

private:
    ListSeveral(ServerSession &session, const QList<ResourceType> &types,
                OrganizationId organization, std::shared_ptr<PendingCall<ObjectLists>> call);
    void finishIfComplete();

    std::shared_ptr<PendingCall<ObjectLists>> m_call;
    ObjectLists m_lists;
    int m_open = 0;
};

} // namespace itm
