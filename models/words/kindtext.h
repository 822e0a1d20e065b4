// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"

#include <QCoreApplication>

namespace itm {

/// Kinds of tokens in words. "Operator", "All Access", "Read/Write" and "Custom" are what InfluxDB
/// calls them.
class KindText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::KindText)

public:
    /// For facets, filters and the choice of a kind.
    [[nodiscard]] static QString name(TokenKind kind);
    /// For one token: a Read/Write token that only reads is "Read".
    [[nodiscard]] static QString label(const TokenClass &tokenClass);
    /// What the kind means in general, one or two sentences.
    [[nodiscard]] static QString explanation(TokenKind kind);
    /// What is peculiar about this one ("lacks 4 types that …", "reads only", "reaches other
    /// organizations"), a sentence each.
    [[nodiscard]] static QStringList remarks(const TokenClass &tokenClass);
};

} // namespace itm
