// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demorequest.h"

#include <QByteArray>

#include <algorithm>
#include <cctype>

namespace itm::demo {

namespace {

std::optional<std::string> unescaped(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
        } else if (text[i] == '%') {
            const auto byte
                = QByteArray(text.data() + i + 1,
                             static_cast<qsizetype>(std::min<size_t>(2, text.size() - i - 1)));
            bool isHex = false;
            const uint code = byte.toUInt(&isHex, 16);
            if (byte.size() != 2 || !isHex)
                return std::nullopt;
            out += static_cast<char>(code);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isUnreserved(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.'
        || c == '~';
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ' ')
            out += '+';
        else if (isUnreserved(c))
            out += c;
        else
            out += '%' + QByteArray(1, c).toHex().toUpper().toStdString();
    }
    return out;
}

} // namespace

Query::Query(std::string_view encoded)
{
    while (!encoded.empty()) {
        const size_t end = std::min(encoded.find('&'), encoded.size());
        const std::string_view pair = encoded.substr(0, end);
        encoded.remove_prefix(std::min(end + 1, encoded.size()));
        if (pair.empty() || pair.find(';') != std::string_view::npos)
            continue;
        const size_t equals = std::min(pair.find('='), pair.size());
        const auto name = unescaped(pair.substr(0, equals));
        const auto value = unescaped(pair.substr(std::min(equals + 1, pair.size())));
        if (name && value)
            m_values.emplace(*name, *value);
    }
}

const std::string &Query::value(std::string_view name) const
{
    static const std::string none;
    const auto it = m_values.find(name);
    return it == m_values.end() ? none : it->second;
}

bool Query::has(std::string_view name) const
{
    return m_values.find(name) != m_values.end();
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\v\f";
    const size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string encodedQuery(const std::map<std::string, std::string> &values)
{
    std::string out;
    for (const auto &[name, value] : values) {
        if (!out.empty())
            out += '&';
        out += escaped(name) + '=' + escaped(value);
    }
    return out;
}

std::optional<std::pair<std::string, std::string>> basicCredentials(std::string_view header)
{
    constexpr std::string_view scheme = "basic ";
    if (header.size() < scheme.size()
        || !std::equal(scheme.begin(), scheme.end(), header.begin(), [](char a, char b) {
               return a == std::tolower(static_cast<unsigned char>(b));
           }))
        return std::nullopt;
    const std::string_view encoded = header.substr(scheme.size());
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(encoded.data(), static_cast<qsizetype>(encoded.size())),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const std::string pair = decoded.decoded.toStdString();
    const size_t colon = pair.find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    return std::pair(pair.substr(0, colon), pair.substr(colon + 1));
}

} // namespace itm::demo
