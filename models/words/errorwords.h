// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

/// The sentences of ErrorText, one entry per kind.
namespace itm::errorwords {

struct Words final
{
    ErrorKind kind;
    const char *title;
    const char *explanation;
    /// The explanation where there is a fact to splice in; nullptr where there never is.
    const char *withFact;
    const char *action;
};

[[nodiscard]] const Words &wordsFor(ErrorKind kind);

} // namespace itm::errorwords
