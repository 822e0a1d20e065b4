// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/replacementstore.h"

namespace itm {

class LocalDatabase;

/// Replacements in the local database, which outlives this.
class SqliteReplacementStore final : public ReplacementStore
{
public:
    explicit SqliteReplacementStore(LocalDatabase &database);

    RequestHandle put(const Replacement &replacement, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle made(IntentId creation, TokenId successor, QObject *context,
                       Callback<Done> callback) override;
    RequestHandle remove(ReplacementId id, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<Replacement>> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
