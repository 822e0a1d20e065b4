// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/core/clock.h"
#include "models/session/proxypasswords.h"
#include "models/store/credentialstore.h"
#include "models/store/intentstore.h"
#include "models/store/inventorystore.h"
#include "models/store/replacementstore.h"

namespace itm {

class LastSeenStore;
class NoteStore;

/// What sessions and operations work with; built once in app and outliving every session.
struct SessionServices final
{
    InfluxApiFactory makeApi;
    CredentialStore &credentials;
    IntentStore &intents;
    SavedValueIndex &savedValues;
    InventoryStore &inventories;
    ReplacementStore &replacements;
    const Clock &clock;
    /// Shared with whoever makes the access to a server.
    std::shared_ptr<ProxyPasswords> proxyPasswords = std::make_shared<ProxyPasswords>();
    /// Null: what logs told holds for this run.
    LastSeenStore *lastSeen = nullptr;
    /// Null: notes hold for this run.
    NoteStore *notes = nullptr;
};

} // namespace itm
