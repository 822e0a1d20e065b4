// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QString;

namespace itm {

/// A text of several lines, plain until it is told otherwise, known to tests and assistive tools.
[[nodiscard]] QLabel *makeReviewLabel(const char *name, const QString &accessibleName);

} // namespace itm
