// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/userrecords.h"

#include "models/access/operatorpower.h"

#include <algorithm>

namespace itm {

namespace {

/// Users by what the strongest of their operator tokens is.
class OperatorHolders final
{
public:
    void add(UserId user, OperatorPower power)
    {
        const OperatorPower before = of(user);
        if (power <= before)
            return;
        m_powers.insert(user, power);
        --m_users[before];
        ++m_users[power];
    }
    [[nodiscard]] OperatorPower of(UserId user) const { return m_powers.value(user); }
    /// The strongest of all but this user.
    [[nodiscard]] OperatorPower without(UserId user) const
    {
        for (const OperatorPower power : { OperatorPower::Full, OperatorPower::Older }) {
            if (m_users.value(power) > (of(user) == power ? 1 : 0))
                return power;
        }
        return OperatorPower::None;
    }

private:
    QHash<UserId, OperatorPower> m_powers;
    /// How many have it.
    QHash<OperatorPower, int> m_users;
};

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
        const bool isSpare = !token.id.isNull() && token.id == m_surroundings.spare.id;
        record.holdsSpare |= isSpare;
        const OperatorPower power = operatorPower(token, kind, !record.isWorking());
        (isSpare ? m_spare : m_daily).add(token.owner, power);
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
        for (UserRecord &record : m_records) {
            const UserId user = record.user.id;
            record.operatorLoss = operatorLoss(
                std::max(m_daily.of(user), m_spare.of(user)), m_daily.without(user),
                m_surroundings.spare.leadsBack ? m_spare.without(user) : OperatorPower::None);
        }
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

    const ServerSession &m_session;
    const UserSurroundings &m_surroundings;
    QList<UserRecord> m_records;
    QHash<UserId, qsizetype> m_places;
    OperatorHolders m_daily;
    OperatorHolders m_spare;
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
