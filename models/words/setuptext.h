// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/setuprules.h"
#include "models/words/errortext.h"

#include <QCoreApplication>

namespace itm {

/// What is wrong with a set-up before it is sent, and what to do after it.
class SetupText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SetupText)

public:
    /// One sentence: what to change.
    [[nodiscard]] static QString issue(SetupIssue issue);
    /// In place of the words for other conflicts.
    [[nodiscard]] static ErrorMessage alreadySetUp();
    /// After a set-up: what to make next, a sentence each.
    [[nodiscard]] static QStringList advice();
};

} // namespace itm
