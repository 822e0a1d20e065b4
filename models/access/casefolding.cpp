// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/casefolding.h"

namespace itm {

QString caseFolded(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *target = folded.data();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return text.toCaseFolded();
        const bool isUpper = c >= u'A' && c <= u'Z';
        *target++ = isUpper ? QChar(static_cast<char16_t>(c.unicode() | 0x20)) : c;
    }
    return folded;
}

} // namespace itm
