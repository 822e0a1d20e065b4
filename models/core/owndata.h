// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/tokennote.h"
#include "models/core/tokentemplate.h"

namespace itm {

/// A search, or a snippet of the user's, under its name.
struct NamedText final
{
    QString name;
    QString text;

    friend bool operator==(const NamedText &, const NamedText &) = default;
};

/// What of this computer can be taken to another one. Holds no secret.
struct OwnData final
{
    /// In their order.
    QList<Connection> connections;
    QList<TokenTemplate> templates;
    QList<NamedText> searches;
    /// By the names of their files, without folder and ending.
    QList<NamedText> snippets;
    QList<KeyedNote> notes;

    [[nodiscard]] qsizetype size() const
    {
        return connections.size() + templates.size() + searches.size() + snippets.size()
            + notes.size();
    }
    friend bool operator==(const OwnData &, const OwnData &) = default;
};

/// Why a file cannot be taken in; none of it is then.
struct OwnDataIssue final
{
    enum class Kind : quint8 {
        NotJson,
        NotOwnData,
        NewerVersion,
        TooLarge,
        TooMany,
        TokenValue, ///< something in it looks like the value of a token
        BadEntry,
    };

    Kind kind = Kind::NotJson;
    /// TokenValue: the member; BadEntry: which one of which list, "connections 3".
    QString detail;
};

constexpr qsizetype LargestOwnData = 16 * 1024 * 1024;
constexpr qsizetype MostOwnData = 2'000;

} // namespace itm
