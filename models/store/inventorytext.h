// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/inventorystore.h"

namespace itm {

/// A permission list as text, a line each: "w buckets 0a… 0b… name", - for an id that there is not.
/// Equal lists give equal texts.
[[nodiscard]] QString permissionsToText(const PermissionList &permissions);
/// Lines that cannot be read are left out.
[[nodiscard]] PermissionList permissionsFromText(const QString &text);

/// Everything but tokens and time, as JSON.
[[nodiscard]] QString headerToText(const SavedInventory &inventory);
[[nodiscard]] SavedInventory headerFromText(const QString &text);

} // namespace itm
