// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/userrecords.h"

#include "models/access/operatorpower.h"

#include <algorithm>

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
        const OperatorPower power = operatorPower(token, kind, !record.isWorking());
        note(m_operators, token.owner, power);
        if (!isSpare)
            note(m_dailyOperators, token.owner, power);
    }

    /// Two connections may lead to one server without knowing it.
    void addConnection(const Connection &other)
    {
        const Connection &own = m_session.connection();
        if (other.id == own.id || (other.server != own.server && other.url != own.url))
            return;
        UserId user = other.credentialTraits.owner;
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

    /// Users by what the strongest of their tokens is.
    using Operators = QHash<UserId, OperatorPower>;

    static void note(Operators &operators, UserId owner, OperatorPower power)
    {
        if (power > operators.value(owner))
            operators.insert(owner, power);
    }

    /// The only one of the strongest of these.
    void mark(const Operators &operators, bool UserRecord::*flag)
    {
        const auto strongest = std::max_element(operators.cbegin(), operators.cend());
        if (strongest == operators.cend()
            || std::count(operators.cbegin(), operators.cend(), *strongest) > 1)
            return;
        m_records[m_places.value(strongest.key())].*flag = true;
    }

    const ServerSession &m_session;
    const UserSurroundings &m_surroundings;
    QList<UserRecord> m_records;
    QHash<UserId, qsizetype> m_places;
    Operators m_operators;
    Operators m_dailyOperators;
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
