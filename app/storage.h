// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/clock.h"
#include "models/session/journal.h"
#include "models/session/sessionservices.h"
#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/store/connectionstore.h"
#include "models/store/digestingcredentialstore.h"
#include "models/store/lastseenstore.h"
#include "models/store/localdatabase.h"
#include "models/store/notestore.h"
#include "models/store/sparestore.h"
#include "models/store/sqliteacceptedfindingstore.h"
#include "models/store/sqliteintentstore.h"
#include "models/store/sqliteinventorystore.h"
#include "models/store/sqlitejournalstore.h"
#include "models/store/sqlitereplacementstore.h"
#include "models/store/sqlitereviewstore.h"
#include "models/store/sqlitesnapshotstore.h"
#include "models/store/templatestore.h"

#include <QTemporaryDir>

namespace itm {

/// Everything of this computer that a run works with: files, database, keychain. A demo keeps its
/// files in a folder that goes with it, and its secrets in memory.
class Storage final
{
public:
    /// `keychain`: in place of the usual one; null: that one.
    Storage(const QString &configFolder, bool isDemo,
            std::unique_ptr<CredentialStore> keychain = {});
    ~Storage();
    Q_DISABLE_COPY_MOVE(Storage)

    [[nodiscard]] const SessionServices &services() const { return m_services; }
    [[nodiscard]] AcceptedFindingStore &acceptedFindings() { return m_acceptedFindings; }
    [[nodiscard]] ReviewStore &reviews() { return m_reviews; }
    [[nodiscard]] const ConfigFolder &folder() const { return m_folder; }
    [[nodiscard]] AppSettings &settings() { return m_settings; }
    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] TemplateStore &templates() { return m_templates; }
    [[nodiscard]] CredentialStore &credentials() { return *m_credentials; }
    [[nodiscard]] ValueDigests &digests() { return m_credentials->digests(); }
    [[nodiscard]] SpareStore &spares() { return m_spares; }
    [[nodiscard]] SavedValueServers &savedValueServers() { return m_savedValues; }
    [[nodiscard]] NoteStore &notes() { return m_notes; }
    [[nodiscard]] LocalDatabase &database() { return m_database; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] SnapshotStore &snapshots() { return m_snapshots; }
    /// That of the influx CLI; a demo does not touch the user's.
    [[nodiscard]] const QString &cliConfigsFile() const { return m_cliConfigsFile; }

private:
    [[nodiscard]] Result<std::unique_ptr<InfluxApi>> makeApi(const Connection &connection);

    QTemporaryDir m_temporary;
    ConfigFolder m_folder;
    QString m_cliConfigsFile;
    SystemClock m_clock;
    AppSettings m_settings;
    ConnectionStore m_connections;
    TemplateStore m_templates;
    SpareStore m_spares;
    LocalDatabase m_database;
    SqliteIntentStore m_intents;
    SqliteSavedValueIndex m_savedValues;
    SqliteInventoryStore m_inventories;
    SqliteReplacementStore m_replacements;
    SqliteAcceptedFindingStore m_acceptedFindings;
    LastSeenStore m_lastSeen;
    NoteStore m_notes;
    SqliteReviewStore m_reviews;
    SqliteSnapshotStore m_snapshots;
    SqliteJournalStore m_journalStore;
    Journal m_journal;
    /// Goes first of all: what is still to be saved at the end is saved with the others' help.
    std::unique_ptr<DigestingCredentialStore> m_credentials;
    SessionServices m_services;
};

} // namespace itm
