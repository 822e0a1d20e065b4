// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace itm::test {

/// Says of a shown window that Return throws away what was typed into it: it presses *Cancel*,
/// beside a button that accepts. Where *Cancel* is the only button that Return may press, as in a
/// question about something destructive, it is meant so.
[[nodiscard]] QString returnComplaint(const QWidget &window);

} // namespace itm::test
