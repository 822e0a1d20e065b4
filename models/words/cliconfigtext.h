// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/core/error.h"

#include <QCoreApplication>

namespace itm {

/// What is said of the influx CLI's configs file. Plain text.
class CliConfigText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::CliConfigText)

public:
    [[nodiscard]] static QString trouble(const CliConfigsTrouble &trouble);
    /// Of reading and writing the file, and of the keychain.
    [[nodiscard]] static QString failure(const Error &error);
    /// Where the value goes and what that means.
    [[nodiscard]] static QString warning(const QString &path, bool isOpenToOthers);
    /// What the profile of this name signs in with now.
    [[nodiscard]] static QString replaced(const CliProfile &known);
};

} // namespace itm
