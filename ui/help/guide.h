// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace itm {

/// A chapter of resources/guide.
struct GuideSection final
{
    QString title;
    /// Without the title.
    QString markdown;
};

/// The chapters of a guide: what stands under each heading of the second level. What comes before
/// the first one belongs to none.
[[nodiscard]] QList<GuideSection> guideSections(const QString &markdown);

/// The guide that comes with the program, in the language of `locale` or in English. GUI thread.
[[nodiscard]] QList<GuideSection> shippedGuide(const QLocale &locale = {});

} // namespace itm
