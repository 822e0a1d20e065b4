// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm::test {

/// Stands in for the system's functions that write: while it is full, every file of this process
/// meets ENOSPC, those of the database too. Sockets, pipes and what is printed are left alone. Any
/// thread.
class FullDisk final
{
public:
    static void setFull(bool isFull);
    /// Of regular files, refused ones too, since the start.
    [[nodiscard]] static int writes();
    /// How often it was met since it was made full.
    [[nodiscard]] static int refused();
};

} // namespace itm::test
