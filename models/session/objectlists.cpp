// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/objectlists.h"

#include "models/session/resourceobjects.h"

namespace itm {

RequestHandle ListSeveral::start(ServerSession &session, const QList<ResourceType> &types,
                                 OrganizationId organization, QObject *context,
                                 Callback<ObjectLists> callback)
{
    auto call = PendingCall<ObjectLists>::create(context, std::move(callback));
    auto *listing = new ListSeveral(session, types, organization, call);
    return call->handle([guard = QPointer(listing)] {
        if (guard)
            guard->deleteLater();
    });
}

ListSeveral::ListSeveral(ServerSession &session, const QList<ResourceType> &types,
                         OrganizationId organization,
                         std::shared_ptr<PendingCall<ObjectLists>> call)
    : QObject(&session)
    , m_call(std::move(call))
{
    for (const ResourceType &type : types) {
        if (!hasObjectList(type))
            continue;
        ++m_open;
        listObjects(session, type, organization, this,
                    [this, type](Result<QList<ResourceObject>> answer) {
                        if (answer)
                            m_lists.insert(type, answer.takeValue());
                        --m_open;
                        finishIfComplete();
                    })
            .detach();
    }
    finishIfComplete();
}

void ListSeveral::finishIfComplete()
{
    if (m_open > 0)
        return;
    m_call->finish(std::move(m_lists));
    deleteLater();
}

} // namespace itm
