// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace itm {

void hardenProcess()
{
#ifdef Q_OS_LINUX
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
    // Not in debug builds: a debugger could not attach; nor could the leak sanitizer.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace itm
