// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

/// Keeps other processes of the user from reading this one's memory, and the kernel from writing it
/// to a core file. Call before any secret is read. Best effort: a failure is not the user's
/// trouble.
void hardenProcess();

} // namespace itm
