// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/mappermissions.h"

#include "models/session/resourceobjects.h"

namespace itm {

RequestHandle MapPermissions::start(ServerSession &session, const PermissionList &set,
                                    OrganizationId from, OrganizationId to, QObject *context,
                                    Callback<PermissionMapping> callback)
{
    auto call = PendingCall<PermissionMapping>::create(context, std::move(callback));
    auto *mapping = new MapPermissions(session, set, from, to, call);
    return call->handle([guard = QPointer(mapping)] {
        if (guard)
            guard->deleteLater();
    });
}

MapPermissions::MapPermissions(ServerSession &session, PermissionList set, OrganizationId from,
                               OrganizationId to,
                               std::shared_ptr<PendingCall<PermissionMapping>> call)
    : QObject(&session)
    , m_set(std::move(set))
    , m_from(from)
    , m_to(to)
    , m_call(std::move(call))
{
    if (from != to) {
        for (const ResourceType &type : typesToMap(m_set)) {
            list(session, type, from, m_here);
            list(session, type, to, m_there);
        }
    }
    finishIfComplete();
}

void MapPermissions::list(ServerSession &session, const ResourceType &type,
                          OrganizationId organization, ObjectLists &into)
{
    ++m_open;
    listObjects(session, type, organization, this,
                [this, type, &into](Result<QList<ResourceObject>> answer) {
                    if (answer)
                        into.insert(type, answer.takeValue());
                    --m_open;
                    finishIfComplete();
                })
        .detach();
}

void MapPermissions::finishIfComplete()
{
    if (m_open > 0)
        return;
    m_call->finish(mapPermissions(m_set, m_from, m_to, m_here, m_there));
    deleteLater();
}

} // namespace itm
