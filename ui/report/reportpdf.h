// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace itm::reports {

/// Prints what QTextDocument makes of the HTML: A4 or Letter by the user's country, across, with
/// the title above and the number of the page below. May run on any thread.
[[nodiscard]] QByteArray toPdf(const QString &html, const QString &title);

} // namespace itm::reports
