// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/batchcatalog.h"

namespace itm {

namespace {

/// Shared by the answers about the single organizations.
struct Listing final
{
    BatchPlaces places;
    qsizetype open = 0;
    std::vector<RequestHandle> requests;
    std::shared_ptr<PendingCall<BatchPlaces>> call;
};

BatchPlaces placesOf(const ServerSession &session, BatchPlaces known)
{
    known.organizations = session.catalog().organizations();
    known.users = session.catalog().users();
    known.capabilities = session.capabilities();
    known.caller = session.identity();
    known.held = session.heldPermissions();
    known.descriptions.clear();
    for (const Token &token : session.tokens().tokens()) {
        if (token.store == TokenStore::V2)
            ++known.descriptions[token.description];
    }
    return known;
}

} // namespace

RequestHandle listBatchPlaces(ServerSession &session, const QList<BatchRow> &rows,
                              BatchPlaces known, QObject *context, Callback<BatchPlaces> callback)
{
    const auto listing = std::make_shared<Listing>();
    listing->places = placesOf(session, std::move(known));
    listing->call = PendingCall<BatchPlaces>::create(context, std::move(callback));
    const QList<OrganizationId> organizations = organizationsOf(rows, listing->places);
    listing->open = organizations.size();
    if (organizations.isEmpty())
        listing->call->finish(listing->places);
    for (const OrganizationId organization : organizations) {
        listing->requests.push_back(session.buckets(
            organization, context, [listing, organization](const Result<QList<Bucket>> &answer) {
                if (answer)
                    listing->places.buckets.insert(organization, answer.value());
                if (--listing->open == 0)
                    listing->call->finish(listing->places);
            }));
    }
    return listing->call->handle([listing] { listing->requests.clear(); });
}

} // namespace itm
