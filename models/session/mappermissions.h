// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/permissionmapping.h"
#include "models/core/pendingcall.h"
#include "models/session/serversession.h"

namespace itm {

/// Carries a permission set over to another organization of the same server: lists what both have
/// of each type that is named by id, then maps by name. Starts at construction, answers once and
/// deletes itself. What could not be listed counts as not there and so is told as unmapped.
class MapPermissions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapPermissions)

public:
    /// Never fails but for Cancelled.
    static RequestHandle start(ServerSession &session, const PermissionList &set,
                               OrganizationId from, OrganizationId to, QObject *context,
                               Callback<PermissionMapping> callback);

private:
    MapPermissions(ServerSession &session, PermissionList set, OrganizationId from,
                   OrganizationId to, std::shared_ptr<PendingCall<PermissionMapping>> call);
    void list(ServerSession &session, const ResourceType &type, OrganizationId organization,
              ObjectLists &into);
    void finishIfComplete();

    PermissionList m_set;
    OrganizationId m_from;
    OrganizationId m_to;
    std::shared_ptr<PendingCall<PermissionMapping>> m_call;
    ObjectLists m_here;
    ObjectLists m_there;
    int m_open = 0;
};

} // namespace itm
