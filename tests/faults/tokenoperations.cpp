// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/createmanyoperation.h"
#include "models/session/createtokenoperation.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokenchangeoperation.h"

#include "tests/faults/operation.h"

namespace itm::test {

namespace {

TokenDraft draft(FaultWorld &world, const QString &description)
{
    const OrganizationId factory = world.organization(QStringLiteral("factory"));
    return { .description = description,
             .organization = factory,
             .permissions = bucketPermissions(factory, { { {}, {}, true, false } }) };
}

void create(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("created"));
    new CreateTokenOperation(world.session(), draft(world, world.label), endingWithValue(outcome),
                             world.context.get());
}

bool isThere(FaultWorld &world, const QString &description)
{
    for (const Token &token : world.allOnServer()) {
        if (token.description == description)
            return world.hasValue(TokenStore::V2, token.id);
    }
    return false;
}

bool isCreated(FaultWorld &world)
{
    return isThere(world, world.label);
}

QString secondOf(FaultWorld &world)
{
    return world.label + QStringLiteral(", the second");
}

bool areCreated(FaultWorld &world)
{
    return isThere(world, world.label) && isThere(world, secondOf(world));
}

void createMany(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("created"));
    auto *many = new CreateManyOperation(
        world.session(), { draft(world, world.label), draft(world, secondOf(world)) },
        world.context.get());
    QObject *context = world.context.get();
    QObject::connect(many, &CreateManyOperation::advanced, context,
                     [outcome](qsizetype, const CreationOutcome &advanced) {
                         if (advanced.error)
                             outcome->told.append(*advanced.error);
                     });
    QObject::connect(many, &CreateManyOperation::notSaved, context,
                     [outcome](qsizetype, const std::shared_ptr<TokenValue> &value) {
                         outcome->values.append(value);
                     });
    QObject::connect(many, &CreateManyOperation::finished, context,
                     [outcome] { outcome->finish(); });
    many->start();
}

Callback<TokenOutcomes> endingWithAll(const std::shared_ptr<Outcome> &outcome)
{
    return [outcome](const Result<TokenOutcomes> &answer) {
        if (!answer)
            return outcome->finish(answer.error());
        std::optional<Error> stopped;
        for (const TokenOutcome &one : answer.value()) {
            if (one.error && one.result == TokenResult::NotTried)
                stopped = one.error;
            else if (one.error)
                outcome->told.append(*one.error);
        }
        // Why the rest was not tried says nothing about the rest.
        outcome->finish(outcome->told.isEmpty() ? stopped : std::nullopt);
    };
}

QList<TokenId> idsOf(const TokenList &tokens)
{
    QList<TokenId> ids;
    for (const Token &token : tokens)
        ids.append(token.id);
    return ids;
}

std::function<void(FaultWorld &)> choose(const QStringList &descriptions)
{
    return [descriptions](FaultWorld &world) {
        for (const QString &description : descriptions)
            world.subjects.append(world.listed(description));
    };
}

std::function<void(FaultWorld &, const std::shared_ptr<Outcome> &)>
changing(const TokenChange &change)
{
    return [change](FaultWorld &world, const std::shared_ptr<Outcome> &outcome) {
        TokenChangeOperation::change(world.session(), idsOf(world.subjects), change,
                                     world.context.get(), endingWithAll(outcome));
    };
}

std::function<bool(FaultWorld &)> allAre(const std::function<bool(const Token &)> &fits)
{
    return [fits](FaultWorld &world) {
        return std::all_of(world.subjects.begin(), world.subjects.end(), [&](const Token &token) {
            const auto now = world.onServer(token.id);
            return now && fits(*now);
        });
    };
}

const auto allActive = allAre([](const Token &token) { return token.isActive(); });
const auto allInactive = allAre([](const Token &token) { return !token.isActive(); });
const auto NewDescription = QStringLiteral("described by a test");
const auto allDescribed
    = allAre([](const Token &token) { return token.description == NewDescription; });

std::function<void(FaultWorld &)> makeThese(int count)
{
    return [count](FaultWorld &world) {
        for (int i = 0; i < count; ++i)
            world.subjects.append(world.makeToken(world.freshName(QStringLiteral("to go"))));
    };
}

/// Those that the list still shows.
void deleteAll(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    QList<TokenId> ids;
    for (const Token &token : world.subjects) {
        if (world.session().tokens().find(TokenStore::V2, token.id))
            ids.append(token.id);
    }
    if (ids.isEmpty())
        return outcome->finish();
    TokenChangeOperation::remove(world.session(), ids, world.context.get(), endingWithAll(outcome));
}

bool areAllGone(FaultWorld &world)
{
    return std::none_of(world.subjects.begin(), world.subjects.end(),
                        [&](const Token &token) { return world.onServer(token.id).has_value(); });
}

const QStringList One{ QStringLiteral("Telegraf collector A") };
const QStringList Several{ QStringLiteral("line 1 gateway"), QStringLiteral("line 2 gateway"),
                           QStringLiteral("line 3 gateway"), QStringLiteral("line 4 gateway"),
                           QStringLiteral("line 5 gateway"), QStringLiteral("line 6 gateway") };

} // namespace

Operations tokenOperations()
{
    const Places sent = Place::Server | Place::Database;
    const Places withValue = sent | Place::Keychain;
    const TokenChange off{ .status = TokenStatus::Inactive };
    return {
        { .name = "create a token", .places = withValue, .start = create, .isDone = isCreated },
        { .name = "create many tokens",
          .places = withValue,
          .start = createMany,
          .isDone = areCreated },
        { .name = "activate a token",
          .places = sent,
          .prepare = choose({ QStringLiteral("line 11 gateway") }),
          .start = changing({ .status = TokenStatus::Active }),
          .isDone = allActive },
        { .name = "deactivate a token",
          .places = sent,
          .prepare = choose(One),
          .start = changing(off),
          .isDone = allInactive },
        { .name = "describe a token",
          .places = sent,
          .prepare = choose(One),
          .start = changing({ .description = NewDescription }),
          .isDone = allDescribed },
        { .name = "delete a token",
          .places = withValue,
          .prepare = makeThese(1),
          .start = deleteAll,
          .isDone = areAllGone },
        { .name = "describe several",
          .places = sent,
          .prepare = choose(Several),
          .start = changing({ .description = NewDescription }),
          .isDone = allDescribed },
        { .name = "deactivate several",
          .places = sent,
          .prepare = choose(Several),
          .start = changing(off),
          .isDone = allInactive },
        { .name = "delete several",
          .places = withValue,
          .prepare = makeThese(3),
          .start = deleteAll,
          .isDone = areAllGone },
    };
}

} // namespace itm::test
