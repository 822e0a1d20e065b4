// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/exchange/textsplice.h"

namespace itm {

/// The lines that a splice takes away and puts there, below the header of their profile. Every
/// value but addresses, names of organizations and yes or no is masked, old and new ones: the file
/// may hold more secrets than the format knows of.
[[nodiscard]] QList<DifferenceLine> splicedDifference(const TomlText &text,
                                                      const TextSplice &splice);

} // namespace itm
