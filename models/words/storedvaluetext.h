// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/stalevalue.h"
#include "models/words/confirmtext.h"

#include <QCoreApplication>

namespace itm {

/// Values in the keychain and how they leave it.
class StoredValueText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::StoredValueText)

public:
    /// Before values are removed; `tokens`: at least one.
    [[nodiscard]] static Confirmation forget(const TokenList &tokens, Markup markup);
    /// The same for values whose tokens are not known.
    [[nodiscard]] static Confirmation forgetStale(int count);
    /// What was reached; plain.
    [[nodiscard]] static QString forgotten(int count, const std::optional<Error> &error);
    /// Of one line of the list; plain.
    [[nodiscard]] static QString stale(const StaleValue &value);
    /// Above the list; plain.
    [[nodiscard]] static QString summary(const StaleValues &found);
};

} // namespace itm
