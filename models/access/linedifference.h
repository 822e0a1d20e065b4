// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"

#include <QList>

namespace itm {

/// What has to be taken away from a text and put in to get another, line by line; what stays is in
/// between. As few lines as possible, but for very long texts only what begins and ends them alike
/// is found. An empty text has no lines.
[[nodiscard]] QList<DifferenceLine> lineDifference(const QString &before, const QString &after);

} // namespace itm
