// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"
#include "models/store/connectionstore.h"
#include "models/store/eraserows.h"
#include "models/store/savedvalueservers.h"
#include "models/store/sparestore.h"
#include "models/store/templatestore.h"
#include "models/store/valuedigests.h"

#include <deque>

namespace itm {

class AppSettings;
class ConfigFolder;

/// What shall be gone from this computer.
struct EraseChoice final
{
    /// LocalRows::History and searches.
    bool history = false;
    /// Connections with their credentials and proxy passwords in the keychain, those of connections
    /// that were removed as well where the database can be read; templates, settings.
    bool connections = false;
    /// Values of tokens in the keychain, those of spare operators too; also those that only their
    /// digest leads to.
    bool values = false;

    [[nodiscard]] bool isEmpty() const { return !history && !connections && !values; }
};

/// Everything of this computer that can be erased; all of it outlives the operation.
struct LocalData final
{
    Workspace &workspace;
    ConnectionStore &connections;
    TemplateStore &templates;
    SpareStore &spares;
    AppSettings &settings;
    LocalDatabase &database;
    ValueDigests &digests;
    SavedValueServers &valueServers;
    const ConfigFolder &folder;
};

/// Erases local data after closing every session. The keychain comes first and the first failure
/// ends it, so that nothing is lost that is needed to find the rest again; where there is no
/// keychain there is nothing in it. Nothing on a server changes. Asks nobody. One run each, GUI
/// thread.
class EraseLocalData final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EraseLocalData)

public:
    EraseLocalData(const LocalData &data, EraseChoice choice, QObject *parent);
    ~EraseLocalData() override;

    void start();

Q_SIGNALS:
    /// `error`: what ended it early; what was to come after that is still there.
    void ended(const std::optional<itm::Error> &error);

private:
    void readDigests();
    void takeNames(const QStringList &names);
    void readServers();
    void readKeys();
    void removeNext();
    void removeDigestKey();
    void eraseSpares();
    void eraseValueRows();
    void eraseHistory();
    void eraseFiles();
    void failed(const Error &error) { Q_EMIT ended(error); }

    LocalData m_data;
    EraseChoice m_choice;
    std::deque<ServerId> m_servers;
    std::deque<CredentialKey> m_keys;
    /// Nothing stays, here or in a keychain out of reach, that a digest is known of.
    bool m_areDigestsOver = false;
    RequestHandle m_running;
};

} // namespace itm
