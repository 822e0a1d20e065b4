// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/carrytokens.h"

#include "models/session/objectlists.h"

namespace itm {

namespace {

/// Shared by the answers about the single organizations.
struct Naming final
{
    TokenList tokens;
    QHash<OrganizationId, ObjectLists> objects;
    qsizetype open = 0;
    std::vector<RequestHandle> requests;
    std::shared_ptr<PendingCall<QList<CarriedToken>>> call;

    void finish()
    {
        QList<CarriedToken> carried;
        for (const Token &token : std::as_const(tokens))
            carried.append(CarriedToken::of(token, objects.value(token.organization)));
        call->finish(std::move(carried));
    }
};

/// Those of each organization whose things the list does not name.
QHash<OrganizationId, QList<ResourceType>> typesToAsk(const TokenList &tokens)
{
    QHash<OrganizationId, QList<ResourceType>> wanted;
    for (const Token &token : tokens) {
        PermissionList nameless;
        for (const Permission &permission : token.permissions) {
            if (permission.name.isEmpty())
                nameless.append(permission);
        }
        for (const ResourceType &type : typesToName(nameless)) {
            QList<ResourceType> &types = wanted[token.organization];
            if (!types.contains(type))
                types.append(type);
        }
    }
    return wanted;
}

CarryPlace placeOf(const ServerSession &session, const Organization &organization,
                   const ObjectLists &objects)
{
    CarryPlace place{ .organization = organization,
                      .caller = session.identity(),
                      .capabilities = session.capabilities(),
                      .held = session.heldPermissions(),
                      .objects = objects };
    for (const Token &token : session.tokens().tokens()) {
        if (token.store == TokenStore::V2)
            ++place.descriptions[token.description];
    }
    return place;
}

QList<ResourceType> typesToList(const QList<CarriedToken> &tokens)
{
    QList<ResourceType> types;
    for (const CarriedToken &carried : tokens) {
        for (const ResourceType &type : typesToExpand(carried.making.entries)) {
            if (!types.contains(type))
                types.append(type);
        }
    }
    return types;
}

} // namespace

RequestHandle nameTokens(ServerSession &from, const TokenList &tokens, QObject *context,
                         Callback<QList<CarriedToken>> callback)
{
    const auto naming = std::make_shared<Naming>();
    naming->tokens = tokens;
    naming->call = PendingCall<QList<CarriedToken>>::create(context, std::move(callback));
    const auto wanted = from.state() == ServerSession::State::Ready
        ? typesToAsk(tokens)
        : QHash<OrganizationId, QList<ResourceType>>();
    naming->open = wanted.size();
    if (wanted.isEmpty())
        naming->finish();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        naming->requests.push_back(ListSeveral::start(
            from, it.value(), it.key(), context,
            [naming, organization = it.key()](const Result<ObjectLists> &answer) {
                if (answer)
                    naming->objects.insert(organization, answer.value());
                if (--naming->open == 0)
                    naming->finish();
            }));
    }
    return naming->call->handle([naming] { naming->requests.clear(); });
}

RequestHandle planElsewhere(ServerSession &to, const Organization &organization,
                            const QList<CarriedToken> &tokens, QObject *context,
                            Callback<QList<PlannedToken>> callback)
{
    return ListSeveral::start(
        to, typesToList(tokens), organization.id, context,
        [&to, organization, tokens,
         callback = std::move(callback)](const Result<ObjectLists> &answer) {
            if (!answer)
                return callback(answer.error());
            callback(planCarried(tokens, placeOf(to, organization, answer.value())));
        });
}

} // namespace itm
