// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/worker.h"
#include "models/session/catalogrepository.h"
#include "models/session/connectoperation.h"
#include "models/session/sessioninventory.h"
#include "models/session/sessionservices.h"
#include "models/session/tokenrepository.h"

#include <QElapsedTimer>

namespace itm {

class LogSightings;
class RefreshOperation;
class RunningReplacements;
class TokenNotes;
struct ServerContents;

/// One server at work: connects, loads, remembers who we are. Owns the access to the server and the
/// two repositories, and is the only one that writes to them. Shows nothing and asks nobody. GUI
/// thread. Answers that belong to an earlier connect are dropped with the operation that asked.
class ServerSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerSession)

public:
    enum class State { Disconnected, Connecting, Ready, Failed };
    Q_ENUM(State)

    ServerSession(Connection connection, const SessionServices &services, QObject *parent);
    ~ServerSession() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const SessionServices &services() const { return m_services; }
    [[nodiscard]] State state() const { return m_state; }
    /// False on a connection for looking only: every change is refused before it is sent.
    [[nodiscard]] bool mayChange() const { return !m_connection.isReadOnly; }
    /// Why the state is Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Why the last refresh brought nothing, the state being Ready; none after one that did.
    [[nodiscard]] const std::optional<Error> &refreshError() const { return m_refreshError; }
    [[nodiscard]] const Identity &identity() const { return m_server.identity; }
    [[nodiscard]] const ServerCapabilities &capabilities() const { return m_server.capabilities; }
    [[nodiscard]] TokenRepository &tokens() { return m_tokens; }
    [[nodiscard]] const TokenRepository &tokens() const { return m_tokens; }
    [[nodiscard]] CatalogRepository &catalog() { return m_catalog; }
    [[nodiscard]] const CatalogRepository &catalog() const { return m_catalog; }
    [[nodiscard]] RunningReplacements &replacements() { return *m_replacements; }
    [[nodiscard]] const RunningReplacements &replacements() const { return *m_replacements; }
    /// What imported server logs tell of its tokens.
    [[nodiscard]] LogSightings &sightings() { return *m_sightings; }
    [[nodiscard]] const LogSightings &sightings() const { return *m_sightings; }
    /// What the user noted about its tokens.
    [[nodiscard]] TokenNotes &notes() { return *m_notes; }
    [[nodiscard]] const TokenNotes &notes() const { return *m_notes; }
    /// What the credential holds, where that can be told: an operator, or a token that is known.
    [[nodiscard]] std::optional<PermissionList> heldPermissions() const;
    /// Only while Ready.
    [[nodiscard]] InfluxApi &api() { return *m_api; }
    [[nodiscard]] bool isRefreshing() const { return m_refresh != nullptr || m_isTaking; }
    /// UTC; invalid before the server's first list in this run.
    [[nodiscard]] QDateTime refreshedAt() const { return m_refreshedAt; }
    /// There is a list to be shown, be it an old one.
    [[nodiscard]] bool hasContents() const { return m_contentsTakenAt.isValid(); }
    /// What is shown was told by the server in this run.
    [[nodiscard]] bool isLive() const { return m_refreshedAt.isValid(); }
    /// The server is not connected, and what is shown is what it told before.
    [[nodiscard]] bool isOffline() const
    {
        return m_state == State::Failed || m_state == State::Disconnected;
    }
    /// Nothing of this server was on this computer before the first list of this run.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// UTC: when the server told what is shown.
    [[nodiscard]] QDateTime contentsTakenAt() const { return m_contentsTakenAt; }

    /// Why the server's v1 credentials cannot be read; NotFound and NotInfluxDb where it has none.
    [[nodiscard]] const std::optional<Error> &v1Trouble() const { return m_v1Trouble; }

    /// Connects with what the user typed: a token's value or a password, as the connection says.
    void connectWith(Secret secret);
    /// Connects with what the keychain holds for this connection.
    void connectFromStore();
    /// Lets the server go, and with it the credential and whatever is under way; the contents stay,
    /// as old ones.
    void disconnectFromServer();
    /// Loads again; the old contents stay until all new ones are there.
    void refresh();
    /// The old contents stay, nothing is said.
    void cancelRefresh();
    /// Whose tokens are asked for first where the whole list is slow. Null: nobody's.
    void setFirst(OrganizationId organization) { m_first = organization; }
    /// How many tokens the server stores, where it tells: lists leave out what belongs to deleted
    /// users and organizations (fact sheet §3.4).
    [[nodiscard]] std::optional<qint64> storedTokens() const { return m_storedTokens; }
    /// Name, trust and so on after editing; takes effect with the next connect.
    void setConnection(const Connection &connection);

    RequestHandle buckets(OrganizationId organization, QObject *context,
                          Callback<QList<Bucket>> callback);

    /// An operation of this run looks after this creation: it is not lost.
    [[nodiscard]] bool isCreating(IntentId intent) const
    {
        return m_services.intents.underWay().contains(intent);
    }
    /// The list was asked for before the outcome of this creation of this run was known: it may
    /// lack what was made.
    [[nodiscard]] bool mayListMiss(IntentId intent) const { return m_missed.contains(intent); }

Q_SIGNALS:
    void stateChanged();
    void stepStarted(itm::ConnectStep step);
    /// The server asks to wait before it answers a question.
    void askedToWait(int seconds);
    void refreshingChanged();
    void refreshProgressed(const itm::ListProgress &progress);
    /// The state stays Ready and the old contents stay.
    void refreshFailed(const itm::Error &error);
    /// Contents were loaded completely.
    void refreshed();

private:
    void setState(State state);
    void endRequests();
    void fail(const Error &error);
    void connected(quint64 generation, Result<ConnectedServer> answer);
    void loaded(quint64 number, Result<ServerContents> answer);
    void take(ServerContents contents);
    [[nodiscard]] TokenId rememberedToken(const TokenList &listed) const;
    void takeV1(ServerContents &contents);
    /// Where a list of tokens comes from.
    enum class ListSource { Saved, FirstOrganization, Server };
    void merge(TokenList listed, ListSource source, std::function<void()> done);
    void apply(const MergeTask &task, ListSource source, quint64 revision, TokenMerge merged);
    void showSaved(SavedInventory inventory);
    [[nodiscard]] SavedInventory inventoryHeader() const;
    void countStoredTokens();
    [[nodiscard]] bool isListSlow() const;
    void loadSavedValues();

    Connection m_connection;
    const SessionServices &m_services;
    State m_state = State::Disconnected;
    /// Counts connects; answers of an earlier one are dropped.
    quint64 m_generation = 0;
    /// Counts refreshes; the answer of one that was cancelled is dropped.
    quint64 m_refreshNumber = 0;
    std::optional<Error> m_error;
    std::optional<Error> m_refreshError;
    ConnectedServer m_server;
    TokenRepository m_tokens;
    CatalogRepository m_catalog;
    SessionInventory m_inventory;
    OrganizationId m_first;
    /// The one that the running refresh asks for first.
    OrganizationId m_asked;
    /// A complete answer is being compared with what is there.
    bool m_isTaking = false;
    std::optional<qint64> m_storedTokens;
    std::optional<Error> m_v1Trouble;
    QElapsedTimer m_listTimer;
    qint64 m_lastListMs = 0;
    QDateTime m_refreshedAt;
    QDateTime m_contentsTakenAt;
    bool m_isNew = false;
    /// Creations that were under way when the list was asked for.
    QSet<IntentId> m_missed;
    // The operations use the API: they are declared behind it and so end first.
    std::unique_ptr<InfluxApi> m_api;
    std::unique_ptr<ConnectOperation> m_connect;
    std::unique_ptr<RefreshOperation> m_refresh;
    std::unique_ptr<RunningReplacements> m_replacements;
    std::unique_ptr<LogSightings> m_sightings;
    std::unique_ptr<TokenNotes> m_notes;
    RequestHandle m_merging;
    RequestHandle m_counting;
    RequestHandle m_readSecret;
    RequestHandle m_readSaved;
    /// Compares long lists.
    Worker m_worker;
};

} // namespace itm
