// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/usertext.h"

#include "models/words/kindtext.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"

namespace itm {

QString UserText::name(const UserRecord &record)
{
    return record.user.name.isEmpty() ? record.user.id.toString()
                                      : NameText::shown(record.user.name);
}

QString UserText::state(const UserRecord &record)
{
    return record.isListed ? StatusText::user(record.user.status)
                           : tr("not listed", "state of a user");
}

QString UserText::stateExplanation(const UserRecord &record)
{
    if (!record.isListed)
        return tr("The server lists no such user to you: deleted, or not visible to your "
                  "credential. Tokens of a deleted user do not work.");
    switch (record.user.status) {
    case UserStatus::Active:
        return {};
    case UserStatus::Inactive:
        return tr("None of this user’s tokens works, whatever its own state; they work again once "
                  "the user is active.");
    case UserStatus::Unknown:
        return tr("The server names no state: made by influxd recovery. Tokens work as if the user "
                  "were active.");
    }
    Q_UNREACHABLE();
}

QString UserText::kinds(const UserRecord &record)
{
    QStringList parts;
    for (auto it = record.kinds.cbegin(); it != record.kinds.cend(); ++it) {
        //: %1: how many tokens, %2: their kind, such as “Operator”.
        parts << tr("%1 %2", "tokens by kind")
                     .arg(QString::number(it.value()), KindText::name(it.key()));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList UserText::details(const UserRecord &record)
{
    QStringList sentences;
    if (record.tokens > 0) {
        //: %1: tokens by kind, such as “1 Operator, 3 Custom”.
        sentences << tr("Owns %1.").arg(kinds(record));
        sentences << tr("%n of these tokens work(s).", nullptr, record.workingTokens());
    } else {
        sentences << tr("Owns no token that can be seen.");
    }
    if (const QString state = stateExplanation(record); !state.isEmpty())
        sentences << state;
    if (record.holdsLastOperator)
        sentences << tr("Without this user no active operator token that can be seen would be "
                        "left.");
    return sentences;
}

QString UserText::limits(bool isOperator)
{
    return isOperator
        ? QString()
        : tr("Your credential is not an operator’s: the server lists only users that it may read, "
             "often just your own, and only tokens that it may read are counted.");
}

} // namespace itm
