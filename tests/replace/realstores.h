// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"
#include "models/store/configfolder.h"
#include "models/store/keychaincredentialstore.h"
#include "models/store/localdatabase.h"
#include "models/store/sqliteintentstore.h"
#include "models/store/sqliteinventorystore.h"
#include "models/store/sqlitereplacementstore.h"

namespace itm::test {

/// The stores of a run as the program builds them: a folder and the keychain of the desktop.
struct RealStores final
{
    explicit RealStores(const QString &folder);

    LocalDatabase database;
    SqliteIntentStore intents;
    SqliteSavedValueIndex savedValues;
    SqliteInventoryStore inventories;
    SqliteReplacementStore replacements;
    KeychainCredentialStore credentials;
    SystemClock clock;
};

/// One server that every run of a test knows under the same id.
[[nodiscard]] Connection connectionTo(const QUrl &url, ServerId server);

} // namespace itm::test
