// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/namepattern.h"

namespace itm {

NamePattern::NamePattern(const QString &text)
    : m_text(text.trimmed())
    , m_isWildcard(m_text.contains(u'*') || m_text.contains(u'?'))
{
    if (!m_isWildcard)
        return;
    // Only * and ? mean something: brackets are part of a name.
    QString expression = QRegularExpression::escape(m_text);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*"));
    expression.replace(QLatin1String("\\?"), QLatin1String("."));
    m_whole = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                 QRegularExpression::CaseInsensitiveOption
                                     | QRegularExpression::DotMatchesEverythingOption);
}

bool NamePattern::matches(const QString &name, ResourceId id) const
{
    // Too long for an expression it is too long for a name, too.
    if (m_isWildcard)
        return m_whole.isValid() && m_whole.match(name).hasMatch();
    return name.contains(m_text, Qt::CaseInsensitive)
        || (!m_text.isEmpty() && id.toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace itm
