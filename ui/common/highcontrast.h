// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

class QPalette;

/// What the program makes of a desktop whose colours are as far apart as they can be: bright on
/// black, or black on white.
namespace itm::HighContrast {

[[nodiscard]] bool is(const QPalette &palette);
/// Text, panes and disabled texts as the desktop has them; lines and notes like its text. What the
/// desktop does not have, such as warnings, is as on any bright or dark desktop.
[[nodiscard]] QPalette palette(const QPalette &desktop);

} // namespace itm::HighContrast
