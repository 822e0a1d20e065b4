// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/allbuckets.h"

#include "models/store/inventorystore.h"

namespace itm {

namespace {

/// Shared by the answers.
struct Gathering final
{
    AllBuckets found;
    qsizetype open = 0;
    std::vector<RequestHandle> requests;
    std::shared_ptr<PendingCall<AllBuckets>> call;

    void finishIfComplete()
    {
        if (--open == 0)
            call->finish(found);
    }
};

} // namespace

RequestHandle listAllBuckets(ServerSession &session, QObject *context,
                             Callback<AllBuckets> callback)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->call = PendingCall<AllBuckets>::create(context, std::move(callback));
    const QList<Organization> &organizations = session.catalog().organizations();
    const bool canAsk = session.state() == ServerSession::State::Ready;
    gathering->open = 1 + (canAsk ? organizations.size() : 0);
    gathering->requests.push_back(session.services().inventories.bucketNames(
        session.connection().server, context,
        [gathering](const Result<QHash<BucketId, QString>> &names) {
            if (names)
                gathering->found.lastNames = names.value();
            gathering->finishIfComplete();
        }));
    for (const Organization &organization : organizations) {
        if (!canAsk) {
            gathering->found.notListed.append(organization.id);
            continue;
        }
        gathering->requests.push_back(
            session.buckets(organization.id, context,
                            [gathering, id = organization.id](const Result<QList<Bucket>> &answer) {
                                if (answer)
                                    gathering->found.buckets += answer.value();
                                else
                                    gathering->found.notListed.append(id);
                                gathering->finishIfComplete();
                            }));
    }
    return gathering->call->handle([gathering] { gathering->requests.clear(); });
}

} // namespace itm
