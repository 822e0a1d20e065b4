// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

class QCoreApplication;

namespace itm {

/// Installs the program's texts and Qt's own for a language and makes it the default for dates and
/// numbers. Languages without a translation get English; its plural forms are a translation too.
/// Call once, before the first text is made. The application owns what is installed.
void installTranslators(QCoreApplication &application, const QLocale &locale);

/// Languages with a complete translation besides English, as their two-letter codes.
[[nodiscard]] QStringList shippedLanguages();

} // namespace itm
