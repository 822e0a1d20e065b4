// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fulldisk.h"

#include <atomic>
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> full = false;
std::atomic<int> attempts = 0;
std::atomic<int> refusals = 0;

bool isRefused(int file)
{
    struct stat facts = {};
    if (file <= STDERR_FILENO || fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode))
        return false;
    ++attempts;
    if (!full)
        return false;
    ++refusals;
    errno = ENOSPC;
    return true;
}

} // namespace

// The program's own definitions go before those of the C library, in every library it loads.
extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    return isRefused(file) ? -1 : syscall(SYS_write, file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return isRefused(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    return isRefused(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, offset);
}

// Nobody pulls the plug here, and waiting for the disk would be most of the time.
int fsync(int)
{
    return 0;
}

int fdatasync(int)
{
    return 0;
}

} // extern "C"

namespace itm::test {

void FullDisk::setFull(bool isFull)
{
    if (isFull)
        refusals = 0;
    full = isFull;
}

int FullDisk::writes()
{
    return attempts;
}

int FullDisk::refused()
{
    return refusals;
}

} // namespace itm::test
