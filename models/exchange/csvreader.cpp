// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/csvreader.h"

#include <algorithm>

namespace itm {

namespace {

constexpr QChar Quote = u'"';

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

bool CsvRecord::isBlank() const
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

std::optional<CsvRecord> CsvReader::next()
{
    if (atEnd() || m_problem)
        return std::nullopt;
    CsvRecord record{ .line = m_line };
    while (true) {
        record.cells.append(cell());
        if (m_problem)
            return std::nullopt;
        if (atEnd() || isLineEnd(m_text[m_at]))
            break;
        ++m_at;
    }
    skipLineEnd();
    return record;
}

bool CsvReader::atCellEnd() const
{
    return atEnd() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]);
}

QString CsvReader::cell()
{
    const qsizetype start = m_at;
    skipSpaces();
    if (!atEnd() && m_text[m_at] == Quote)
        return quotedCell();
    while (!atCellEnd())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

QString CsvReader::quotedCell()
{
    const int openedAt = m_line;
    QString content;
    for (++m_at; !atEnd(); ++m_at) {
        if (m_text[m_at] == Quote) {
            const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == Quote;
            if (!isDoubled)
                break;
            ++m_at;
        } else if (isLineEnd(m_text[m_at])) {
            skipLineEnd();
            content += u'\n';
            --m_at;
            continue;
        }
        content += m_text[m_at];
    }
    if (atEnd()) {
        m_problem = { BatchFileProblem::Kind::OpenQuote, openedAt, {} };
        return content;
    }
    ++m_at;
    skipSpaces();
    if (!atCellEnd())
        m_problem = { BatchFileProblem::Kind::TextAfterQuote, m_line, {} };
    return content;
}

void CsvReader::skipSpaces()
{
    while (!atEnd() && m_text[m_at] == u' ' && m_text[m_at] != m_separator)
        ++m_at;
}

void CsvReader::skipLineEnd()
{
    if (atEnd())
        return;
    const bool isPair
        = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

} // namespace itm
