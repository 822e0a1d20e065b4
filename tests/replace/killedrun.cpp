// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/successordraft.h"
#include "models/api/httpinfluxapi.h"
#include "models/session/createtokenoperation.h"
#include "models/session/replacementstep.h"
#include "models/session/replacetokenoperation.h"
#include "models/session/runningreplacements.h"

#include "tests/replace/killableapi.h"
#include "tests/replace/killablestores.h"
#include "tests/replace/realstores.h"

#include <QCoreApplication>
#include <QTest>

/// A run that makes a token, or replaces one from the beginning to the end, and dies at the point
/// that it is told; without one it prints every point it passes.
///     killedrun FOLDER URL VALUE SERVER create|replace TOKEN [POINT]
/// TOKEN: the one to be copied, or to be replaced.

using namespace itm;
using namespace itm::test;

namespace {

constexpr int PatienceMs = 30'000;

template <class Condition>
void waitFor(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, PatienceMs))
        qFatal("%s: not within its time", what);
}

TokenDraft draftLike(ServerSession &session, TokenId id)
{
    const Token *token = session.tokens().find(TokenStore::V2, id);
    if (!token)
        qFatal("the token is not listed");
    return successorDraft(*token);
}

void create(ServerSession &session, TokenId like)
{
    std::shared_ptr<TokenValue> value;
    new CreateTokenOperation(
        session, draftLike(session, like),
        [&](const Result<std::shared_ptr<TokenValue>> &answer) { value = answer.value(); },
        &session);
    waitFor("creating", [&] { return value && value->state() == TokenValue::State::Saved; });
}

ReplacementStage stage(ServerSession &session)
{
    const QList<Replacement> &all = session.replacements().all();
    return all.isEmpty() ? ReplacementStage::Making : all.constFirst().stage;
}

void step(ServerSession &session, const std::function<void(ReplacementId, Callback<Done>)> &start)
{
    bool isDone = false;
    start(session.replacements().all().constFirst().id, [&](const Result<Done> &answer) {
        if (!answer)
            qFatal("a step was refused");
        isDone = true;
    });
    waitFor("a step", [&] { return isDone; });
}

void replace(ServerSession &session, TokenId old)
{
    std::shared_ptr<TokenValue> value;
    new ReplaceTokenOperation(
        session, { .oldToken = old, .successor = draftLike(session, old) },
        [&](const Result<std::shared_ptr<TokenValue>> &answer) { value = answer.value(); },
        &session);
    waitFor("handing over", [&] { return value && stage(session) == ReplacementStage::BothWork; });
    using Step = ReplacementStep;
    const auto deactivate = [&](ReplacementId id, const Callback<Done> &done) {
        const QDateTime now = session.services().clock.now();
        Step::deactivateOld(session, id, now, Step::Consent::Clicked, { {}, SpareToken() },
                            &session, done);
    };
    step(session, deactivate);
    step(session, [&](ReplacementId id, const Callback<Done> &done) {
        Step::reactivateOld(session, id, &session, done);
    });
    step(session, deactivate);
    step(session, [&](ReplacementId id, const Callback<Done> &done) {
        Step::deleteOld(session, id, Step::Consent::Clicked, { {}, SpareToken() }, &session, done);
    });
}

/// The database answers in order: with this answer all earlier ones are there.
void waitForDatabase(ServerSession &session)
{
    bool isDone = false;
    const RequestHandle reading
        = session.services().intents.open(session.connection().server, &session,
                                          [&](const Result<QList<Intent>> &) { isDone = true; });
    waitFor("the database", [&] { return isDone; });
}

void run(const QStringList &arguments)
{
    KillPoints points(arguments.value(7).toUtf8());
    RealStores real(arguments.at(1));
    KillableIntentStore intents(real.intents, points);
    KillableSavedValueIndex savedValues(real.savedValues, points);
    KillableReplacementStore replacements(real.replacements, points);
    KillableCredentialStore credentials(real.credentials, points);
    const SessionServices services{
        .makeApi = [&](const Connection &to) -> Result<std::unique_ptr<InfluxApi>> {
            auto made = makeHttpInfluxApi(to);
            if (!made)
                return made.error();
            return std::unique_ptr<InfluxApi>(
                std::make_unique<KillableApi>(made.takeValue(), points));
        },
        .credentials = credentials,
        .intents = intents,
        .savedValues = savedValues,
        .inventories = real.inventories,
        .replacements = replacements,
        .clock = real.clock,
    };
    Workspace workspace(services, nullptr);
    const ServerId server{ QUuid::fromString(arguments.at(4)) };
    ServerSession &session = workspace.open(connectionTo(QUrl(arguments.at(2)), server));
    session.connectWith(Secret(QByteArrayView(arguments.at(3).toUtf8())));
    waitFor("connecting", [&] { return session.isLive() && !session.isRefreshing(); });
    const TokenId token = TokenId::fromString(arguments.at(6)).value_or(TokenId());
    if (arguments.at(5) == QLatin1String("create"))
        create(session, token);
    else
        replace(session, token);
    waitForDatabase(session);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7)
        return 2;
    run(arguments);
    return 0;
}
