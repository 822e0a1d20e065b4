// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/storage.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/journalingapi.h"
#include "models/store/cliconfigsfile.h"
#include "models/store/keychaincredentialstore.h"
#include "models/store/memorycredentialstore.h"

namespace itm {

namespace {

std::unique_ptr<CredentialStore> makeCredentialStore(bool isDemo)
{
    if (isDemo)
        return std::make_unique<MemoryCredentialStore>(nullptr);
    return std::make_unique<KeychainCredentialStore>(KeychainCredentialStore::Limits(), nullptr);
}

} // namespace

Storage::Storage(const QString &configFolder, bool isDemo,
                 std::unique_ptr<CredentialStore> keychain)
    : m_folder(isDemo && configFolder.isEmpty() ? m_temporary.path() : configFolder)
    , m_cliConfigsFile(isDemo ? m_temporary.filePath(QStringLiteral("influxdbv2/configs"))
                              : CliConfigsFile::usualPath())
    , m_settings(m_folder.settingsFile())
    , m_connections(m_folder.connectionsFile(), nullptr)
    , m_templates(m_folder.templatesFile(), nullptr)
    , m_spares(m_folder.sparesFile())
    , m_database(m_folder.databaseFile())
    , m_intents(m_database)
    , m_savedValues(m_database)
    , m_inventories(m_database)
    , m_replacements(m_database)
    , m_acceptedFindings(m_database)
    , m_lastSeen(m_database)
    , m_notes(m_database)
    , m_reviews(m_database)
    , m_snapshots(m_database)
    , m_journalStore(m_database)
    , m_journal(m_journalStore, m_clock, nullptr)
    , m_credentials(std::make_unique<DigestingCredentialStore>(
          keychain ? std::move(keychain) : makeCredentialStore(isDemo), m_database))
    , m_services{ .makeApi = [this](const Connection &to) { return makeApi(to); },
                  .credentials = *m_credentials,
                  .intents = m_intents,
                  .savedValues = m_savedValues,
                  .inventories = m_inventories,
                  .replacements = m_replacements,
                  .clock = m_clock,
                  .lastSeen = &m_lastSeen,
                  .notes = &m_notes }
{
}

Storage::~Storage()
{
    m_credentials.reset();
}

/// The one door to servers: whatever is done through it is in the journal.
Result<std::unique_ptr<InfluxApi>> Storage::makeApi(const Connection &connection)
{
    auto api = makeHttpInfluxApi(
        connection, {},
        [passwords = m_services.proxyPasswords, &store = m_services.credentials](
            ConnectionId id, QObject *context, Callback<Secret> callback) {
            return passwords->find(store, id, context, std::move(callback));
        });
    if (!api)
        return api;
    return makeJournalingApi(api.takeValue(), connection, m_journal);
}

} // namespace itm
