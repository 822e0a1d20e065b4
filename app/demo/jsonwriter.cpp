// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/jsonwriter.h"

namespace itm::demo {

namespace {

constexpr std::string_view Hex = "0123456789abcdef";

void appendEscaped(std::string &out, char c)
{
    switch (c) {
    case '"':
    case '\\':
        out += '\\';
        out += c;
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += Hex[byte >> 4];
    out += Hex[byte & 15];
}

bool mustEscape(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&';
}

/// U+2028 and U+2029 are escaped too, because they end lines in JavaScript.
bool isLineSeparator(std::string_view rest)
{
    return rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9");
}

} // namespace

void JsonWriter::newLine()
{
    if (m_style == Style::Compact)
        return;
    m_out += '\n';
    if (m_style == Style::Tabs)
        m_out.append(m_open.size(), '\t');
    else
        m_out.append(m_open.size() * 4, ' ');
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.empty())
        return;
    if (m_open.back())
        m_out += ',';
    m_open.back() = true;
    newLine();
}

void JsonWriter::close(char bracket)
{
    const bool hasItems = m_open.back();
    m_open.pop_back();
    if (hasItems)
        newLine();
    m_out += bracket;
}

JsonWriter &JsonWriter::beginObject()
{
    beforeValue();
    m_out += '{';
    m_open.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    beforeValue();
    m_out += '[';
    m_open.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    beforeValue();
    m_out += '"';
    m_out += name;
    m_out += m_style == Style::Compact ? "\":" : "\": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view utf8)
{
    beforeValue();
    m_out += '"';
    size_t start = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        if (mustEscape(utf8[i])) {
            m_out.append(utf8, start, i - start);
            appendEscaped(m_out, utf8[i]);
            start = i + 1;
        } else if (utf8[i] == '\xE2' && isLineSeparator(utf8.substr(i))) {
            m_out.append(utf8, start, i - start);
            m_out += utf8[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
            start = i + 1;
        }
    }
    m_out.append(utf8, start);
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    beforeValue();
    m_out += std::to_string(value);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    beforeValue();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::literal(std::string_view json)
{
    beforeValue();
    m_out += json;
    return *this;
}

JsonWriter &JsonWriter::member(std::string_view name, std::string_view utf8)
{
    return key(name).text(utf8);
}

} // namespace itm::demo
