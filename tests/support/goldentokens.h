// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// One token record of the golden files, with where it stands.
struct GoldenToken final
{
    /// Section and name of the exchange.
    QString place;
    Token token;
};

/// Every token record that a real server sent, in order, v1 records included. Symbols such as
/// `${bucketA}` become ids, the same symbol the same id.
[[nodiscard]] QList<GoldenToken> goldenTokens();

/// The id that stands for a symbol, given without `${}`.
[[nodiscard]] quint64 goldenId(const QString &symbol);

/// The `permissions` that a request of the golden files sent, by the same rules.
[[nodiscard]] PermissionList goldenRequest(const QString &section, const QString &name);

} // namespace itm
