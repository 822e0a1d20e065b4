// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace itm {

/// What the settings offer, as people say it. Plain text.
class SettingsText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SettingsText)

public:
    /// "30 seconds", "2 minutes"; 0: until it is replaced.
    [[nodiscard]] static QString clipboardTime(int seconds);
    /// "5 minutes without use"; 0: never.
    [[nodiscard]] static QString lockTime(int minutes);
    /// "Every 5 minutes"; 0: only when asked.
    [[nodiscard]] static QString refreshTime(int minutes);
    /// The language's own name for itself; an empty code is the system's language.
    [[nodiscard]] static QString language(const QString &code);
};

} // namespace itm
