// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/escapewriter.h"
#include "models/report/textformat.h"

namespace itm {

/// How a format writes what does not stand for itself in it.
struct EscapeRule final
{
    enum class Control : quint8 {
        Raw, ///< itself
        Hex, ///< \x1f
        Unicode, ///< \u001f
        Octal, ///< \037
        Braced, ///< \u{1f}
        Reference, ///< &#31;, for the three that XML knows
        NoBreak, ///< refused
    };
    enum class Special : quint8 {
        None,
        Shell,
        PowerShell,
        Cmd,
        DotEnv,
        Toml,
        Flux,
        Ini,
        Xml,
        Percent
    };

    /// Written with a backslash before them.
    const char *slashed = "";
    /// Written twice.
    const char *doubled = "";
    Control control = Control::Raw;
    /// Separators and invisible characters beyond ASCII that the format's readers change or refuse.
    bool escapesSeparators = false;
    Special special = Special::None;
};

[[nodiscard]] EscapeRule ruleOf(TextFormat format);

/// False where the format cannot hold the text.
[[nodiscard]] bool writeBy(const EscapeRule &rule, QByteArrayView text, EscapeWriter &writer);

} // namespace itm
