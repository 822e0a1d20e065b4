// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/statustext.h"

namespace itm {

QString StatusText::token(TokenStatus status)
{
    //: Status of a token.
    return status == TokenStatus::Active ? tr("active", "token")
                                         //: Status of a token.
                                         : tr("inactive", "token");
}

QString StatusText::user(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        //: Status of a user.
        return tr("active", "user");
    case UserStatus::Inactive:
        //: Status of a user.
        return tr("inactive", "user");
    case UserStatus::Unknown:
        //: Status of a user that was made by influxd recovery, which sets none.
        return tr("no status", "user");
    }
    return {};
}

QString StatusText::ownerIsInactive()
{
    return tr("Its owner is inactive: the server refuses it.");
}

QString StatusText::value(ValuePlace place)
{
    switch (place) {
    case ValuePlace::InKeychain:
        //: Where the value of a token is.
        return tr("in keychain");
    case ValuePlace::InThisRun:
        //: How long the value of a token can be had.
        return tr("until the program ends");
    case ValuePlace::OnServer:
        //: Where the value of a token is.
        return tr("readable on the server");
    case ValuePlace::Nowhere:
        break;
    }
    //: The value of a token cannot be had any more.
    return tr("not retrievable");
}

QString StatusText::valueExplanation(ValuePlace place)
{
    switch (place) {
    case ValuePlace::InKeychain:
        return tr("The value is in this computer’s keychain and can be copied.");
    case ValuePlace::InThisRun:
        return tr("The value can be copied until the program ends: this run uses no keychain.");
    case ValuePlace::OnServer:
        return tr("The server keeps the value in readable form: whoever sees the token can copy "
                  "it.");
    case ValuePlace::Nowhere:
        break;
    }
    return tr("The server keeps only a hash and the value was not saved here. If it is lost, "
              "replace the token.");
}

QString StatusText::passwordExplanation(ValuePlace place)
{
    if (place == ValuePlace::InKeychain)
        return tr("The password is in this computer’s keychain and can be copied.");
    if (place == ValuePlace::InThisRun)
        return tr("The password can be copied until the program ends: this run uses no keychain.");
    return tr("The server keeps only a hash of the password and does not tell whether there is "
              "one. If it is lost, set a new one.");
}

QString StatusText::serverIsNotConnected()
{
    return tr("The server of these tokens is not connected. Nothing was changed.");
}

QString StatusText::permissionsToSend(qsizetype count)
{
    return tr("%n permission(s) will be sent", nullptr, static_cast<int>(count));
}

} // namespace itm
