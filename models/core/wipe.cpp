// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/wipe.h"

#include <cstring>

namespace itm {

namespace {

/// Called through a volatile pointer so that no compiler sees that nobody reads what it writes.
void *(*const volatile fill)(void *, int, size_t) = std::memset;

} // namespace

void wipe(char *bytes, qsizetype size) noexcept
{
    if (size > 0)
        fill(bytes, 0, static_cast<size_t>(size));
}

} // namespace itm
