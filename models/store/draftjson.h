// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QByteArray>

namespace itm {

/// A draft as text for the local database. Holds no secret: a draft has none.
[[nodiscard]] QByteArray draftToJson(const TokenDraft &draft);
/// Empty for text that is no draft.
[[nodiscard]] std::optional<TokenDraft> draftFromJson(const QByteArray &json);

} // namespace itm
