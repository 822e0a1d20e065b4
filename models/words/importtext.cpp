// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/importtext.h"

#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/probetext.h"

namespace itm {

namespace {

bool isByPassword(const ImportEntry &entry)
{
    return entry.connection && entry.connection->method == SignInMethod::Password;
}

QString offered(const ImportEntry &entry)
{
    if (!entry.sameAs.isEmpty())
        //: %1: the name of another entry.
        return ImportText::tr("The same address and credential as “%1”.")
            .arg(NameText::shown(entry.sameAs));
    if (!entry.knownAs.isEmpty())
        //: %1: the name of a connection.
        return ImportText::tr("Known already as “%1”.").arg(NameText::shown(entry.knownAs));
    if (isByPassword(entry))
        return ImportText::tr("The password stays in the file: enter it to connect.");
    if (entry.profile.hasToken)
        return {};
    return entry.profile.hasPassword
        ? ImportText::tr("Its “cookie” cannot be read: it is taken over without a credential.")
        : ImportText::tr("It has no credential: enter one to connect.");
}

QString imported(const ImportEntry &entry)
{
    if (isByPassword(entry))
        return ImportText::tr("Imported without its password: enter it to connect.");
    if (!entry.profile.hasToken)
        return ImportText::tr("Imported without a token: enter one to connect.");
    return entry.isPersistent
        ? ImportText::tr("Imported; its token is in your keychain.")
        : ImportText::tr("Imported; its token is kept until this program ends.");
}

} // namespace

QString ImportText::signIn(const ImportEntry &entry)
{
    if (isByPassword(entry))
        //: %1: the name of a user.
        return tr("user %1").arg(NameText::shown(entry.connection->userName));
    if (entry.profile.hasToken)
        return tr("API token", "an entry signs in with it");
    return tr("nothing", "an entry has no credential");
}

QString ImportText::remark(const ImportEntry &entry)
{
    if (!entry.connection)
        return AddressText::issue(entry.urlIssue);
    switch (entry.state) {
    case ImportState::Offered:
        return offered(entry);
    case ImportState::Saving:
        return tr("Saving…", "into the keychain");
    case ImportState::NotKept:
        //: %1: one or two sentences.
        return tr("Not imported. %1").arg(ErrorText::line(*entry.error));
    case ImportState::Imported:
        return imported(entry);
    case ImportState::Testing:
        return tr("Testing…");
    case ImportState::Works:
        return ProbeText::verdict(entry.facts);
    case ImportState::Fails:
        return ErrorText::line(*entry.error);
    }
    return {};
}

QString ImportText::noFile(const QString &path)
{
    //: %1: a path.
    return tr("There is no file %1: the influx CLI has saved nothing there. Open another one.")
        .arg(NameText::excerpt(path));
}

QString ImportText::noEntry(const QString &path)
{
    //: %1: a path.
    return tr("The file %1 has no entries.").arg(NameText::excerpt(path));
}

QString ImportText::openToOthers()
{
    return tr("Other users of this computer can read this file, and with it the tokens in it. Take "
              "that right away from them, and replace the tokens if you do not trust everybody "
              "here.");
}

} // namespace itm
