// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/identifytext.h"

#include "models/words/errortext.h"
#include "models/words/nametext.h"

namespace itm {

QStringList IdentifyText::local(const LocalIdentification &found)
{
    QStringList sentences;
    if (!found.known.isEmpty())
        sentences << tr("✓ It is known here:");
    else
        sentences << tr("It is none of the values that could be compared on this computer.");
    if (found.trouble)
        sentences
            << tr("▲ Saved values could not be compared. %1").arg(ErrorText::line(*found.trouble));
    if (!found.notCompared.isEmpty())
        sentences << tr("%n saved values are not noted yet, so that they were not compared.",
                        nullptr, static_cast<int>(found.notCompared.size()));
    if (!found.notListed.isEmpty())
        sentences << tr("▲ %n servers show values, but their list could not be had.", nullptr,
                        static_cast<int>(found.notListed.size()));
    return sentences;
}

QString IdentifyText::server(const ServerIdentification &found, const QString &serverName)
{
    switch (found.verdict) {
    case ValueVerdict::Unknown:
        return tr("%1 knows no such token.").arg(serverName);
    case ValueVerdict::Inactive:
        return found.candidates.isEmpty()
            ? tr("%1 knows it: an inactive token that is not in the list.").arg(serverName)
            : tr("%1 knows it: an inactive token, one of these %n:", nullptr,
                 static_cast<int>(found.candidates.size()))
                  .arg(serverName);
    case ValueVerdict::OwnerInactive:
        return tr("%1 knows it, but its owner is inactive or deleted: nothing works with it.")
            .arg(serverName);
    case ValueVerdict::NotTold:
        return tr("▲ %1 did not say. %2")
            .arg(serverName, found.error ? ErrorText::line(*found.error) : QString());
    case ValueVerdict::Works:
        break;
    }
    const QString owner = found.ownerName.isEmpty() ? found.owner.toString() : found.ownerName;
    const QString works = tr("It works on %1 and belongs to %2.").arg(serverName, owner);
    if (found.candidates.isEmpty())
        return works + u' ' + tr("No token in the list can be it.");
    if (found.candidates.size() == 1)
        return works + u' ' + tr("In the list only this one can be it:");
    return works + u' '
        + tr("By what it may do it is one of these %n:", nullptr,
             static_cast<int>(found.candidates.size()));
}

QString IdentifyText::token(const TokenKey &key, const Token *token, const QString &serverName)
{
    if (!token)
        return tr("Token %1 of %2, which is in no list any more")
            .arg(key.id.toString(), serverName);
    return tr("%1 · %2 · owner %3 · %4", "a token: name, organization, owner, server")
        .arg(NameText::token(*token), NameText::organization(*token), NameText::owner(*token),
             serverName);
}

QString IdentifyText::connection(const QString &name)
{
    return tr("What the connection %1 signs in with").arg(name);
}

} // namespace itm
