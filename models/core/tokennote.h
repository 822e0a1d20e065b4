// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QDate>
#include <QStringList>

namespace itm {

/// What the user noted about a token, on this computer only: the server knows nothing of it and
/// enforces no date. Never a secret: see noteProblem() in models/access/noterules.
struct TokenNote final
{
    QString text;
    /// Sorted, each once.
    QStringList tags;
    /// Invalid: none.
    QDate reviewBy;

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && tags.isEmpty() && !reviewBy.isValid();
    }
    friend bool operator==(const TokenNote &, const TokenNote &) = default;
};

/// A note and whose it is.
struct KeyedNote final
{
    TokenKey key;
    TokenNote note;

    friend bool operator==(const KeyedNote &, const KeyedNote &) = default;
};

} // namespace itm
