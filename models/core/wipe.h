// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace itm {

/// Overwrites memory that held a secret in a way that the compiler keeps.
void wipe(char *bytes, qsizetype size) noexcept;

} // namespace itm
