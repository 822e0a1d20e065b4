// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/allbuckets.h"
#include "models/session/findingswatch.h"
#include "models/session/gatherreport.h"
#include "models/session/loadmemberships.h"
#include "models/session/makespare.h"
#include "models/session/removespare.h"
#include "models/session/sparebook.h"
#include "models/session/sparetest.h"
#include "models/session/sparewatch.h"
#include "models/session/tokenchangeoperation.h"
#include "models/session/userchangeoperation.h"
#include "models/session/v1creation.h"
#include "models/session/v1passwordchange.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

namespace itm::test {

namespace {

UserId userNamed(FaultWorld &world, const QString &name)
{
    for (const User &user : world.session().catalog().users()) {
        if (user.name == name)
            return user.id;
    }
    qFatal("the demo server has no such user");
}

void deactivateUser(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    UserChangeOperation::setStatus(world.session(), userNamed(world, QStringLiteral("carol")),
                                   UserStatus::Inactive, world.context.get(),
                                   ending<User>(outcome));
}

bool isUserOff(FaultWorld &world)
{
    const auto user = world.userOnServer(userNamed(world, QStringLiteral("carol")));
    return user && user->status == UserStatus::Inactive;
}

void loadMembers(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *load = new LoadMemberships(world.session(), world.context.get());
    load->start([outcome](const Result<LoadedMemberships> &answer) {
        if (!answer)
            return outcome->finish(answer.error());
        outcome->isGapTold = !answer.value().notTold.isEmpty();
        outcome->finish();
    });
}

void listBuckets(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.session().catalog().forgetObjects();
    listAllBuckets(world.session(), world.context.get(),
                   [outcome](const Result<AllBuckets> &answer) {
                       if (!answer)
                           return outcome->finish(answer.error());
                       outcome->isGapTold = !answer.value().notListed.isEmpty();
                       outcome->finish();
                   })
        .detach();
}

void listTasks(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.session().catalog().forgetObjects();
    world.session()
        .catalog()
        .objects(world.session().api(), { QStringLiteral("tasks") },
                 world.organization(QStringLiteral("factory")), world.context.get(),
                 ending<QList<ResourceObject>>(outcome))
        .detach();
}

void gather(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.session().catalog().forgetObjects();
    auto *watch = new FindingsWatch(*world.workspace, {}, world.context.get());
    GatherReport::start(*watch, world.session(), { .kind = ReportKind::Inventory },
                        world.context.get(),
                        [outcome](const Result<ReportFacts> &answer) {
                            if (!answer)
                                return outcome->finish(answer.error());
                            outcome->isGapTold = answer.value().bucketsListed.size() < 3
                                || !answer.value().storedTokens;
                            outcome->finish();
                        })
        .detach();
}

V1Draft v1Draft(FaultWorld &world)
{
    const OrganizationId factory = world.organization(QStringLiteral("factory"));
    return { world.label,
             { .description = world.label,
               .organization = factory,
               .permissions = bucketPermissions(factory, { { {}, {}, true, false } }) } };
}

void makeV1(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("boards"));
    new V1Creation(world.session(), v1Draft(world), randomPassword(), world.context.get(),
                   [outcome](const Result<CreatedV1> &answer) {
                       if (!answer)
                           return outcome->finish(answer.error());
                       if (answer.value().passwordTrouble)
                           outcome->told.append(*answer.value().passwordTrouble);
                       outcome->finish();
                   });
}

bool isV1Made(FaultWorld &world)
{
    return world.hasV1OnServer(world.label);
}

Token v1Credential(FaultWorld &world)
{
    return world.listed(QStringLiteral("Grafana, InfluxQL boards"));
}

void changePassword(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    new V1PasswordChange(world.session(), v1Credential(world), randomPassword(),
                         world.context.get(), endingWithValue(outcome));
}

bool hasPassword(FaultWorld &world)
{
    return world.hasValue(TokenStore::V1, v1Credential(world).id);
}

void chooseV1(FaultWorld &world)
{
    world.subjects = { v1Credential(world) };
}

void deleteV1(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const TokenId id = world.subjects.constFirst().id;
    if (!world.session().tokens().find(TokenStore::V1, id))
        return outcome->finish();
    TokenEdit edit{ .id = id, .change = {}, .onlyIf = {}, .store = TokenStore::V1 };
    TokenChangeOperation::remove(world.session(), QList<TokenEdit>{ edit }, world.context.get(),
                                 [outcome](const Result<TokenOutcomes> &answer) {
                                     outcome->finish(answer ? answer.value().constFirst().error
                                                            : std::optional(answer.error()));
                                 });
}

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

/// Nothing where an earlier attempt was gone on with meanwhile, as it is after each refresh.
void makeSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    SpareBook &book = bookOf(world);
    const ServerId server = world.connection().server;
    std::ignore = happens([&] { return !book.find(server) || book.canLeadBack(server); });
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
}

void testSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    new SpareTest(bookOf(world), world.connection(), ending<SpareOperator>(outcome),
                  world.context.get());
}

void removeSpare(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    if (!isSpareThere(world) && !bookOf(world).find(world.connection().server))
        return outcome->finish();
    new RemoveSpare(bookOf(world), world.session(), ending<Done>(outcome), world.context.get());
}

bool isSpareGone(FaultWorld &world)
{
    return !isSpareThere(world);
}

} // namespace

Operations peopleOperations()
{
    const Places sent = Place::Server | Place::Database;
    const Places withValue = sent | Place::Keychain;
    return {
        { .name = "deactivate a user",
          .places = sent,
          .start = deactivateUser,
          .isDone = isUserOff },
        { .name = "load members", .places = Place::Server, .start = loadMembers },
        { .name = "list all buckets", .places = Place::Server, .start = listBuckets },
        { .name = "list objects of a type", .places = Place::Server, .start = listTasks },
        { .name = "gather a report", .places = Place::Server, .start = gather },
        { .name = "make a v1 credential",
          .places = withValue,
          .start = makeV1,
          .isDone = isV1Made },
        { .name = "change a v1 password",
          .places = withValue,
          .start = changePassword,
          .isDone = hasPassword },
        { .name = "delete a v1 credential",
          .places = withValue,
          .prepare = chooseV1,
          .start = deleteV1,
          .isDone =
              [](FaultWorld &world) {
                  return !world.hasV1OnServer(world.subjects.constFirst().v1UserName.toString());
              } },
        { .name = "test the spare operator",
          .places = Place::Server | Place::Keychain,
          .prepare = haveSpare,
          .start = testSpare },
        { .name = "remove the spare operator",
          .places = withValue | Place::File,
          .prepare = haveSpare,
          .start = removeSpare,
          .isDone = isSpareGone },
    };
}

} // namespace itm::test
