// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

/// Large blocks go back to the system as soon as they are freed, so that a long list leaves no
/// gaps behind: with glibc the limit would grow with the first of them. Call before threads start.
void giveLargeBlocksBack();

} // namespace itm
