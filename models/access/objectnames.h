// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourceobject.h"
#include "models/core/resourcetype.h"

#include <QHash>

namespace itm {

/// What an organization has, by type; for those types that were listed.
using ObjectLists = QHash<ResourceType, QList<ResourceObject>>;

/// Empty where nothing has this id, or it has no name.
[[nodiscard]] QString nameIn(const QList<ResourceObject> &objects, ResourceId id);

[[nodiscard]] qsizetype countNamed(const QList<ResourceObject> &objects, const QString &name);

/// Null unless exactly one has this name.
[[nodiscard]] ResourceId onlyOne(const QList<ResourceObject> &objects, const QString &name);

} // namespace itm
