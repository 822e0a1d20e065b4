// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/logfields.h"

#include <algorithm>

namespace itm {

namespace {

/// Where a text in quotes ends; it begins behind the first of them. -1: nowhere.
qsizetype closingQuote(QByteArrayView text)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype quote = text.indexOf('"', from);
        if (quote < 0)
            return -1;
        qsizetype slashes = 0;
        while (slashes < quote && text.at(quote - 1 - slashes) == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return quote;
        from = quote + 1;
    }
}

/// Takes a text in quotes off the front; the first of them is gone already.
std::optional<QByteArrayView> takeQuoted(QByteArrayView &rest)
{
    const qsizetype end = closingQuote(rest);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView text = rest.first(end);
    rest = rest.sliced(end + 1);
    return text;
}

qsizetype firstOf(QByteArrayView text, QByteArrayView wanted)
{
    const auto found = std::find_first_of(text.begin(), text.end(), wanted.begin(), wanted.end());
    return found - text.begin();
}

void skip(QByteArrayView &rest, QByteArrayView unwanted)
{
    qsizetype count = 0;
    while (count < rest.size() && unwanted.contains(rest.at(count)))
        ++count;
    rest = rest.sliced(count);
}

char escapedControl(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return letter;
    }
}

/// As UTF-8. Halves of pairs stay apart: nothing that is looked for has any.
void appendCodeUnit(uint unit, QByteArray &text)
{
    const auto byte = [&text](uint value) { text.append(static_cast<char>(value)); };
    if (unit < 0x80) {
        byte(unit);
    } else if (unit < 0x800) {
        byte(0xc0 | (unit >> 6));
        byte(0x80 | (unit & 0x3f));
    } else {
        byte(0xe0 | (unit >> 12));
        byte(0x80 | ((unit >> 6) & 0x3f));
        byte(0x80 | (unit & 0x3f));
    }
}

/// A sequence of UTF-8 has at most this many bytes here.
constexpr qsizetype LongestSequence = 3;

} // namespace

std::optional<LogField> LogfmtFields::next()
{
    skip(m_rest, " ");
    const qsizetype nameEnd = firstOf(m_rest, "= ");
    if (m_rest.isEmpty() || nameEnd == m_rest.size())
        return std::nullopt;
    LogField field{ .name = m_rest.first(nameEnd), .value = {} };
    const bool hasValue = m_rest.at(nameEnd) == '=';
    m_rest = m_rest.sliced(nameEnd + 1);
    if (!hasValue)
        return field;
    if (m_rest.startsWith('"')) {
        m_rest = m_rest.sliced(1);
        const auto value = takeQuoted(m_rest);
        if (!value)
            return std::nullopt;
        field.value = *value;
        return field;
    }
    const qsizetype space = m_rest.indexOf(' ');
    field.value = space < 0 ? m_rest : m_rest.first(space);
    m_rest = m_rest.sliced(field.value.size());
    return field;
}

std::optional<LogField> JsonFields::next()
{
    skip(m_rest, " \t,");
    if (!m_rest.startsWith('"'))
        return std::nullopt;
    m_rest = m_rest.sliced(1);
    const auto name = takeQuoted(m_rest);
    if (!name)
        return std::nullopt;
    LogField field{ .name = *name, .value = {} };
    skip(m_rest, " \t:");
    if (m_rest.startsWith('"')) {
        m_rest = m_rest.sliced(1);
        const auto value = takeQuoted(m_rest);
        if (!value)
            return std::nullopt;
        field.value = *value;
    } else if (m_rest.startsWith('{') || m_rest.startsWith('[')) {
        if (!skipNested())
            return std::nullopt;
    } else {
        const qsizetype end = firstOf(m_rest, ",}");
        field.value = m_rest.first(end).trimmed();
        m_rest = m_rest.sliced(end);
    }
    return field;
}

bool JsonFields::skipNested()
{
    int depth = 0;
    do {
        const qsizetype at = firstOf(m_rest, "{}[]\"");
        if (at == m_rest.size())
            return false;
        const char found = m_rest.at(at);
        m_rest = m_rest.sliced(at + 1);
        if (found == '"') {
            if (!takeQuoted(m_rest))
                return false;
        } else {
            depth += found == '{' || found == '[' ? 1 : -1;
        }
    } while (depth > 0);
    return true;
}

void unescapeJson(QByteArrayView escaped, QByteArray &text)
{
    text.truncate(0);
    while (!escaped.isEmpty() && text.size() + LongestSequence <= text.capacity()) {
        const qsizetype slash = escaped.indexOf('\\');
        const qsizetype plain = std::min(slash < 0 ? escaped.size() : slash,
                                         text.capacity() - LongestSequence - text.size());
        text.append(escaped.first(plain));
        escaped = escaped.sliced(plain);
        if (!escaped.startsWith('\\') || escaped.size() < 2) {
            if (plain == 0)
                return;
            continue;
        }
        const char letter = escaped.at(1);
        escaped = escaped.sliced(2);
        if (letter != 'u') {
            text.append(escapedControl(letter));
            continue;
        }
        bool isHex = false;
        const uint unit = escaped.first(std::min<qsizetype>(4, escaped.size()))
                              .toByteArray()
                              .toUInt(&isHex, 16);
        if (!isHex || escaped.size() < 4)
            return;
        appendCodeUnit(unit, text);
        escaped = escaped.sliced(4);
    }
}

} // namespace itm
