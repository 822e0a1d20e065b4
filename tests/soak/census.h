// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>

namespace itm::soak {

/// How many QObjects of each class are alive. Counted from begin() on, by the hooks that Qt has for
/// tools. To be asked while no other thread makes or ends objects.
class Census final
{
public:
    using Counts = QMap<QByteArray, int>;

    static void begin();
    [[nodiscard]] static Counts counts();
    [[nodiscard]] static int total(const Counts &counts);
    /// What there is more of in `after`, a line each.
    [[nodiscard]] static QByteArrayList grown(const Counts &before, const Counts &after);
};

} // namespace itm::soak
