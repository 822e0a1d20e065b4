// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/importentry.h"
#include "models/exchange/cliconfigs.h"
#include "models/session/probeoperation.h"

#include <map>

namespace itm {

class ConnectionStore;

/// What was found in a configs file of the influx CLI (fact sheet §12.3).
struct ImportFile final
{
    QString path;
    bool exists = false;
    /// Other users of the computer may read it.
    bool isOpenToOthers = false;
    /// Why nothing is offered: the file itself, or what is in it.
    std::optional<Error> error;
    std::optional<CliConfigsTrouble> trouble;
};

/// Takes over entries of the influx CLI's configs file as connections: a token goes into the
/// keychain first, and only then is its connection kept. Passwords are left where they are. Tests
/// what was taken over, several at a time. Holds the tokens until they are saved, or read() or its
/// end. GUI thread.
class ConnectionImport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionImport)

public:
    /// Both outlive it.
    ConnectionImport(const SessionServices &services, ConnectionStore &connections,
                     QObject *parent);
    ~ConnectionImport() override;

    /// Forgets what was read before; not while saving.
    void read(const QString &path);
    [[nodiscard]] const ImportFile &file() const { return m_file; }
    [[nodiscard]] const QList<ImportEntry> &entries() const { return m_entries; }
    void setChosen(int row, bool isChosen);
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int importedCount() const;

    /// The chosen ones, one after another. A keychain that cannot be used ends it.
    void importChosen();
    [[nodiscard]] bool isSaving() const { return m_saving >= 0; }
    /// Asks the servers of all that were taken over.
    void testImported();
    [[nodiscard]] bool isTesting() const { return !m_probes.empty() || !m_toTest.isEmpty(); }

Q_SIGNALS:
    void aboutToReset();
    void entriesReset();
    void entryChanged(int row);
    /// A connection is in the store.
    void imported(itm::ConnectionId id, bool hasSecret);
    /// isSaving() or isTesting() may have changed.
    void progressed();

private:
    void offer(const CliSignIn &signIn);
    void findKnown(ImportEntry &entry);
    void saveNext();
    void saved(int row, const Result<Done> &answer);
    void keep(int row);
    void testNext();
    void tested(int row, const Result<ProbeFacts> &answer);
    void change(int row, ImportState state);

    const SessionServices &m_services;
    ConnectionStore &m_connections;
    ImportFile m_file;
    QList<ImportEntry> m_entries;
    /// A token each; empty where there is none, or none any more.
    std::vector<Secret> m_tokens;
    /// One address is one server, however many ways lead to it.
    QHash<QUrl, ServerId> m_servers;
    /// The row whose token is on its way to the keychain, or -1.
    int m_saving = -1;
    RequestHandle m_write;
    QList<int> m_toTest;
    std::map<int, std::unique_ptr<ProbeOperation>> m_probes;
};

} // namespace itm
