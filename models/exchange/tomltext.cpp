// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/tomltext.h"

#include <algorithm>
#include <string_view>

namespace itm {

namespace {

constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// UTF-8 without control characters, which TOML does not allow anywhere.
bool isText(QByteArrayView line)
{
    const bool hasControl = std::any_of(line.begin(), line.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || code == 0x7f;
    });
    return !hasControl && QUtf8StringView(line).isValidUtf8();
}

} // namespace

TomlText::TomlText(QByteArrayView bytes)
    : m_bytes(bytes)
{
    m_isTooLarge
        = bytes.size() > MostBytes || std::count(bytes.begin(), bytes.end(), '.') > MostDots;
    if (m_isTooLarge)
        return;
    // The parser does not count the mark as a column.
    m_lineStarts << (bytes.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\n')
            m_lineStarts << at + 1;
    }
    // The parser relies on this before it has checked it everywhere.
    m_brokenLine = lineThatCannotBe();
    if (m_brokenLine > 0)
        return;
    toml::parse_result parsed
        = toml::parse(std::string_view(bytes.data(), static_cast<size_t>(bytes.size())));
    if (parsed)
        m_root = std::move(parsed).table();
    else
        m_brokenLine = std::max(1, static_cast<int>(parsed.error().source().begin.line));
}

int TomlText::lineThatCannotBe() const
{
    for (qsizetype line = 0; line < m_lineStarts.size(); ++line) {
        const qsizetype begin = m_lineStarts.at(line);
        const QByteArrayView text = m_bytes.sliced(begin, lineEnd(begin) - begin);
        if (!isText(text))
            return static_cast<int>(line) + 1;
    }
    return 0;
}

TextSpan TomlText::span(const toml::source_region &region) const
{
    const qsizetype begin = offset(region.begin);
    return { begin, std::max(begin, offset(region.end)) };
}

/// Lines and characters are counted from 1; places that are not in the text are taken for its end.
qsizetype TomlText::offset(const toml::source_position &position) const
{
    const auto line = static_cast<qsizetype>(position.line);
    if (line < 1 || line > m_lineStarts.size())
        return m_bytes.size();
    qsizetype at = m_lineStarts.at(line - 1);
    for (auto column = position.column; column > 1 && at < m_bytes.size(); --column) {
        ++at;
        while (at < m_bytes.size() && continuesCharacter(m_bytes[at]))
            ++at;
    }
    return at;
}

qsizetype TomlText::lineStart(qsizetype at) const
{
    const auto next = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), at);
    return next == m_lineStarts.cbegin() ? 0 : *std::prev(next);
}

qsizetype TomlText::lineEnd(qsizetype at) const
{
    const auto next = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), at);
    return next == m_lineStarts.cend() ? m_bytes.size() : *next;
}

QByteArray TomlText::endOfLine() const
{
    const qsizetype first = lineEnd(0);
    return m_bytes.first(first).endsWith("\r\n") ? QByteArray("\r\n") : QByteArray("\n");
}

} // namespace itm
