// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace itm {

/// Where new values are kept, for the windows that make some.
class KeychainText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::KeychainText)

public:
    [[nodiscard]] static QString savedFirst();
    /// Warnings with their sign, for a run without a keychain.
    [[nodiscard]] static QString noneForValue();
    [[nodiscard]] static QString noneForValues();
    [[nodiscard]] static QString noneForPassword();
};

} // namespace itm
