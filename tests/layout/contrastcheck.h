// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QColor;
class QWidget;

namespace itm::test {

/// As the Web Content Accessibility Guidelines compute it: 1 to 21. Text needs 4.5.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Labels of a shown window, also coloured words in them, that are too near to the colour they
/// stand on; a line each.
[[nodiscard]] QStringList contrastComplaints(const QWidget &window);

} // namespace itm::test
