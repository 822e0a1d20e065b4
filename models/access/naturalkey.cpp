// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/naturalkey.h"

#include "models/access/casefolding.h"

namespace itm {

QString naturalKey(const QString &text)
{
    const QString folded = caseFolded(text);
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype at = 0; at < folded.size();) {
        if (!folded[at].isDigit()) {
            key += folded[at++];
            continue;
        }
        while (at + 1 < folded.size() && folded[at] == u'0' && folded[at + 1].isDigit())
            ++at;
        qsizetype end = at;
        while (end < folded.size() && folded[end].isDigit())
            ++end;
        key += QChar(static_cast<char16_t>(u'0' + end - at));
        key += QStringView(folded).sliced(at, end - at);
        at = end;
    }
    return key;
}

} // namespace itm
