// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// A text of somebody else's for a cell that a person will open in a spreadsheet, which takes what
/// begins with one of these characters for a formula and works it out. Not for files that a program
/// reads back.
[[nodiscard]] inline QString withoutFormula(const QString &text)
{
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

} // namespace itm
