// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/report/renderedsnippet.h"

namespace itm {

/// The snippet with the value in its places, escaped for its format; made where it leaves for the
/// clipboard or a file, and nowhere else. Nothing where the format cannot hold the value.
[[nodiscard]] std::optional<Secret> spliced(const RenderedSnippet &snippet, const Secret &value);

} // namespace itm
