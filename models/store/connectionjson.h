// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

#include <QJsonObject>

namespace itm {

[[nodiscard]] QJsonObject connectionToJson(const Connection &connection);
/// What another version of the program wrote about a connection.
[[nodiscard]] QJsonObject foreignMembers(const QJsonObject &object);
/// Empty where id or address are missing or unusable, or pin or proxy cannot be understood.
[[nodiscard]] std::optional<Connection> connectionFromJson(const QJsonObject &object);

} // namespace itm
