// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/connectionimport.h"

#include "models/store/cliconfigsfile.h"
#include "models/store/connectionstore.h"
#include "models/words/addresstext.h"
#include "models/words/nametext.h"

#include <algorithm>

namespace itm {

namespace {

constexpr size_t MostProbes = 4;

/// What would be saved, with new ids; empty and `issue` set for an address that cannot be used.
std::optional<Connection> connectionOf(const CliSignIn &signIn, UrlIssue &issue)
{
    const auto parsed = parseServerUrl(signIn.profile.url);
    if (const auto *broken = std::get_if<UrlIssue>(&parsed)) {
        issue = *broken;
        return std::nullopt;
    }
    Connection connection{ .id = ConnectionId::create(), .server = ServerId::create() };
    connection.url = std::get<ServerUrl>(parsed).url;
    const QString name = NameText::shown(signIn.profile.name);
    connection.name = name.isEmpty() ? AddressText::host(connection.url) : name;
    if (signIn.token.isEmpty() && !signIn.userName.isEmpty()) {
        connection.method = SignInMethod::Password;
        connection.userName = signIn.userName;
    }
    return connection;
}

} // namespace

ConnectionImport::ConnectionImport(const SessionServices &services, ConnectionStore &connections,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_connections(connections)
{
}

ConnectionImport::~ConnectionImport() = default;

void ConnectionImport::read(const QString &path)
{
    if (isSaving())
        return;
    Q_EMIT aboutToReset();
    m_probes.clear();
    m_toTest.clear();
    m_entries.clear();
    m_tokens.clear();
    m_servers.clear();
    for (const Connection &saved : m_connections.connections())
        m_servers.insert(saved.url, saved.server);
    m_file = { .path = path };
    if (const auto content = CliConfigsFile(path).read()) {
        m_file.exists = content.value().exists;
        m_file.isOpenToOthers = content.value().isOpenToOthers;
        auto outcome = cliSignIns(content.value().bytes);
        if (const auto *trouble = std::get_if<CliConfigsTrouble>(&outcome))
            m_file.trouble = *trouble;
        else
            for (CliSignIn &signIn : std::get<std::vector<CliSignIn>>(outcome)) {
                offer(signIn);
                m_tokens.push_back(std::move(signIn.token));
            }
    } else {
        m_file.error = content.error();
    }
    Q_EMIT entriesReset();
    Q_EMIT progressed();
}

void ConnectionImport::offer(const CliSignIn &signIn)
{
    ImportEntry entry{ .profile = signIn.profile };
    entry.isPersistent = m_services.credentials.isPersistent();
    entry.connection = connectionOf(signIn, entry.urlIssue);
    if (signIn.sameAs >= 0)
        entry.sameAs = m_entries.at(signIn.sameAs).profile.name;
    if (entry.connection)
        findKnown(entry);
    entry.isChosen = entry.connection && entry.knownAs.isEmpty() && entry.sameAs.isEmpty();
    entry.profile.hasToken = !signIn.token.isEmpty();
    m_entries.append(entry);
}

void ConnectionImport::findKnown(ImportEntry &entry)
{
    Connection &found = *entry.connection;
    const auto server = m_servers.constFind(found.url);
    if (server == m_servers.cend())
        m_servers.insert(found.url, found.server);
    else
        found.server = *server;
    for (const Connection &saved : m_connections.connections()) {
        if (saved.url == found.url && saved.method == found.method
            && saved.userName == found.userName)
            entry.knownAs = saved.name;
    }
}

void ConnectionImport::setChosen(int row, bool isChosen)
{
    ImportEntry &entry = m_entries[row];
    if (!entry.canBeChosen() || entry.isChosen == isChosen)
        return;
    entry.isChosen = isChosen;
    Q_EMIT entryChanged(row);
}

int ConnectionImport::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(),
                      [](const ImportEntry &e) { return e.isChosen && e.canBeChosen(); }));
}

int ConnectionImport::importedCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const ImportEntry &e) { return e.isImported(); }));
}

void ConnectionImport::importChosen()
{
    if (!isSaving())
        saveNext();
}

void ConnectionImport::saveNext()
{
    const auto next = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const ImportEntry &e) {
        return e.isChosen && e.canBeChosen();
    });
    m_saving = next == m_entries.cend() ? -1 : static_cast<int>(next - m_entries.cbegin());
    if (!isSaving())
        return Q_EMIT progressed();
    const int row = m_saving;
    change(row, ImportState::Saving);
    Q_EMIT progressed();
    const Secret &token = m_tokens[static_cast<size_t>(row)];
    if (token.isEmpty()) {
        keep(row);
        return saveNext();
    }
    m_write = m_services.credentials.write(
        CredentialKey::connection(next->connection->id), token.clone(), this,
        [this, row](const Result<Done> &answer) { saved(row, answer); });
}

void ConnectionImport::saved(int row, const Result<Done> &answer)
{
    if (answer) {
        m_tokens[static_cast<size_t>(row)] = {};
        keep(row);
        return saveNext();
    }
    // The next one would fare no better.
    m_saving = -1;
    m_entries[row].error = answer.error();
    change(row, ImportState::NotKept);
    Q_EMIT progressed();
}

void ConnectionImport::keep(int row)
{
    const Connection connection = *m_entries.at(row).connection;
    m_connections.put(connection);
    m_entries[row].isChosen = false;
    change(row, ImportState::Imported);
    Q_EMIT imported(connection.id, m_entries.at(row).profile.hasToken);
}

void ConnectionImport::testImported()
{
    if (isTesting())
        return;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!m_entries.at(row).isImported())
            continue;
        m_toTest.append(row);
        change(row, ImportState::Testing);
    }
    testNext();
}

void ConnectionImport::testNext()
{
    while (!m_toTest.isEmpty() && m_probes.size() < MostProbes) {
        const int row = m_toTest.takeFirst();
        m_probes.emplace(row,
                         std::make_unique<ProbeOperation>(
                             m_services, *m_entries.at(row).connection, Secret(),
                             [this, row](const Result<ProbeFacts> &answer) { tested(row, answer); },
                             this));
    }
    Q_EMIT progressed();
}

void ConnectionImport::tested(int row, const Result<ProbeFacts> &answer)
{
    const auto probe = m_probes.find(row);
    // Forgotten by read().
    if (probe == m_probes.end())
        return;
    probe->second.release()->deleteLater();
    m_probes.erase(probe);
    ImportEntry &entry = m_entries[row];
    if (answer)
        entry.facts = answer.value();
    else
        entry.error = answer.error();
    change(row, answer ? ImportState::Works : ImportState::Fails);
    testNext();
}

void ConnectionImport::change(int row, ImportState state)
{
    m_entries[row].state = state;
    Q_EMIT entryChanged(row);
}

} // namespace itm
