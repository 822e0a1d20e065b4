// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

namespace itm {

/// What a failure means for one token of a batch, and for the rest of it.

/// A change that may have been carried out all the same, on a server that can still be asked.
[[nodiscard]] bool isUndecided(const Error &error);
/// The owner or the organization of the token was deleted: a change is stored all the same, and no
/// list shows the token (fact sheet §6).
[[nodiscard]] bool isOrphaned(const Error &error);
/// The token itself does not exist any more.
[[nodiscard]] bool isGone(const Error &error);
/// Whatever is asked next would fail in the same way.
[[nodiscard]] bool endsBatch(ErrorKind kind);
/// The local database would not take what has to be written before anything is sent.
[[nodiscard]] bool isFromStore(ErrorKind kind);
/// The same for tokens that are made: also where this one may have been made, so that looking comes
/// first.
[[nodiscard]] bool endsCreating(const Error &error);

} // namespace itm
