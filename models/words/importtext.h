// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/importentry.h"

#include <QCoreApplication>

namespace itm {

/// What is said of taking over the profiles of the influx CLI. Plain text.
class ImportText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ImportText)

public:
    /// What an entry brings to sign in with, a few words.
    [[nodiscard]] static QString signIn(const ImportEntry &entry);
    /// What becomes of it or has become, one sentence; empty where there is nothing to say.
    [[nodiscard]] static QString remark(const ImportEntry &entry);
    /// Why nothing is offered.
    [[nodiscard]] static QString noFile(const QString &path);
    [[nodiscard]] static QString noEntry(const QString &path);
    /// That the file can be read by others, and with it the tokens in it.
    [[nodiscard]] static QString openToOthers();
};

} // namespace itm
