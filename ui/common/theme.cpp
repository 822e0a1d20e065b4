// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include "ui/common/highcontrast.h"
#include "ui/common/itmstyle.h"

#include <QApplication>
#include <QPalette>

#include <array>

namespace itm {

namespace {

struct Shade final
{
    QRgb light;
    QRgb dark;
};

// In the order of ColorRole.
constexpr std::array shades{
    Shade{ 0xff1b1f27, 0xffe7eaef }, // Text
    Shade{ 0xff5a626d, 0xff9aa3b0 }, // Muted
    Shade{ 0xff3454d1, 0xff86a0ff }, // Accent
    Shade{ 0xffffffff, 0xff12151c }, // AccentText
    Shade{ 0xff1a7430, 0xff62c774 }, // Ok
    Shade{ 0xff9f4a06, 0xffffa347 }, // Warning
    Shade{ 0xffb3261e, 0xffff8a84 }, // Danger
    Shade{ 0xffdde1e7, 0xff313640 }, // Hairline
    Shade{ 0xfff5f7f9, 0xff14171e }, // Pane
    Shade{ 0xffffffff, 0xff1c1f27 }, // Sheet
    Shade{ 0xffe1e8fc, 0xff2a3463 }, // SelectionFill
    Shade{ 0xffe8f9eb, 0xff1b3222 }, // OkFill
    Shade{ 0xfffff1e2, 0xff382a17 }, // WarningFill
    Shade{ 0xfffae0df, 0xff40242a }, // DangerFill
    Shade{ 0xffe8eaed, 0xff2f343d }, // NeutralFill
    Shade{ 0xffe1e7fb, 0xff272f4f }, // AccentFill
};

QColor shade(ColorRole role, bool dark)
{
    const Shade &found = shades.at(static_cast<size_t>(role));
    return QColor::fromRgb(dark ? found.dark : found.light);
}

void setDisabled(QPalette &palette, bool dark)
{
    QColor faint = shade(ColorRole::Muted, dark);
    faint.setAlphaF(0.6F);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::HighlightedText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, shade(ColorRole::Pane, dark));
}

QPalette desktopPalette()
{
    // An empty palette brings the desktop's own back.
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return HighContrast::is(desktop) ? HighContrast::palette(desktop)
                                     : Theme::palette(Theme::isDark(desktop));
}

} // namespace

QColor Theme::color(ColorRole role, const QPalette &palette)
{
    switch (role) {
    case ColorRole::Text:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case ColorRole::Pane:
        return palette.color(QPalette::Active, QPalette::Window);
    case ColorRole::Sheet:
        return palette.color(QPalette::Active, QPalette::Base);
    case ColorRole::Muted:
    case ColorRole::Hairline:
        if (HighContrast::is(palette))
            return palette.color(QPalette::Active, QPalette::WindowText);
        return shade(role, isDark(palette));
    default:
        return shade(role, isDark(palette));
    }
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QPalette Theme::palette(bool dark)
{
    constexpr std::array roles{
        std::pair{ QPalette::WindowText, ColorRole::Text },
        std::pair{ QPalette::Window, ColorRole::Pane },
        std::pair{ QPalette::Text, ColorRole::Text },
        std::pair{ QPalette::Base, ColorRole::Sheet },
        std::pair{ QPalette::AlternateBase, ColorRole::Pane },
        std::pair{ QPalette::Button, ColorRole::Sheet },
        std::pair{ QPalette::ButtonText, ColorRole::Text },
        std::pair{ QPalette::BrightText, ColorRole::AccentText },
        std::pair{ QPalette::ToolTipBase, ColorRole::Sheet },
        std::pair{ QPalette::ToolTipText, ColorRole::Text },
        std::pair{ QPalette::PlaceholderText, ColorRole::Muted },
        std::pair{ QPalette::Highlight, ColorRole::SelectionFill },
        std::pair{ QPalette::HighlightedText, ColorRole::Text },
        std::pair{ QPalette::Link, ColorRole::Accent },
        std::pair{ QPalette::LinkVisited, ColorRole::Accent },
        std::pair{ QPalette::Light, ColorRole::Sheet },
        std::pair{ QPalette::Midlight, ColorRole::NeutralFill },
        std::pair{ QPalette::Mid, ColorRole::Hairline },
        std::pair{ QPalette::Dark, ColorRole::Hairline },
        std::pair{ QPalette::Shadow, ColorRole::Hairline },
    };
    QPalette result;
    for (const auto &[to, from] : roles)
        result.setColor(to, shade(from, dark));
    setDisabled(result, dark);
    return result;
}

void Theme::apply(Scheme scheme)
{
    if (qobject_cast<ItmStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ItmStyle);
    QApplication::setPalette(scheme == Scheme::Desktop ? desktopPalette()
                                                       : palette(scheme == Scheme::Dark));
}

} // namespace itm
