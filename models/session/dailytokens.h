// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <deque>

namespace itm {

class ConnectionStore;

/// What an organization has for daily work already.
struct DailyAccess final
{
    Organization organization;
    /// The saved connection that signs in with such a token; empty: none.
    QString connection;
    /// An active All Access token of the caller; of several the newest.
    std::optional<Token> token;

    [[nodiscard]] bool isThere() const { return !connection.isEmpty() || token.has_value(); }
};

/// One for each organization that the session sees, in the order of their names.
[[nodiscard]] QList<DailyAccess> dailyAccess(const ServerSession &session,
                                             const QList<Connection> &connections);

/// One All Access token to be made, and the connection that will sign in with it.
struct DailyTokenWish final
{
    OrganizationId organization;
    QString description;
    QString connectionName;
};

/// How far one wish got.
struct DailyTokenOutcome final
{
    OrganizationId organization;
    /// Empty: the token is there. mayHaveHappened(): perhaps; it is not sent again.
    std::optional<Error> error;
    /// Null with an error.
    std::shared_ptr<TokenValue> value;
    /// Null: there is no connection; the value is where its state says.
    ConnectionId connection;
    /// Why there is no connection, or why it holds for this run only.
    std::optional<Error> notConnected;

    /// Asking once more can help and makes nothing twice.
    [[nodiscard]] bool canBeRetried() const;
};

/// Makes All Access tokens of the caller, one organization after another (fact sheet §7.7): token,
/// value into the keychain, then a connection to the same server that signs in with it. A refusal
/// does not stop the rest; what would meet all of them does. A wish that failed may be made again
/// and goes on where it stopped: never a second POST for a token that is or may be there. GUI
/// thread; the store outlives this.
class DailyTokens final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyTokens)

public:
    DailyTokens(ServerSession &session, ConnectionStore &connections, QObject *parent);
    ~DailyTokens() override;

    /// Not while a run is under way.
    void make(const QList<DailyTokenWish> &wishes);
    /// The one under way is brought to its end; the rest stays as it is.
    void stop() { m_waiting.clear(); }

Q_SIGNALS:
    void started(itm::OrganizationId organization);
    void advanced(const itm::DailyTokenOutcome &outcome);
    /// `left`: how many were not begun.
    void finished(qsizetype left);

private:
    void next();
    void create(const DailyTokenWish &wish);
    void refused(const DailyTokenWish &wish, const Error &error);
    void follow(const DailyTokenWish &wish, const std::shared_ptr<TokenValue> &value);
    void connectWith(const DailyTokenWish &wish, const std::shared_ptr<TokenValue> &value);
    void saved(const Connection &connection, DailyTokenOutcome outcome, const Result<Done> &answer);
    void end();

    /// May go while a value is being saved.
    QPointer<ServerSession> m_session;
    ConnectionStore &m_connections;
    std::deque<DailyTokenWish> m_waiting;
    /// Those that wait for their connection.
    QHash<OrganizationId, std::shared_ptr<TokenValue>> m_made;
    /// Connected, or perhaps made: not to be sent.
    QSet<OrganizationId> m_closed;
    /// Only a list tells what became of one.
    bool m_isListNeeded = false;
};

} // namespace itm
