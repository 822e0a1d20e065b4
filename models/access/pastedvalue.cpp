// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/pastedvalue.h"

#include <QRegularExpression>

#include <array>

namespace itm {

namespace {

using Option = QRegularExpression::PatternOption;

/// The value is the only group. The first that fits decides.
const std::array<QRegularExpression, 3> &surroundings()
{
    static const std::array<QRegularExpression, 3> patterns{
        // As servers make them (fact sheet §4), wherever it stands.
        QRegularExpression(QStringLiteral("(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{86}==)(?![=])")),
        // A header, in any client's notation.
        QRegularExpression(QStringLiteral(":\\W*(?:token|bearer)\\s+([^\\s\"']+)"),
                           Option::CaseInsensitiveOption),
        // INFLUX_TOKEN=…, token = "…", "token": "…", --token …, -t …
        QRegularExpression(QStringLiteral("(?:[a-z0-9_.-]*token|\\s-t)[\"']?(?:\\s*[:=]\\s*|\\s+)"
                                          "(?|\"([^\"]+)\"|'([^']+)'|([^\\s\"',;]+))"),
                           Option::CaseInsensitiveOption),
    };
    return patterns;
}

QStringView withoutQuotes(QStringView text)
{
    const bool isQuoted = text.size() > 1 && text.front() == text.back()
        && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

} // namespace

QStringView valueIn(QStringView pasted)
{
    for (const QRegularExpression &pattern : surroundings()) {
        const QRegularExpressionMatch match = pattern.match(pasted);
        if (match.hasMatch())
            return pasted.sliced(match.capturedStart(1), match.capturedLength(1));
    }
    return withoutQuotes(pasted.trimmed());
}

} // namespace itm
