// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/errorwords.h"

#include "models/words/wayerrorwords.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace itm::errorwords {

namespace {

constexpr std::array Others{
    Words{
        ErrorKind::NotAuthenticated, QT_TRANSLATE_NOOP("itm::ErrorText", "Not signed in"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server does not know this credential, or no longer."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Sign in again, with a token that exists or with user and password.") },
    Words{ ErrorKind::SignInRefused, QT_TRANSLATE_NOOP("itm::ErrorText", "Sign-in refused"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The server does not accept this user name with this password."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Check both; a user without a password can only sign in by token.") },
    Words{ ErrorKind::PasswordChangeRequired,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Password must be changed"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The password is right, but the server demands a stronger one."),
           //: %1: the server’s words.
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The password is right, but the server demands a stronger one: %1."),
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Change it with the influx command line or in the web page, then sign in again.") },
    Words{ ErrorKind::TokenInactive, QT_TRANSLATE_NOOP("itm::ErrorText", "Token is inactive"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The token that you sign in with has been deactivated."),
           nullptr,
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Have it activated by somebody with another token, or sign in with another one.") },
    Words{ ErrorKind::UserInactive, QT_TRANSLATE_NOOP("itm::ErrorText", "User is inactive"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The user behind this credential has been deactivated or deleted."),
           nullptr,
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Have the user activated by an administrator, or sign in as another user.") },
    Words{ ErrorKind::PermissionMissing, QT_TRANSLATE_NOOP("itm::ErrorText", "Permission missing"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "Your credential may not do this."),
           //: %1: a permission, such as “read the bucket telegraf”.
           QT_TRANSLATE_NOOP("itm::ErrorText", "Your credential may not %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Sign in with a credential that may, or ask somebody who has one.") },
    Words{
        ErrorKind::GrantTooBroad, QT_TRANSLATE_NOOP("itm::ErrorText", "More than you may grant"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "A token cannot be given more than your own credential may do."),
        //: %1: a permission, such as “read the bucket telegraf”.
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "A token cannot be given more than your own credential may do, and yours may not %1."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Leave that permission out, or sign in with a broader credential.") },
    Words{ ErrorKind::Forbidden, QT_TRANSLATE_NOOP("itm::ErrorText", "Forbidden"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server forbids this."),
           //: %1: the server’s words.
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server forbids this: %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText", "Ask the administrator of the server why.") },
    Words{
        ErrorKind::NotFound, QT_TRANSLATE_NOOP("itm::ErrorText", "Not found"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "It does not exist on the server, or no longer."),
        //: %1: the server’s words.
        QT_TRANSLATE_NOOP("itm::ErrorText", "It does not exist on the server, or no longer: %1."),
        QT_TRANSLATE_NOOP("itm::ErrorText", "Refresh to see what is there now.") },
    Words{
        ErrorKind::Conflict, QT_TRANSLATE_NOOP("itm::ErrorText", "Already there"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "The server has something by that name already."),
        //: %1: the server’s words.
        QT_TRANSLATE_NOOP("itm::ErrorText", "The server has something by that name already: %1."),
        QT_TRANSLATE_NOOP("itm::ErrorText", "Choose another name.") },
    Words{ ErrorKind::InvalidRequest, QT_TRANSLATE_NOOP("itm::ErrorText", "Input not accepted"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server does not accept what was entered."),
           //: %1: the server’s words.
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server does not accept what was entered: %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText", "Correct it and try again.") },
    Words{ ErrorKind::TooManyRequests, QT_TRANSLATE_NOOP("itm::ErrorText", "Too many requests"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server asks for a pause."),
           //: %1: a duration, such as “30 s”.
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server asks for a pause of %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText", "Wait a moment, then try again.") },
    Words{ ErrorKind::ServerFault, QT_TRANSLATE_NOOP("itm::ErrorText", "Trouble on the server"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "Something went wrong inside the server."),
           //: %1: the server’s words or the HTTP status.
           QT_TRANSLATE_NOOP("itm::ErrorText", "Something went wrong inside the server: %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Try again; if it stays so, the server’s log tells more.") },
    Words{ ErrorKind::ServerStarting, QT_TRANSLATE_NOOP("itm::ErrorText", "Server is starting"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The server is starting and does not answer anything else yet."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Try again in a moment; its log tells how far it is.") },
    Words{
        ErrorKind::NotSetUp, QT_TRANSLATE_NOOP("itm::ErrorText", "Server not set up"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This server has never been set up: it has no user and no organization."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Set it up first: here, in its web page or with influx setup.") },
    Words{ ErrorKind::Redirected, QT_TRANSLATE_NOOP("itm::ErrorText", "Server points elsewhere"),
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "The server points to another address, where your credential was not sent."),
           //: %1: an address.
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The server points to %1, where your credential was not sent."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "If you trust that address, enter it in the connection.") },
    Words{ ErrorKind::NotInfluxDb, QT_TRANSLATE_NOOP("itm::ErrorText", "Not an InfluxDB"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Something answers at this address, but not InfluxDB 2."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Check host, port and path: it may be a web page or a proxy.") },
    Words{
        ErrorKind::InfluxDb1, QT_TRANSLATE_NOOP("itm::ErrorText", "InfluxDB 1"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 1: it knows users and passwords, but no API tokens."),
        //: %1: a version.
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "This is InfluxDB 1 (%1): it knows users and passwords, but no API tokens."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Manage its users with its own shell, influx, or upgrade it to 2.") },
    Words{
        ErrorKind::InfluxDb3Core, QT_TRANSLATE_NOOP("itm::ErrorText", "InfluxDB 3 Core"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "This is InfluxDB 3 Core: all its tokens are admin tokens that may do everything."),
        //: %1: a version.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 3 Core (%1): all its tokens are admin tokens that may "
                          "do everything."),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "Use its command line for them: influxdb3 create token and influxdb3 show tokens.") },
    Words{
        ErrorKind::InfluxDb3Enterprise,
        QT_TRANSLATE_NOOP("itm::ErrorText", "InfluxDB 3 Enterprise"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 3 Enterprise: its tokens are for databases, expire and "
                          "follow other rules than those of InfluxDB 2."),
        //: %1: a version.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 3 Enterprise (%1): its tokens are for databases, "
                          "expire and follow other rules than those of InfluxDB 2."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Manage them with influxdb3 create token or in InfluxDB 3 Explorer.") },
    Words{
        ErrorKind::InfluxDb3Cluster,
        QT_TRANSLATE_NOOP("itm::ErrorText", "InfluxDB Cloud Dedicated or Clustered"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 3 as Cloud Dedicated or Clustered: it has database and "
                          "management tokens, and another interface for them."),
        //: %1: a version.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This is InfluxDB 3 (%1) as Cloud Dedicated or Clustered: it has "
                          "database and management tokens, and another interface for them."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Manage them with influxctl or in its Admin web page.") },
    Words{ ErrorKind::GreetingRefused,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Does not say what it is"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "What answers here wants a credential before it says what it is; "
                             "InfluxDB 2 never does."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "If it is InfluxDB 3, use influxdb3 for its tokens; if a proxy with a "
                             "sign-in of its own is in between, go around it.") },
    Words{ ErrorKind::TooLarge, QT_TRANSLATE_NOOP("itm::ErrorText", "Answer too large"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The answer grew larger than this program accepts and was given up."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Ask for less at once, such as a single organization.") },
    Words{
        ErrorKind::MalformedReply, QT_TRANSLATE_NOOP("itm::ErrorText", "Answer not understood"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "The answer is cut off or is not what InfluxDB sends."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Try again; if it stays so, check for a proxy that changes answers.") },
    Words{ ErrorKind::NotCarriedOut, QT_TRANSLATE_NOOP("itm::ErrorText", "Not carried out"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The server was not reached, or gave no answer and changed nothing."),
           nullptr, QT_TRANSLATE_NOOP("itm::ErrorText", "Refresh, and try it again.") },
    Words{ ErrorKind::Cancelled, QT_TRANSLATE_NOOP("itm::ErrorText", "Cancelled"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "This was stopped before it was finished."), nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Start it again when you want to.") },
    Words{
        ErrorKind::NoKeyring, QT_TRANSLATE_NOOP("itm::ErrorText", "No keychain"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "No keychain is at work on this computer, so nothing can be kept beyond this session."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Start one, such as GNOME Keyring or KWallet, to keep values.") },
    Words{ ErrorKind::KeyringLocked, QT_TRANSLATE_NOOP("itm::ErrorText", "Keychain is locked"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The keychain is locked."), nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Unlock it and try again.") },
    Words{ ErrorKind::KeyringDenied, QT_TRANSLATE_NOOP("itm::ErrorText", "Keychain refused"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The keychain refused this program."), nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Allow it in the keychain and try again.") },
    Words{
        ErrorKind::KeyringTimeout, QT_TRANSLATE_NOOP("itm::ErrorText", "Keychain does not answer"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "The keychain has not answered for a minute."), nullptr,
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "Look for a window in which it asks for your password, then try again.") },
    Words{ ErrorKind::SecretMissing, QT_TRANSLATE_NOOP("itm::ErrorText", "Value not available"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The value is not available: it was never saved here, or the keychain "
                             "that holds it is locked."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Unlock the keychain, enter the value again, or replace the token.") },
    Words{
        ErrorKind::StoreFailed, QT_TRANSLATE_NOOP("itm::ErrorText", "Could not be saved"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This program’s own data could not be read or written."),
        //: %1: a path.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "This program’s own data in %1 could not be read or written."),
        QT_TRANSLATE_NOOP("itm::ErrorText", "Check that the folder exists and belongs to you.") },
    Words{
        ErrorKind::StoreFull, QT_TRANSLATE_NOOP("itm::ErrorText", "Disk is full"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "There is no room left to save this program’s data."),
        //: %1: a path.
        QT_TRANSLATE_NOOP("itm::ErrorText", "There is no room left to save %1."),
        QT_TRANSLATE_NOOP("itm::ErrorText", "Make room on the disk and try again.") },
    Words{ ErrorKind::StoreReadOnly, QT_TRANSLATE_NOOP("itm::ErrorText", "Cannot write"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "This program’s own data must not be written."),
           //: %1: a path.
           QT_TRANSLATE_NOOP("itm::ErrorText", "The file %1 must not be written."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Give yourself the right to write there and try again.") },
    Words{ ErrorKind::StoreCorrupt, QT_TRANSLATE_NOOP("itm::ErrorText", "Data damaged"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "This program’s own data is damaged and was set aside."),
           //: %1: a path.
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "This program’s own data is damaged and was set aside as %1."),
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Go on with an empty inventory: servers and keychain are not affected.") },
    Words{ ErrorKind::StoreNewer, QT_TRANSLATE_NOOP("itm::ErrorText", "Data from a newer version"),
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "This program’s own data was written by a newer version and was set aside."),
           //: %1: a path.
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "This program’s own data was written by a newer version and was set aside as %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Use the newer version, or go on with an empty inventory.") },
    Words{ ErrorKind::ClipboardUnavailable, QT_TRANSLATE_NOOP("itm::ErrorText", "Could not copy"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The clipboard cannot be changed at the moment."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Click into the window, then copy again.") },
    Words{ ErrorKind::ValueAsDescription, QT_TRANSLATE_NOOP("itm::ErrorText", "Not sent"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "This looks like the value of a token, and a description is read by "
                             "everybody who may list tokens."),
           nullptr, QT_TRANSLATE_NOOP("itm::ErrorText", "Say instead what the token is for.") },
};

} // namespace

const Words &wordsFor(ErrorKind kind)
{
    const auto isIt = [kind](const Words &words) { return words.kind == kind; };
    const std::span<const Words> way = wordsOfTheWay();
    const auto onTheWay = std::find_if(way.begin(), way.end(), isIt);
    if (onTheWay != way.end())
        return *onTheWay;
    const auto *const found = std::find_if(Others.begin(), Others.end(), isIt);
    Q_ASSERT(found != Others.end());
    return *found;
}

} // namespace itm::errorwords
