// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

#include <QIcon>
#include <QList>

/// The marks that a user gives to servers. Stateless, GUI thread.
namespace itm::ConnectionColors {

/// In the order of the choice.
[[nodiscard]] QList<ConnectionColor> all();
/// Said in place of the colour.
[[nodiscard]] QString name(ConnectionColor color);
/// A bar that can be told from the ground in light and dark; null for None.
[[nodiscard]] QIcon icon(ConnectionColor color);

} // namespace itm::ConnectionColors
