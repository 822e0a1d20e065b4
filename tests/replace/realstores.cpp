// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/replace/realstores.h"

namespace itm::test {

RealStores::RealStores(const QString &folder)
    : database(ConfigFolder(folder).databaseFile())
    , intents(database)
    , savedValues(database)
    , inventories(database)
    , replacements(database)
    , credentials({}, nullptr)
{
}

Connection connectionTo(const QUrl &url, ServerId server)
{
    return {
        .id = ConnectionId::create(), .server = server, .name = QStringLiteral("plant"), .url = url
    };
}

} // namespace itm::test
