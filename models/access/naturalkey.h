// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// What a text is sorted by: without regard to case, and numbers in it by their size ("line 3"
/// before "line 21"). Each run of digits gets its length in front of it, leading zeros left out.
[[nodiscard]] QString naturalKey(const QString &text);

} // namespace itm
