// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/startconnections.h"

#include "models/store/appsettings.h"

#include <algorithm>

namespace itm {

QList<Connection> connectionsToStart(const QList<Connection> &saved, const AppSettings &settings)
{
    QList<Connection> started;
    for (const Connection &connection : saved) {
        const auto same
            = std::find_if(started.begin(), started.end(), [&connection](const Connection &other) {
                  return other.server == connection.server;
              });
        if (same == started.end())
            started.append(connection);
        else if (settings.lastOpened(connection.server) == connection.id)
            *same = connection;
    }
    return started;
}

} // namespace itm
