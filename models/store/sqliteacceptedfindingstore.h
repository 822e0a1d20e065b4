// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/acceptedfindingstore.h"

namespace itm {

class LocalDatabase;

/// Accepted findings in the local database, which outlives this.
class SqliteAcceptedFindingStore final : public AcceptedFindingStore
{
public:
    explicit SqliteAcceptedFindingStore(LocalDatabase &database);

    RequestHandle put(const QList<AcceptedFinding> &findings, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle remove(const QList<AcceptedFinding> &findings, QObject *context,
                         Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context,
                      Callback<QList<AcceptedFinding>> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
