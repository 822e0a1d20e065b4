// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

namespace itm {

/// What a failure means for one token of a batch, and for the rest of it.

/// The request may have been carried out all the same.
[[nodiscard]] bool isUnanswered(const Error &error);
/// The owner or the organization of the token was deleted: a change is stored all the same, and no
/// list shows the token (fact sheet §6).
[[nodiscard]] bool isOrphaned(const Error &error);
/// The token itself does not exist any more.
[[nodiscard]] bool isGone(const Error &error);
/// Whatever is asked next would fail in the same way.
[[nodiscard]] bool endsBatch(ErrorKind kind);
/// The creation of the next token would meet the same, or must wait for what became of this one.
[[nodiscard]] bool endsCreations(const Error &error);

} // namespace itm
