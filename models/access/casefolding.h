// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// QString::toCaseFolded(), quick for texts that are plain ASCII, as nearly all are.
[[nodiscard]] QString caseFolded(const QString &text);

} // namespace itm
