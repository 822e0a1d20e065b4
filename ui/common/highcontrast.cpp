// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/highcontrast.h"

#include "ui/common/theme.h"

#include <QPalette>

namespace itm::HighContrast {

namespace {

/// Of a text on black: white, yellow, green.
constexpr int Bright = 150;
/// Of a text on white.
constexpr int Dark = 16;

} // namespace

bool is(const QPalette &palette)
{
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    return (window == qRgb(0, 0, 0) && qGray(text) >= Bright)
        || (window == qRgb(255, 255, 255) && qGray(text) <= Dark);
}

QPalette palette(const QPalette &desktop)
{
    QPalette result = Theme::palette(Theme::isDark(desktop));
    for (const auto role : { QPalette::WindowText, QPalette::Window, QPalette::Text, QPalette::Base,
                             QPalette::Button, QPalette::ButtonText, QPalette::HighlightedText }) {
        const bool isMarked = role == QPalette::HighlightedText;
        // A selected row is filled with a colour of ours and holds more than one colour of text.
        result.setColor(role, desktop.color(isMarked ? QPalette::Text : role));
    }
    const QColor text = desktop.color(QPalette::WindowText);
    for (const auto role : { QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Mid,
                             QPalette::Dark, QPalette::Shadow })
        result.setColor(role, text);
    for (const auto role : { QPalette::AlternateBase, QPalette::ToolTipBase })
        result.setColor(role, desktop.color(QPalette::Base));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        result.setColor(QPalette::Disabled, role, desktop.color(QPalette::Disabled, role));
    result.setColor(QPalette::Disabled, QPalette::Base, desktop.color(QPalette::Base));
    return result;
}

} // namespace itm::HighContrast
