// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/gojson.h"

namespace itm::demo {

namespace {

constexpr int MaxDepth = 10000;

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    out += static_cast<char>(0x80 | (c & 0x3F));
}

/// As Go quotes the byte that it did not expect: one above 127 as the character of that number.
std::string quotedChar(std::string_view rest)
{
    const char c = rest.front();
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\'' || c == '\\')
        return std::string("'\\") + c + "'";
    if (c == '\n' || c == '\r' || c == '\t')
        return std::string("'\\") + (c == '\n' ? 'n' : c == '\r' ? 'r' : 't') + "'";
    std::string text = "'";
    if (byte < 0x20 || byte == 0x7F) {
        constexpr std::string_view hex = "0123456789abcdef";
        text += "\\x";
        text += hex[byte >> 4];
        text += hex[byte & 15];
    } else {
        appendUtf8(text, byte);
    }
    return text + "'";
}

/// Stops at the first error and remembers it.
class Reader final
{
public:
    explicit Reader(std::string_view body)
        : m_rest(body)
    {
    }

    JsonBody read()
    {
        JsonBody body;
        skipSpace();
        if (m_rest.empty())
            m_error = "EOF";
        else
            body.value = value("looking for beginning of value");
        body.error = m_error;
        return body;
    }

private:
    void skipSpace()
    {
        const size_t n = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(n == std::string_view::npos ? m_rest.size() : n);
    }

    bool fail(std::string_view where)
    {
        if (m_error.empty()) {
            m_error = m_rest.empty()
                ? std::string("unexpected EOF")
                : "invalid character " + quotedChar(m_rest) + ' ' + std::string(where);
        }
        return false;
    }

    [[nodiscard]] bool failed() const { return !m_error.empty(); }

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    JsonValue value(std::string_view where);
    JsonValue object();
    JsonValue array();
    JsonValue number();
    std::string string();
    void escape(std::string &out);
    char32_t hex4();
    void digits(std::string_view where);
    void literal(std::string_view word);

    std::string_view m_rest;
    std::string m_error;
    int m_depth = 0;
};

JsonValue Reader::value(std::string_view where)
{
    JsonValue result;
    skipSpace();
    if (m_rest.empty() || m_depth > MaxDepth) {
        fail(where);
        return result;
    }
    switch (m_rest.front()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"':
        result.kind = JsonValue::Kind::String;
        result.text = string();
        return result;
    case 't':
        result.boolean = true;
        [[fallthrough]];
    case 'f':
        result.kind = JsonValue::Kind::Bool;
        literal(result.boolean ? "true" : "false");
        return result;
    case 'n':
        literal("null");
        return result;
    default:
        break;
    }
    if (m_rest.front() == '-' || (m_rest.front() >= '0' && m_rest.front() <= '9'))
        return number();
    fail(where);
    return result;
}

void Reader::literal(std::string_view word)
{
    for (size_t i = 0; i < word.size(); ++i) {
        if (!take(word[i])) {
            fail("in literal " + std::string(word) + " (expecting '" + word[i] + "')");
            return;
        }
    }
}

JsonValue Reader::object()
{
    JsonValue result;
    result.kind = JsonValue::Kind::Object;
    take('{');
    ++m_depth;
    skipSpace();
    if (take('}')) {
        --m_depth;
        return result;
    }
    while (!failed()) {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != '"') {
            fail("looking for beginning of object key string");
            break;
        }
        std::string name = string();
        skipSpace();
        if (!failed() && !take(':'))
            fail("after object key");
        if (failed())
            break;
        result.members.push_back({ std::move(name), value("looking for beginning of value") });
        skipSpace();
        if (failed() || take('}'))
            break;
        if (!take(','))
            fail("after object key:value pair");
    }
    --m_depth;
    return result;
}

JsonValue Reader::array()
{
    JsonValue result;
    result.kind = JsonValue::Kind::Array;
    take('[');
    ++m_depth;
    skipSpace();
    if (take(']')) {
        --m_depth;
        return result;
    }
    while (!failed()) {
        result.items.push_back(value("looking for beginning of value"));
        skipSpace();
        if (failed() || take(']'))
            break;
        if (!take(','))
            fail("after array element");
    }
    --m_depth;
    return result;
}

void Reader::digits(std::string_view where)
{
    if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9')
        fail(where);
    while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9')
        m_rest.remove_prefix(1);
}

JsonValue Reader::number()
{
    JsonValue result;
    result.kind = JsonValue::Kind::Number;
    const std::string_view start = m_rest;
    take('-');
    if (!take('0'))
        digits("in numeric literal");
    if (!failed() && take('.'))
        digits("after decimal point in numeric literal");
    if (!failed() && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        digits("in exponent of numeric literal");
    }
    result.text = start.substr(0, start.size() - m_rest.size());
    return result;
}

char32_t Reader::hex4()
{
    char32_t code = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = m_rest.empty() ? '\0' : m_rest.front();
        if (c >= '0' && c <= '9')
            code = (code << 4) | static_cast<char32_t>(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            code = (code << 4) | static_cast<char32_t>((c | 0x20) - 'a' + 10);
        else {
            fail("in \\u hexadecimal character escape");
            return 0;
        }
        m_rest.remove_prefix(1);
    }
    return code;
}

void Reader::escape(std::string &out)
{
    constexpr std::string_view from = "\"\\/bfnrt";
    constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    const size_t simple = m_rest.empty() ? std::string_view::npos : from.find(m_rest.front());
    if (simple != std::string_view::npos) {
        out += to[simple];
        m_rest.remove_prefix(1);
        return;
    }
    if (!take('u')) {
        fail("in string escape code");
        return;
    }
    char32_t code = hex4();
    const bool isHigh = code >= 0xD800 && code < 0xDC00;
    if (isHigh && m_rest.starts_with("\\u")) {
        const std::string_view before = m_rest;
        m_rest.remove_prefix(2);
        const char32_t low = hex4();
        if (low >= 0xDC00 && low < 0xE000)
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        else
            m_rest = before;
    }
    appendUtf8(out, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
}

std::string Reader::string()
{
    std::string out;
    take('"');
    while (!failed()) {
        if (m_rest.empty() || static_cast<unsigned char>(m_rest.front()) < 0x20) {
            fail("in string literal");
            break;
        }
        if (take('"'))
            break;
        if (take('\\')) {
            escape(out);
            continue;
        }
        out += m_rest.front();
        m_rest.remove_prefix(1);
    }
    return out;
}

} // namespace

JsonBody readJson(std::string_view body)
{
    return Reader(body).read();
}

} // namespace itm::demo
