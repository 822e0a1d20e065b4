// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/allbuckets.h"
#include "models/session/findingswatch.h"
#include "models/session/gatherreport.h"
#include "models/session/loadmemberships.h"
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

template <UserStatus Status>
void setUserStatus(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    UserChangeOperation::setStatus(world.session(), userNamed(world, QStringLiteral("carol")),
                                   Status, world.context.get(), ending<User>(outcome));
}

template <UserStatus Status>
bool hasUserStatus(FaultWorld &world)
{
    const auto user = world.userOnServer(userNamed(world, QStringLiteral("carol")));
    return user && user->status == Status;
}

void finished(const std::function<void(const std::shared_ptr<Outcome> &)> &start)
{
    const auto outcome = std::make_shared<Outcome>();
    start(outcome);
    if (!happens([&outcome] { return outcome->isFinished; }) || outcome->error)
        qFatal("what goes before the operation failed");
}

void userOff(FaultWorld &world)
{
    finished(
        [&world](const auto &outcome) { setUserStatus<UserStatus::Inactive>(world, outcome); });
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

/// Buckets that could not be listed are told among what was not looked at.
void lookCloser(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.session().catalog().forgetObjects();
    auto *watch = new FindingsWatch(*world.workspace, {}, world.context.get());
    ServerSession *session = &world.session();
    QObject::connect(watch, &FindingsWatch::found, world.context.get(), [=] {
        if (outcome->isFinished || !watch->isSettled(*session))
            return;
        outcome->isGapTold = watch->report(session)->notLookedAt.contains(FindingNeed::Buckets);
        outcome->finish();
    });
    watch->lookCloser(*session);
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
    const auto made = world.v1OnServer(world.label);
    return made && world.opensV1(*made);
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
    return world.opensV1(v1Credential(world));
}

void chooseV1(FaultWorld &world)
{
    world.subjects = { v1Credential(world) };
}

void chooseValuedV1(FaultWorld &world)
{
    chooseV1(world);
    finished([&world](const auto &outcome) { changePassword(world, outcome); });
}

void deactivateV1(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const TokenEdit edit{ .id = world.subjects.constFirst().id,
                          .change = { .status = TokenStatus::Inactive },
                          .onlyIf = {},
                          .store = TokenStore::V1 };
    TokenChangeOperation::edit(world.session(), QList<TokenEdit>{ edit }, world.context.get(),
                               [outcome](const Result<TokenOutcomes> &answer) {
                                   outcome->finish(answer ? answer.value().constFirst().error
                                                          : std::optional(answer.error()));
                               });
}

bool isV1Off(FaultWorld &world)
{
    const auto now = world.v1OnServer(world.subjects.constFirst().v1UserName.toString());
    return now && !now->isActive();
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

} // namespace

Operations peopleOperations()
{
    const Places sent = Place::Server | Place::Database;
    const Places withValue = sent | Place::Keychain;
    return {
        { .name = "deactivate a user",
          .places = sent,
          .start = setUserStatus<UserStatus::Inactive>,
          .isDone = hasUserStatus<UserStatus::Inactive> },
        { .name = "activate a user",
          .places = sent,
          .prepare = userOff,
          .start = setUserStatus<UserStatus::Active>,
          .isDone = hasUserStatus<UserStatus::Active> },
        { .name = "load members",
          .places = Place::Server,
          .start = loadMembers,
          .isReading = true },
        { .name = "list all buckets",
          .places = Place::Server,
          .start = listBuckets,
          .isReading = true },
        { .name = "list objects of a type",
          .places = Place::Server,
          .start = listTasks,
          .isReading = true },
        { .name = "gather a report", .places = Place::Server, .start = gather, .isReading = true },
        { .name = "look closer for findings",
          .places = Place::Server,
          .start = lookCloser,
          .isReading = true },
        { .name = "make a v1 credential",
          .places = withValue,
          .start = makeV1,
          .isDone = isV1Made },
        { .name = "change a v1 password",
          .places = withValue,
          .start = changePassword,
          .isDone = hasPassword },
        { .name = "deactivate a v1 credential",
          .places = sent,
          .prepare = chooseV1,
          .start = deactivateV1,
          .isDone = isV1Off },
        { .name = "delete a v1 credential",
          .places = withValue,
          .prepare = chooseValuedV1,
          .start = deleteV1,
          .isDone =
              [](FaultWorld &world) {
                  return !world.v1OnServer(world.subjects.constFirst().v1UserName.toString());
              } },
    };
}

} // namespace itm::test
