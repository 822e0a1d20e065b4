// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/guardsources.h"

#include "models/session/sparebook.h"
#include "models/store/connectionstore.h"

namespace itm {

SpareToken GuardSources::spareOf(ServerId server) const
{
    return spares ? spares->spareToken(server) : SpareToken();
}

GuardSurroundings GuardSources::of(const ServerSession &session) const
{
    return { connections ? connections->connections() : QList<Connection>(),
             spareOf(session.connection().server) };
}

} // namespace itm
