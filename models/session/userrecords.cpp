// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/userrecords.h"

namespace itm {

namespace {

/// Collects what the lists of one server say of its users.
class Records final
{
public:
    Records(const ServerSession &session, const UserSurroundings &surroundings)
        : m_session(session)
        , m_surroundings(surroundings)
    {
    }

    void addUser(const User &user)
    {
        m_places.insert(user.id, m_records.size());
        m_records.append({ .user = user,
                           .isOwn = user.id == m_session.identity().user,
                           .memberships = membershipsOf(user.id) });
    }

    void addToken(const Token &token)
    {
        UserRecord &record = recordOf(token);
        if (token.store == TokenStore::V1) {
            ++record.v1Credentials;
            record.activeV1Credentials += token.isActive() ? 1 : 0;
            return;
        }
        const TokenKind kind = classify(token, m_session.capabilities().resourceTypes).kind;
        ++record.kinds[kind];
        ++record.tokens;
        record.activeTokens += token.isActive() ? 1 : 0;
        const bool isSpare = !token.id.isNull() && token.id == m_surroundings.spare;
        record.holdsSpare |= isSpare;
        if (!token.isActive() || kind != TokenKind::Operator)
            return;
        m_operators.insert(token.owner);
        if (!isSpare)
            m_dailyOperators.insert(token.owner);
    }

    /// Two connections may lead to one server without knowing it.
    void addConnection(const Connection &other)
    {
        const Connection &own = m_session.connection();
        if (other.id == own.id || (other.server != own.server && other.url != own.url))
            return;
        UserId user;
        if (other.method == SignInMethod::Token) {
            if (const Token *token = m_session.tokens().find(TokenStore::V2, other.credentialToken))
                user = token->owner;
        }
        for (UserRecord &record : m_records) {
            const bool isTheirs = other.method == SignInMethod::Token
                ? record.user.id == user
                : record.isListed && record.user.name == other.userName;
            if (isTheirs)
                record.connections << other.name;
        }
    }

    [[nodiscard]] QList<UserRecord> take()
    {
        mark(m_operators, &UserRecord::holdsLastOperator);
        mark(m_dailyOperators, &UserRecord::holdsLastDailyOperator);
        return std::move(m_records);
    }

private:
    [[nodiscard]] std::optional<QList<UserMembership>> membershipsOf(UserId user) const
    {
        const auto &loaded = m_surroundings.memberships;
        if (!loaded)
            return {};
        const auto found = loaded->memberships.constFind(user);
        if (found != loaded->memberships.cend())
            return found.value();
        return loaded->notTold.isEmpty() ? std::optional(QList<UserMembership>()) : std::nullopt;
    }

    UserRecord &recordOf(const Token &token)
    {
        const auto found = m_places.constFind(token.owner);
        if (found != m_places.cend())
            return m_records[found.value()];
        m_places.insert(token.owner, m_records.size());
        m_records.append({ .user = { token.owner, token.ownerName.toString(), UserStatus::Unknown },
                           .isListed = false });
        return m_records.last();
    }

    /// The only one of these whose tokens work.
    void mark(const QSet<UserId> &operators, bool UserRecord::*flag)
    {
        QList<UserRecord *> able;
        for (UserRecord &record : m_records) {
            if (record.isWorking() && operators.contains(record.user.id))
                able.append(&record);
        }
        if (able.size() == 1)
            able.constFirst()->*flag = true;
    }

    const ServerSession &m_session;
    const UserSurroundings &m_surroundings;
    QList<UserRecord> m_records;
    QHash<UserId, qsizetype> m_places;
    QSet<UserId> m_operators;
    QSet<UserId> m_dailyOperators;
};

} // namespace

QList<UserRecord> userRecords(const ServerSession &session, const UserSurroundings &surroundings)
{
    Records records(session, surroundings);
    for (const User &user : session.catalog().users())
        records.addUser(user);
    for (const Token &token : session.tokens().tokens())
        records.addToken(token);
    for (const Connection &connection : surroundings.connections)
        records.addConnection(connection);
    return records.take();
}

} // namespace itm
