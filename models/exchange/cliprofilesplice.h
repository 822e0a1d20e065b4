// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/exchange/textsplice.h"

#include <variant>

namespace itm {

/// What has to change in a configs file so that it holds this profile (see putCliProfile()). The
/// outcome is proved: parsed again, it differs from the old text in what was asked for and in
/// nothing else.
[[nodiscard]] std::variant<TextSplice, CliConfigsTrouble>
spliceCliProfile(const TomlText &text, const CliProfile &profile);

} // namespace itm
