// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace itm {

/// What a colour is for. Never the only sign of it: a word or an icon stands beside it.
enum class ColorRole : quint8 {
    Text,
    Muted,
    Accent,
    AccentText,
    Ok,
    Warning,
    Danger,
    Hairline,
    Pane,
    Sheet,
    SelectionFill,
    OkFill,
    WarningFill,
    DangerFill,
    NeutralFill,
    AccentFill,
};

/// The program's colours and style. Stateless, GUI thread. Knows no setting: the caller says which
/// scheme is wanted.
class Theme final
{
public:
    enum class Scheme : quint8 {
        /// Light or dark as the desktop is; a high-contrast desktop keeps its own text and panes.
        Desktop,
        Light,
        Dark,
    };

    [[nodiscard]] static QColor color(ColorRole role, const QPalette &palette);
    /// Qt 6.4 does not tell the colour scheme: the palette's lightness does.
    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette palette(bool dark);
    /// Sets style and palette of the whole program; may be called again at any time.
    static void apply(Scheme scheme);
};

} // namespace itm
