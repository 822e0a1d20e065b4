// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace itm::test {

/// What of a shown window cannot be read or reached, a line each: a window that is larger than its
/// screen, a text in less room than it takes, a control outside of what holds it, two in one place.
/// Fits the window into its screen first, as a window manager does.
[[nodiscard]] QStringList layoutComplaints(QWidget &window);

} // namespace itm::test
