// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace itm::demo {

/// Writes JSON straight into a string as InfluxDB's encoders do: members in the order given, Go's
/// escapes of HTML characters, indented by tabs, by four spaces or not at all (fact sheet §1.2).
/// Does not own the string; the caller keeps members and values balanced.
class JsonWriter final
{
public:
    enum class Style : quint8 { Tabs, Spaces, Compact };

    JsonWriter(std::string &out, Style style)
        : m_out(out)
        , m_style(style)
    {
    }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    JsonWriter &text(std::string_view utf8);
    JsonWriter &boolean(bool value);
    JsonWriter &number(qint64 value);
    JsonWriter &null();
    /// Written as it is.
    JsonWriter &literal(std::string_view json);

    JsonWriter &member(std::string_view name, std::string_view utf8);

private:
    void beforeValue();
    void newLine();
    void close(char bracket);

    std::string &m_out;
    Style m_style;
    /// One entry per open object or array: whether it has an item already.
    std::vector<bool> m_open;
    bool m_afterKey = false;
};

} // namespace itm::demo
