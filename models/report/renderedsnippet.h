// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/snippet.h"
#include "models/report/snippetfacts.h"

namespace itm {

/// A snippet for one server, bucket and so on, in pieces: the value of the token belongs between
/// them, escaped for the format. Whoever holds the value puts it there.
struct RenderedSnippet final
{
    TextFormat format = TextFormat::Plain;
    /// One where no value is wanted.
    QStringList pieces;

    [[nodiscard]] bool wantsValue() const { return pieces.size() > 1; }
    /// For showing: the same with something else in place of the value.
    [[nodiscard]] QString withPlaceholder(const QString &placeholder) const
    {
        return pieces.join(placeholder);
    }
};

/// Nothing where the format cannot hold a name, such as a line break in a batch file. The snippet
/// must have that form.
[[nodiscard]] std::optional<RenderedSnippet> render(const Snippet &snippet, SnippetForm form,
                                                    const SnippetFacts &facts);

/// The names that templates may use.
[[nodiscard]] QStringList snippetNames();

} // namespace itm
