// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/cliprofilewriter.h"
#include "models/session/eraselocaldata.h"
#include "models/session/forgetvalues.h"
#include "models/session/learnvalues.h"
#include "models/store/keyringtest.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

#include <QFile>

namespace itm::test {

namespace {

void haveValue(FaultWorld &world)
{
    world.subjects = { world.makeToken(world.freshName(QStringLiteral("valued"))) };
}

TokenKey valued(FaultWorld &world)
{
    return { world.connection().server, TokenStore::V2, world.subjects.constFirst().id };
}

void writeCliConfigs(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const TokenKey key = valued(world);
    auto *writer = new CliProfileWriter(world.file(QStringLiteral("configs")), world.credentials,
                                        CredentialKey::tokenValue(key.server, key.store, key.id),
                                        world.context.get());
    const CliConfigsPreview preview
        = writer->preview({ .name = QStringLiteral("plant"),
                            .url = world.connection().url.toString(),
                            .organization = QStringLiteral("factory") });
    if (!preview.canBeWritten())
        qFatal("no profile can be written");
    writer->write(ending<Done>(outcome));
}

bool areCliConfigsWritten(FaultWorld &world)
{
    QFile file(world.file(QStringLiteral("configs")));
    const TokenKey key = valued(world);
    return file.open(QIODevice::ReadOnly)
        && file.readAll().contains(
            world.keyring->valueOf(CredentialKey::tokenValue(key.server, key.store, key.id)));
}

template <class Values>
void treat(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *values = new Values(*world.workspace, { valued(world) }, world.context.get());
    QObject::connect(values, &Values::ended, world.context.get(),
                     [outcome](const std::optional<Error> &error) { outcome->finish(error); });
    values->start();
}

bool isForgotten(FaultWorld &world)
{
    return !world.hasValue(TokenStore::V2, valued(world).id);
}

/// A value whose digest nobody has taken yet, as an older version of the program left it.
void haveUnknownValue(FaultWorld &world)
{
    world.subjects = { world.listed(QStringLiteral("Telegraf collector A")) };
    const TokenKey key = valued(world);
    world.keyring->put(CredentialKey::tokenValue(key.server, key.store, key.id), "canary");
}

bool isLearned(FaultWorld &world)
{
    const auto known = answerOf<QStringList>([&](auto callback) {
        return world.credentials.digests().known(world.context.get(), callback);
    });
    const TokenKey key = valued(world);
    return known
        && known.value().contains(CredentialKey::tokenValue(key.server, key.store, key.id).name);
}

/// What an earlier one was kept from removing.
void leaveTestEntry(FaultWorld &world)
{
    world.keyring->put(KeyringTest::key(), "left");
}

bool isNothingLeft(FaultWorld &world)
{
    return world.keyring->valueOf(KeyringTest::key()).isEmpty();
}

void testKeyring(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *test = new KeyringTest(world.credentials, world.context.get());
    test->start([outcome](const Result<KeyringReport> &answer) {
        outcome->finish(answer ? answer.value().trouble : std::optional(answer.error()));
    });
}

/// It closes the sessions first.
void erase(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.setSession(nullptr);
    auto *erase = new EraseLocalData(
        { *world.workspace, world.connections, world.templates, world.spares, world.settings,
          world.database, world.credentials.digests(), world.savedValues, world.folder },
        { .history = true, .connections = true, .values = true }, world.context.get());
    QObject::connect(erase, &EraseLocalData::ended, world.context.get(),
                     [outcome](const std::optional<Error> &error) { outcome->finish(error); });
    erase->start();
}

/// Neither which values are saved nor what was done.
bool isDatabaseEmpty(FaultWorld &world)
{
    const auto values = answerOf<QList<TokenKey>>([&](auto callback) {
        return world.savedValues.all(world.connection().server, world.context.get(), callback);
    });
    const auto entries = answerOf<JournalEntries>(
        [&](auto callback) { return world.journalStore.newest(0, world.context.get(), callback); });
    return values && values.value().isEmpty() && entries && entries.value().isEmpty();
}

bool isErased(FaultWorld &world)
{
    return world.connectionsOnDisk().isEmpty() && isForgotten(world)
        && world.keyring->valueOf(CredentialKey::connection(world.connection().id)).isEmpty()
        && world.keyring->valueOf({ QStringLiteral("digest-key") }).isEmpty()
        && isDatabaseEmpty(world);
}

} // namespace

Operations keyringOperations()
{
    return {
        { .name = "write the configs of the influx CLI",
          .places = Place::Keychain | Place::File,
          .prepare = haveValue,
          .start = writeCliConfigs,
          .isDone = areCliConfigsWritten },
        { .name = "forget saved values",
          .places = Place::Keychain | Place::Database,
          .prepare = haveValue,
          .start = treat<ForgetValues>,
          .isDone = isForgotten },
        { .name = "learn saved values",
          .places = Place::Keychain | Place::Database,
          .prepare = haveUnknownValue,
          .start = treat<LearnValues>,
          .isDone = isLearned,
          .quietAbout = Place::Database },
        { .name = "test the keyring",
          .places = Place::Keychain | Place::Database,
          .prepare = leaveTestEntry,
          .start = testKeyring,
          .isDone = isNothingLeft,
          .quietAbout = Place::Database },
        { .name = "erase local data",
          .places = Place::Keychain | Place::Database | Place::File,
          .prepare = haveValue,
          .start = erase,
          .isDone = isErased },
    };
}

} // namespace itm::test
