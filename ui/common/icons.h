// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace itm {

/// The program's icons: strokes that take their colour from the application's palette when they are
/// painted, sharp at every scale. Stateless, GUI thread.
class Icons final
{
public:
    /// In the colour of text, fainter while disabled. Null for a name that does not exist.
    [[nodiscard]] static QIcon icon(QLatin1String name);
    /// In the colour of a role, for icons that go with a word of that colour.
    [[nodiscard]] static QIcon icon(QLatin1String name, ColorRole role);
    /// Every name there is.
    [[nodiscard]] static QStringList names();
};

} // namespace itm
