// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/connectiontext.h"

#include "models/words/errortext.h"
#include "models/words/nametext.h"

namespace itm {

QString ConnectionText::removing(const Connection &connection)
{
    return tr("Removing “%1” and what the keychain holds for it…")
        .arg(NameText::shown(connection.name));
}

QString ConnectionText::notRemoved(const Connection &connection, const Error &error)
{
    //: %1: the name of a connection; %2: a sentence or two.
    return tr("“%1” was not removed, because the keychain may still hold its credential: %2")
        .arg(NameText::shown(connection.name), ErrorText::line(error));
}

QString ConnectionText::removeAllTheSame()
{
    return tr("Remove it all the same…");
}

Confirmation ConnectionText::leaveSecrets(const Connection &connection)
{
    return { .title = tr("Remove “%1” all the same?").arg(NameText::shown(connection.name)),
             .about = tr("Its address and the list of its tokens on this computer are forgotten. "
                         "Its credential stays in the keychain."),
             .consequence = tr("Once the keychain answers again, “Erase local data…” in the "
                               "settings finds the credential there. Nothing changes on the "
                               "server."),
             .verb = tr("Remove all the same") };
}

} // namespace itm
