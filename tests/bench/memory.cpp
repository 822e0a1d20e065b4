// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/memory.h"

#include <QFile>

#include <malloc.h>

namespace itm::bench {

namespace {

double statusValue(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    qFatal("no %s", name);
}

} // namespace

double memoryInUse()
{
    malloc_trim(0);
    return statusValue("VmRSS:");
}

double peakMemory()
{
    return statusValue("VmHWM:");
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace itm::bench
