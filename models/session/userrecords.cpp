// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/userrecords.h"

namespace itm {

namespace {

UserRecord &recordOf(QList<UserRecord> &records, QHash<UserId, qsizetype> &places,
                     const Token &token)
{
    const auto found = places.constFind(token.owner);
    if (found != places.cend())
        return records[found.value()];
    places.insert(token.owner, records.size());
    records.append({ .user = { token.owner, token.ownerName.toString(), UserStatus::Unknown },
                     .isListed = false });
    return records.last();
}

void markLastOperator(QList<UserRecord> &records, const QSet<UserId> &operators)
{
    QList<UserRecord *> able;
    for (UserRecord &record : records) {
        if (record.isListed && record.user.status != UserStatus::Inactive
            && operators.contains(record.user.id))
            able.append(&record);
    }
    if (able.size() == 1)
        able.constFirst()->holdsLastOperator = true;
}

} // namespace

QList<UserRecord> userRecords(const ServerSession &session)
{
    QList<UserRecord> records;
    QHash<UserId, qsizetype> places;
    for (const User &user : session.catalog().users()) {
        places.insert(user.id, records.size());
        records.append({ .user = user, .isOwn = user.id == session.identity().user });
    }
    QSet<UserId> operators;
    for (const Token &token : session.tokens().tokens()) {
        if (token.store != TokenStore::V2)
            continue;
        UserRecord &record = recordOf(records, places, token);
        const TokenKind kind = classify(token, session.capabilities().resourceTypes).kind;
        ++record.kinds[kind];
        ++record.tokens;
        record.activeTokens += token.isActive() ? 1 : 0;
        if (token.isActive() && kind == TokenKind::Operator)
            operators.insert(token.owner);
    }
    markLastOperator(records, operators);
    return records;
}

} // namespace itm
