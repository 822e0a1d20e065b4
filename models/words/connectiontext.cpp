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

} // namespace itm
