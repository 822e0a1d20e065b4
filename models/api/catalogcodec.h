// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/result.h"
#include "models/core/serverfacts.h"
#include "models/core/v1credential.h"

namespace itm {

// Answers about everything but tokens: bytes to values, MalformedReply where they are something
// else. Pure; any thread.

/// §8.1.
[[nodiscard]] Result<QList<Organization>> organizationsFromJson(const QByteArray &body);
[[nodiscard]] Result<Organization> organizationFromJson(const QByteArray &body);
/// §8.3, §2.7.
[[nodiscard]] Result<QList<User>> usersFromJson(const QByteArray &body);
[[nodiscard]] Result<User> userFromJson(const QByteArray &body);
/// The body that changes a user's state (§8.3).
[[nodiscard]] QByteArray toJson(UserStatus status);
/// §8.2.
[[nodiscard]] Result<QList<Bucket>> bucketsFromJson(const QByteArray &body);
/// Which databases of InfluxDB 1.x are which buckets (§8.5).
[[nodiscard]] Result<QList<DatabaseMapping>> databaseMappingsFromJson(const QByteArray &body);
/// Without `instance` (§8.4).
[[nodiscard]] Result<QList<ResourceType>> resourceTypesFromJson(const QByteArray &body);
/// §8.7. A server without the flag is older than hashing: Raw.
[[nodiscard]] Result<ValueStorage> valueStorageFromJson(const QByteArray &body);
/// §9.
[[nodiscard]] Result<bool> setupAllowedFromJson(const QByteArray &body);

/// `influxdb_tokens_total 415` on a line of its own among the metrics.
[[nodiscard]] Result<qint64> storedTokensFromMetrics(const QByteArray &text);

} // namespace itm
