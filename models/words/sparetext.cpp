// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/sparetext.h"

#include "models/words/errortext.h"
#include "models/words/timetext.h"

namespace itm {

QString SpareText::description(const QString &computer)
{
    //: The description of a token on the server. %1: the name of this computer.
    return tr("spare operator, kept by Influx Token Manager on %1").arg(computer);
}

QString SpareText::returnDescription(const QString &computer)
{
    //: The description of a token on the server. %1: the name of this computer.
    return tr("operator, made with the spare one on %1").arg(computer);
}

QString SpareText::state(SpareState state, const QDateTime &testedAt)
{
    switch (state) {
    case SpareState::None:
        return tr("This computer keeps no spare operator token for this server.");
    case SpareState::Unfinished:
        return tr("A spare was asked for, but its value is not safe yet. A refresh goes on with "
                  "it; if this stays so, the value is lost: remove it and make another.");
    case SpareState::Tested:
        return tr("It is there, and it worked on %1.").arg(TimeText::dateTime(testedAt));
    case SpareState::TestDue:
        return testedAt.isValid() ? tr("It is there. It last worked on %1; a new test is due.")
                                        .arg(TimeText::dateTime(testedAt))
                                  : tr("It is there, but has not been tested yet.");
    case SpareState::ValueMissing:
        return tr("Its value is no longer in the keychain: it cannot lead back in. Remove it and "
                  "make another.");
    case SpareState::Gone:
        return tr("The server does not know it any more: it was deleted there, or its owner or "
                  "organization was. Remove it and make another.");
    case SpareState::Inactive:
        return tr("It is inactive on the server, or its owner is. Activate it in the list of "
                  "tokens, or it cannot lead back in.");
    case SpareState::NotOperator:
        return tr("It signs in, but the server does not take it for an operator token. Remove it "
                  "and make another.");
    }
    return {};
}

QString SpareText::alarm(SpareState state, const QString &connection)
{
    //: %1: the name of a connection, %2: one or two sentences about the spare operator token.
    return tr("The spare operator token of %1 does not work. %2")
        .arg(NameText::shown(connection), SpareText::state(state, {}));
}

QString SpareText::noReturn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SecretMissing:
        return state(SpareState::ValueMissing, {});
    case ErrorKind::NotAuthenticated:
        return state(SpareState::Gone, {});
    case ErrorKind::PermissionMissing:
        return state(SpareState::NotOperator, {});
    default:
        return ErrorText::line(error);
    }
}

bool SpareText::isTrouble(SpareState state)
{
    switch (state) {
    case SpareState::None:
    case SpareState::Tested:
    case SpareState::TestDue:
        return false;
    default:
        return true;
    }
}

} // namespace itm
