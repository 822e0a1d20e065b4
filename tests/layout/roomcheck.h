// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QRect;
class QWidget;

namespace itm::test {

/// What a control shows and has no room for; empty where all of it can be read.
[[nodiscard]] QString roomComplaint(const QWidget &widget);

/// By object names where there are any, from the outside to the widget.
[[nodiscard]] QString pathOf(const QWidget &widget);
[[nodiscard]] QString shown(const QRect &rect);

} // namespace itm::test
