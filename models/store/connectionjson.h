// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

#include <QJsonObject>

namespace itm {

[[nodiscard]] QJsonObject connectionToJson(const Connection &connection);
/// Empty where id or address are missing or unusable.
[[nodiscard]] std::optional<Connection> connectionFromJson(const QJsonObject &object);

} // namespace itm
