// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/dailytokens.h"
#include "models/session/makespare.h"
#include "models/session/removespare.h"
#include "models/session/sparereturn.h"
#include "models/session/sparetest.h"
#include "models/session/sparewatch.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

namespace itm::test {

namespace {

SpareBook &bookOf(FaultWorld &world)
{
    if (auto *known = world.context->findChild<SpareBook *>())
        return *known;
    auto *book = new SpareBook(*world.workspace, world.spares, world.context.get());
    new SpareWatch(*book, world.context.get());
    return *book;
}

bool isSpareThere(FaultWorld &world)
{
    return !world.keyring->valueOf(SpareStore::keyOf(world.connection().server)).isEmpty();
}

/// What the computer knows of it is on disk, and the server has it.
bool isSpareSealed(FaultWorld &world)
{
    const auto spare = SpareStore(world.folder.sparesFile()).find(world.connection().server);
    const auto token = spare ? world.onServer(spare->token) : std::nullopt;
    return token && token->isActive() && spare->isSealed && isSpareThere(world);
}

/// Nothing where an earlier attempt was gone on with meanwhile, as it is after each refresh.
void makeSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    SpareBook &book = bookOf(world);
    const ServerId server = world.connection().server;
    std::ignore = happens([&] { return !book.isBusy(server); });
    if (isSpareThere(world) && book.canLeadBack(server))
        return outcome->finish();
    new MakeSpare(
        book, world.session(), world.freshName(QStringLiteral("spare")),
        [outcome](const Result<std::shared_ptr<TokenValue>> &answer) {
            if (!answer)
                return outcome->finish(answer.error());
            if (!answer.value())
                return outcome->finish();
            outcome->values.append(answer.value());
            outcome->finish(answer.value()->error());
        },
        world.context.get());
}

void haveSpare(FaultWorld &world)
{
    const auto outcome = std::make_shared<Outcome>();
    makeSpare(world, outcome);
    if (!happens([&outcome] { return outcome->isFinished; }) || outcome->error)
        qFatal("no spare could be made");
    world.subjects = { *world.onServer(bookOf(world).tokenOf(world.connection().server)) };
}

void testSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    new SpareTest(bookOf(world), world.connection(), ending<SpareOperator>(outcome),
                  world.context.get());
}

/// Until when it need not be tested again.
bool isSpareTested(FaultWorld &world)
{
    const auto spare = SpareStore(world.folder.sparesFile()).find(world.connection().server);
    return spare && spare->testedAt.isValid() && spare->trouble == SpareOperator::Trouble::None;
}

void removeSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    if (!isSpareThere(world) && !bookOf(world).find(world.connection().server))
        return outcome->finish();
    new RemoveSpare(bookOf(world), world.session(), ending<Done>(outcome), world.context.get());
}

/// What a full disk keeps of it is found to be gone at the next start.
bool isSpareGone(FaultWorld &world)
{
    return !isSpareThere(world) && !world.onServer(world.subjects.constFirst().id);
}

QByteArray credential(FaultWorld &world)
{
    return world.keyring->valueOf(CredentialKey::connection(world.connection().id));
}

void comeBack(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.setSession(nullptr);
    new SpareReturn(
        bookOf(world), world.connections, world.connection(),
        world.freshName(QStringLiteral("back")),
        [&world, outcome = std::weak_ptr(outcome)](const Result<SignedIn> &answer) {
            const auto alive = outcome.lock();
            if (!alive)
                return;
            if (!answer)
                return alive->finish(answer.error());
            if (answer.value().notKept)
                alive->told.append(*answer.value().notKept);
            world.setSession(world.workspace->session(answer.value().connection));
            alive->finish();
        },
        world.context.get());
}

bool isBack(FaultWorld &world)
{
    const QList<Connection> saved = world.connectionsOnDisk();
    const auto isThisOne = [&world](const Connection &connection) {
        return connection.id == world.connection().id && world.onServer(connection.credentialToken);
    };
    return !credential(world).isEmpty() && credential(world) != FaultWorld::operatorValue()
        && std::any_of(saved.begin(), saved.end(), isThisOne);
}

void makeDaily(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("daily"));
    auto *daily = new DailyTokens(world.session(), world.connections, world.context.get());
    QObject *context = world.context.get();
    QObject::connect(daily, &DailyTokens::advanced, context,
                     [outcome](const DailyTokenOutcome &advanced) {
                         for (const auto &error : { advanced.error, advanced.notConnected }) {
                             if (error)
                                 outcome->told.append(*error);
                         }
                         if (advanced.value)
                             outcome->values.append(advanced.value);
                     });
    QObject::connect(daily, &DailyTokens::finished, context,
                     [outcome](qsizetype) { outcome->finish(); });
    daily->make({ { world.organization(QStringLiteral("factory")), world.label, world.label } });
}

bool isDailyThere(FaultWorld &world)
{
    const QList<Connection> all = world.connectionsOnDisk();
    return std::any_of(all.begin(), all.end(), [&world](const Connection &connection) {
        return connection.name == world.label && world.onServer(connection.credentialToken)
            && !world.keyring->valueOf(CredentialKey::connection(connection.id)).isEmpty();
    });
}

} // namespace

Operations recoveryOperations()
{
    const Places sent = Place::Server | Place::Database;
    const Places withValue = sent | Place::Keychain;
    return {
        { .name = "make a spare operator",
          .places = withValue | Place::File,
          .start = makeSpare,
          .isDone = isSpareSealed },
        { .name = "test the spare operator",
          .places = Place::Server | Place::Keychain | Place::File,
          .prepare = haveSpare,
          .start = testSpare,
          .isDone = isSpareTested,
          .quietAbout = Place::File },
        { .name = "remove the spare operator",
          .places = withValue | Place::File,
          .prepare = haveSpare,
          .start = removeSpare,
          .isDone = isSpareGone },
        { .name = "come back by the spare operator",
          .places = withValue | Place::File,
          .prepare = haveSpare,
          .start = comeBack,
          .isDone = isBack,
          .quietRequests = { "GET /metrics" } },
        { .name = "make tokens for daily work",
          .places = withValue | Place::File,
          .start = makeDaily,
          .isDone = isDailyThere },
    };
}

} // namespace itm::test
