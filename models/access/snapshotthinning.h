// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/snapshot.h"

namespace itm {

/// Which snapshots are not kept any more: the 14 latest stay; of older ones one a week for 8 weeks
/// and one a month for 36 months, the earliest of each. It goes by how many there are and not by
/// the present, so that a clock that jumps takes none away. In any order.
[[nodiscard]] QList<qint64> snapshotsToDrop(Snapshots snapshots);

} // namespace itm
