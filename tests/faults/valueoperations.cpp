// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/fetchtokenvalue.h"
#include "models/session/identifyvalue.h"
#include "models/session/replacementstep.h"
#include "models/session/replacetokenoperation.h"
#include "models/session/rescuevalues.h"
#include "models/session/rotatetokens.h"
#include "models/session/runningreplacements.h"
#include "models/session/selftestoperation.h"
#include "models/session/valuetrial.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

namespace itm::test {

namespace {

using Stage = ReplacementStage;
using Consent = ReplacementStep::Consent;

TokenDraft successorOf(const Token &token, const QString &description)
{
    return { .description = description,
             .organization = token.organization,
             .permissions = token.permissions };
}

void makeOne(FaultWorld &world)
{
    world.subjects = { world.makeToken(world.freshName(QStringLiteral("subject"))) };
}

void makeTwo(FaultWorld &world)
{
    makeOne(world);
    world.subjects.append(world.makeToken(world.freshName(QStringLiteral("subject"))));
}

/// A replacement that an earlier attempt left half-way is given up first.
void replace(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const Token old = world.subjects.constFirst();
    if (const Replacement *left = world.session().replacements().ofToken(old.id)) {
        world.session().replacements().forget(left->id);
        world.settle();
    }
    world.label = world.freshName(QStringLiteral("successor"));
    new ReplaceTokenOperation(world.session(), { old.id, successorOf(old, world.label) },
                              endingWithValue(outcome), world.context.get());
}

bool hasSuccessor(FaultWorld &world)
{
    for (const Token &token : world.allOnServer()) {
        if (token.description == world.label)
            return world.hasValue(TokenStore::V2, token.id);
    }
    return false;
}

void rotate(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    QList<TokenId> ids;
    for (const Token &token : world.subjects) {
        if (const Replacement *left = world.session().replacements().ofToken(token.id))
            world.session().replacements().forget(left->id);
        ids.append(token.id);
    }
    world.settle();
    auto *rotation = new RotateTokens(world.session(), ids, world.context.get());
    QObject::connect(rotation, &RotateTokens::advanced, world.context.get(),
                     [outcome](const RotationOutcome &advanced) {
                         if (advanced.error)
                             outcome->told.append(*advanced.error);
                         if (!advanced.value)
                             return;
                         outcome->values.append(advanced.value);
                         if (advanced.value->error())
                             outcome->told.append(*advanced.value->error());
                     });
    QObject::connect(rotation, &RotateTokens::finished, world.context.get(),
                     [outcome](qsizetype) { outcome->finish(); });
    rotation->start();
}

/// Of each.
bool haveSuccessors(FaultWorld &world)
{
    const RunningReplacements &all = world.session().replacements();
    return std::all_of(
        world.subjects.begin(), world.subjects.end(), [&world, &all](const Token &old) {
            const Replacement *found = all.ofToken(old.id);
            return found && !found->newToken.isNull() && world.onServer(found->newToken)
                && world.hasValue(TokenStore::V2, found->newToken);
        });
}

bool isAt(FaultWorld &world, Stage stage)
{
    const Replacement *found = world.session().replacements().find(world.replacement);
    return found && found->stage == stage;
}

bool isUnderWay(FaultWorld &world)
{
    return isAt(world, Stage::Deactivating) || isAt(world, Stage::Reactivating)
        || isAt(world, Stage::Deleting);
}

/// A step of the replacement, once the list has told what became of the last one; nothing where
/// that was carried out after all.
template <class Start>
auto step(const std::function<bool(FaultWorld &)> &isDone, Start start)
{
    return [isDone, start](FaultWorld &world, const std::shared_ptr<Outcome> &outcome) {
        if (isDone(world))
            return outcome->finish();
        std::ignore = happens([&world] { return !isUnderWay(world); });
        start(world, ending<Done>(outcome));
    };
}

void run(FaultWorld &world, const std::function<void(const std::shared_ptr<Outcome> &)> &start)
{
    const auto outcome = std::make_shared<Outcome>();
    start(outcome);
    if (!happens([&outcome] { return outcome->isFinished; }) || outcome->error)
        qFatal("what goes before the operation failed");
    world.settle();
}

void replaced(FaultWorld &world)
{
    makeOne(world);
    run(world, [&world](const auto &outcome) { replace(world, outcome); });
    world.session().refresh();
    const TokenId old = world.subjects.constFirst().id;
    const RunningReplacements &all = world.session().replacements();
    if (!happens([&] { return all.ofToken(old) && all.ofToken(old)->stage == Stage::BothWork; }))
        qFatal("nothing was replaced");
    world.replacement = all.ofToken(old)->id;
    std::ignore = happens([&world] { return !world.session().isRefreshing(); });
}

void deactivateOld(FaultWorld &world, Callback<Done> callback)
{
    ReplacementStep::deactivateOld(world.session(), world.replacement,
                                   world.clock.now().addSecs(-1), Consent::Typed,
                                   { {}, SpareToken() }, world.context.get(), std::move(callback));
}

void observed(FaultWorld &world)
{
    replaced(world);
    run(world, [&world](const auto &outcome) { deactivateOld(world, ending<Done>(outcome)); });
    if (!happens([&world] { return isAt(world, Stage::Observing); }))
        qFatal("nothing is observed");
}

bool isOldOff(FaultWorld &world)
{
    const auto old = world.onServer(world.subjects.constFirst().id);
    return old && !old->isActive();
}

bool isOldOn(FaultWorld &world)
{
    const auto old = world.onServer(world.subjects.constFirst().id);
    return old && old->isActive();
}

bool isOldGone(FaultWorld &world)
{
    return !world.onServer(world.subjects.constFirst().id);
}

void chooseReadable(FaultWorld &world)
{
    world.subjects = { world.listed(QStringLiteral("Telegraf collector A")) };
}

bool isValueSaved(FaultWorld &world)
{
    return world.hasValue(TokenStore::V2, world.listed(QStringLiteral("Telegraf collector A")).id);
}

void fetch(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    fetchTokenValue(world.session(), world.subjects.constFirst(), world.context.get(),
                    endingWithValue(outcome))
        .detach();
}

void rescue(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *rescue = new RescueValues(world.session(), world.context.get());
    QObject::connect(rescue, &RescueValues::settled, world.context.get(),
                     [outcome](TokenId, const std::optional<Error> &error) {
                         if (error)
                             outcome->told.append(*error);
                     });
    QObject::connect(rescue, &RescueValues::ended, world.context.get(),
                     [outcome] { outcome->finish(); });
    rescue->start({ world.listed(QStringLiteral("Telegraf collector A")),
                    world.listed(QStringLiteral("line 1 gateway")) });
}

void tryToken(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const Token &token = world.subjects.constFirst();
    const Secret value(QByteArrayView(world.keyring->valueOf(
        CredentialKey::tokenValue(world.connection().server, TokenStore::V2, token.id))));
    SelfTestOperation::start(world.session(), token, value, world.context.get(),
                             [outcome](const Result<SelfTestReport> &answer) {
                                 if (!answer)
                                     return outcome->finish(answer.error());
                                 for (const SelfTestResult &result : answer.value().results) {
                                     if (result.verdict == SelfTestVerdict::NotTried
                                         && result.error)
                                         outcome->told.append(*result.error);
                                 }
                                 outcome->finish();
                             })
        .detach();
}

void identifyWith(ValueDigests &digests, FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *identify = new IdentifyValue(*world.workspace, digests, world.connections.connections(),
                                       world.context.get());
    identify->start(Secret(QByteArrayView(FaultWorld::operatorValue())),
                    [outcome](const Result<LocalIdentification> &answer) {
                        if (!answer)
                            return outcome->finish(answer.error());
                        if (answer.value().trouble)
                            outcome->told.append(*answer.value().trouble);
                        outcome->isGapTold = !answer.value().notListed.isEmpty();
                        outcome->finish();
                    });
}

/// As after a start of the program: the key of the digests is not in memory yet.
void identify(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const auto digests = std::make_shared<ValueDigests>(world.database, *world.keyring);
    outcome->kept.append(digests);
    identifyWith(*digests, world, outcome);
}

void identifyByList(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    identifyWith(world.credentials.digests(), world, outcome);
}

void trace(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    ValueTrial::start(world.session(), Secret(QByteArrayView(FaultWorld::operatorValue())),
                      world.context.get(),
                      [outcome](const Result<ServerIdentification> &answer) {
                          if (!answer)
                              return outcome->finish(answer.error());
                          outcome->finish(answer.value().error);
                      })
        .detach();
}

} // namespace

Operations valueOperations()
{
    const Places sent = Place::Server | Place::Database;
    const Places withValue = sent | Place::Keychain;
    return {
        { .name = "make a successor",
          .places = withValue,
          .prepare = makeOne,
          .start = replace,
          .isDone = hasSuccessor },
        { .name = "make several successors",
          .places = withValue,
          .prepare = makeTwo,
          .start = rotate,
          .isDone = haveSuccessors },
        { .name = "deactivate the old token",
          .places = sent,
          .prepare = replaced,
          .start = step(isOldOff, deactivateOld),
          .isDone = isOldOff },
        { .name = "reactivate the old token",
          .places = sent,
          .prepare = observed,
          .start = step(isOldOn,
                        [](FaultWorld &world, const Callback<Done> &callback) {
                            ReplacementStep::reactivateOld(world.session(), world.replacement,
                                                           world.context.get(), callback);
                        }),
          .isDone = isOldOn },
        { .name = "delete the old token",
          .places = withValue,
          .prepare = observed,
          .start = step(isOldGone,
                        [](FaultWorld &world, const Callback<Done> &callback) {
                            ReplacementStep::deleteOld(world.session(), world.replacement,
                                                       Consent::Typed, { {}, SpareToken() },
                                                       world.context.get(), callback);
                        }),
          .isDone = isOldGone },
        { .name = "read a saved value",
          .places = Place::Keychain,
          .prepare = makeOne,
          .start = fetch,
          .isReading = true },
        { .name = "fetch a value",
          .places = withValue,
          .server = ServerSort::RawValues,
          .prepare = chooseReadable,
          .start = fetch,
          .isDone = isValueSaved },
        { .name = "rescue values",
          .places = withValue,
          .server = ServerSort::RawValues,
          .start = rescue,
          .isDone = isValueSaved },
        { .name = "self test of a token",
          .places = Place::Server,
          .prepare = makeOne,
          .start = tryToken,
          .isReading = true },
        { .name = "identify a value here",
          .places = Place::Keychain,
          .start = identify,
          .isReading = true },
        { .name = "identify a value by the list",
          .places = Place::Server,
          .server = ServerSort::RawValues,
          .start = identifyByList,
          .isReading = true },
        { .name = "identify a value at the server",
          .places = Place::Server,
          .start = trace,
          .isReading = true },
    };
}

} // namespace itm::test
