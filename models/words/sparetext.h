// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/spareoperator.h"
#include "models/words/nametext.h"

namespace itm {

/// What is told of a spare operator token. All of it is plain text.
class SpareText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SpareText)

public:
    /// As the token is described on the server. `computer`: the name of this one.
    [[nodiscard]] static QString description(const QString &computer);
    /// Of the operator token that it leads back in with.
    [[nodiscard]] static QString returnDescription(const QString &computer);
    /// How it stands, and what to do about that.
    [[nodiscard]] static QString state(SpareState state, const QDateTime &testedAt);
    /// For a bar, after a test that failed. `connection`: its name.
    [[nodiscard]] static QString alarm(SpareState state, const QString &connection);
    /// Why it did not lead back in.
    [[nodiscard]] static QString noReturn(const Error &error);
    /// All is well, or nothing can be said yet.
    [[nodiscard]] static bool isTrouble(SpareState state);
};

} // namespace itm
