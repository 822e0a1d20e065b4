// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace itm::test {

/// Walks an active window with Tab and with Shift+Tab and tells what is wrong, a line each: a stop
/// without an accessible name, a stop that Tab does not leave, different stops on the way back.
/// A text edit that takes Tab as text counts as a trap.
[[nodiscard]] QStringList tabWalk(QWidget *window);

} // namespace itm::test
