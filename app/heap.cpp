// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/heap.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace itm {

void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    constexpr int LargeBytes = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, LargeBytes);
#endif
}

} // namespace itm
