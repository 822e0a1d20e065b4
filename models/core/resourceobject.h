// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QList>

namespace itm {

/// One thing that a permission can name by its id: a task, a dashboard, a bucket. Which type it is
/// of is known where it was listed.
struct ResourceObject final
{
    ResourceId id;
    /// Empty where the server keeps none.
    QString name;

    friend bool operator==(const ResourceObject &, const ResourceObject &) = default;
};

} // namespace itm
