// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/serverfacts.h"

#include <QCoreApplication>
#include <QDateTime>

namespace itm {

/// What the status line is made of.
struct IdentityFacts final
{
    Identity identity;
    /// Signed in by user and password.
    bool isSession = false;
    /// Over http to another computer.
    bool isInTheClear = false;
    /// The kind of the credential's own token, where it is known.
    std::optional<TokenKind> kind;
    qsizetype visibleTokens = 0;
    qsizetype v1Credentials = 0;
    /// What the server stores, where it tells (fact sheet §3.4, §8.6).
    std::optional<qint64> storedTokens;
    ValueStorage valueStorage = ValueStorage::Unknown;
    /// Invalid: never.
    QDateTime refreshedAt;
};

/// "signed in as admin (operator token) · sees all 412 tokens · the server keeps values hashed ·
/// refreshed 12 s ago".
class IdentityText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::IdentityText)

public:
    /// The pieces that apply, in order.
    [[nodiscard]] static QStringList pieces(const IdentityFacts &facts, const QDateTime &now);
    [[nodiscard]] static QString line(const IdentityFacts &facts, const QDateTime &now);
};

} // namespace itm
