// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/connectionimport.h"
#include "models/session/probeoperation.h"
#include "models/session/setupoperation.h"
#include "models/session/signinoperation.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

#include <QFile>

namespace itm::test {

namespace {

const QByteArray ImportedValue = QByteArrayLiteral("canary-1");
const QByteArray SetupValue = QByteArrayLiteral("operator-token-chosen-by-the-test-01");

/// Until its list is there, or it is known why not. What it gives looks once more.
std::function<void()> followSession(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    ServerSession &session = world.session();
    const auto look = [&session, outcome = std::weak_ptr(outcome)] {
        const auto alive = outcome.lock();
        if (!alive || alive->isFinished)
            return;
        if (session.state() == ServerSession::State::Failed)
            return alive->finish(session.error());
        const bool isListed = session.refreshedAt().isValid() || session.refreshError();
        if (session.state() != ServerSession::State::Ready || session.isRefreshing() || !isListed)
            return;
        if (session.v1Trouble())
            alive->told.append(*session.v1Trouble());
        alive->finish(session.refreshError());
    };
    QObject *context = world.context.get();
    QObject::connect(&session, &ServerSession::stateChanged, context, look);
    QObject::connect(&session, &ServerSession::refreshed, context, look);
    return look;
}

void connectFromStore(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    if (!world.hasSession())
        world.setSession(&world.workspace->open(world.connection()));
    world.session().disconnectFromServer();
    std::ignore = followSession(world, outcome);
    world.session().connectFromStore();
}

void putCredential(FaultWorld &world)
{
    world.keyring->put(CredentialKey::connection(world.connection().id),
                       FaultWorld::operatorValue());
}

void signedIn(FaultWorld &world, const std::shared_ptr<Outcome> &outcome,
              const Result<SignedIn> &answer)
{
    if (!answer)
        return outcome->finish(answer.error());
    if (answer.value().notKept)
        outcome->told.append(*answer.value().notKept);
    world.setSession(world.workspace->session(answer.value().connection));
    followSession(world, outcome)();
}

void signInByPassword(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    Connection connection = world.connection();
    connection.method = SignInMethod::Password;
    connection.userName = QStringLiteral("admin");
    world.setSession(nullptr);
    new SignInOperation(
        *world.workspace, world.connections, connection,
        Secret(QByteArrayView(DemoServer::AdminPassword)),
        [&world, outcome = std::weak_ptr(outcome)](const Result<SignedIn> &answer) {
            if (const auto alive = outcome.lock())
                signedIn(world, alive, answer);
        },
        world.context.get());
}

bool hasCredential(FaultWorld &world)
{
    return !world.keyring->valueOf(CredentialKey::connection(world.connection().id)).isEmpty();
}

bool isKept(FaultWorld &world)
{
    const QList<Connection> saved = world.connectionsOnDisk();
    return hasCredential(world)
        && std::any_of(saved.begin(), saved.end(), [&world](const Connection &connection) {
               return connection.id == world.connection().id;
           });
}

void probe(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    new ProbeOperation(
        world.services, world.connection(), Secret(),
        [outcome = std::weak_ptr(outcome)](const Result<ProbeFacts> &answer) {
            if (const auto alive = outcome.lock())
                ending<ProbeFacts>(alive)(answer);
        },
        world.context.get());
}

SetupPlan setupPlan(const Connection &connection)
{
    return { .connection = connection,
             .setup = { .userName = QStringLiteral("admin"),
                        .organization = QStringLiteral("factory"),
                        .bucket = QStringLiteral("telegraf") },
             .password = Secret("long enough"),
             .token = Secret(QByteArrayView(SetupValue)) };
}

bool isSetUp(FaultWorld &world)
{
    return isKept(world) && !world.isEmpty();
}

/// What an earlier attempt left is gone on with, as at the next start; a server that it left empty
/// is set up.
void setUp(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    if (isSetUp(world))
        return connectFromStore(world, outcome);
    new SetupOperation(
        *world.workspace, world.connections, setupPlan(world.connection()),
        [&world, outcome = std::weak_ptr(outcome)](const Result<SetUpServer> &answer) {
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

void refresh(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    std::ignore = followSession(world, outcome);
    world.session().refresh();
}

void haveNews(FaultWorld &world)
{
    world.label = world.freshName(QStringLiteral("news"));
    world.appearOnServer(world.label);
}

/// For the next start.
bool isListKept(FaultWorld &world)
{
    const auto kept = answerOf<InventoryStore::Answer>([&](auto callback) {
        return world.inventories.load(world.connection().server, world.context.get(), callback);
    });
    const TokenList tokens = kept && kept.value() ? kept.value()->tokens : TokenList();
    return std::any_of(tokens.begin(), tokens.end(),
                       [&world](const Token &token) { return token.description == world.label; });
}

void writeConfigs(FaultWorld &world)
{
    QFile file(world.file(QStringLiteral("configs")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configs file");
    file.write("[plant]\n  url = \"http://plant.example:8086\"\n  token = \"" + ImportedValue
               + "\"\n  org = \"factory\"\n");
}

void importConnections(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto import = std::make_shared<ConnectionImport>(world.services, world.connections, nullptr);
    import->read(world.file(QStringLiteral("configs")));
    QObject::connect(import.get(), &ConnectionImport::progressed, world.context.get(),
                     [import = import.get(), outcome = std::weak_ptr(outcome)] {
                         const auto alive = outcome.lock();
                         if (!alive || alive->isFinished || import->isSaving())
                             return;
                         alive->finish(import->entries().constFirst().error);
                     });
    outcome->kept.append(import);
    // Known already, it is not offered again; saved once more, it does not only hold for this run.
    if (import->chosenCount() == 0) {
        world.connections.put(world.connections.connections().constFirst());
        return outcome->finish();
    }
    import->importChosen();
}

bool isImported(FaultWorld &world)
{
    const QList<Connection> saved = world.connectionsOnDisk();
    return saved.size() == 1
        && world.keyring->valueOf(CredentialKey::connection(saved.constFirst().id))
        == ImportedValue;
}

} // namespace

Operations connectingOperations()
{
    return {
        { .name = "connect by a saved token",
          .places = Place::Server | Place::Keychain | Place::Database,
          .isConnected = false,
          .prepare = putCredential,
          .start = connectFromStore,
          .isReading = true,
          .quietAbout = Place::Database,
          .quietRequests = { "GET /metrics" } },
        { .name = "sign in by password",
          .places = Place::Server | Place::Keychain | Place::File,
          .isConnected = false,
          .start = signInByPassword,
          .isDone = isKept,
          .quietRequests = { "GET /metrics" } },
        { .name = "test a connection",
          .places = Place::Server | Place::Keychain | Place::Database,
          .isConnected = false,
          .prepare = putCredential,
          .start = probe,
          .isReading = true,
          .quietAbout = Place::Database },
        { .name = "set a server up",
          .places = Place::Server | Place::Keychain | Place::File,
          .server = ServerSort::Empty,
          .isConnected = false,
          .start = setUp,
          .isDone = isSetUp,
          .quietRequests = { "GET /metrics" } },
        { .name = "refresh the list",
          .places = Place::Server | Place::Database,
          .prepare = haveNews,
          .start = refresh,
          .isDone = isListKept,
          .quietAbout = Place::Database,
          .quietRequests = { "GET /metrics" } },
        { .name = "import connections",
          .places = Place::Keychain | Place::File,
          .isConnected = false,
          .prepare = writeConfigs,
          .start = importConnections,
          .isDone = isImported },
    };
}

} // namespace itm::test
