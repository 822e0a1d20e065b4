// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoid.h"
#include "app/demo/gojson.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>

namespace itm::demo {

/// Where a value stands, for the words of an error.
struct Place final
{
    /// The structure of the server that the value is a member of; empty at the top.
    std::string_view structure;
    /// The path of members, joined by dots.
    std::string path;
    /// How Go calls the type that belongs there.
    std::string_view type;
};

/// Reads a request body into values as Go's decoder fills a structure: unknown members are ignored,
/// names match in any case, null leaves things as they are, a wrong type is remembered while the
/// rest is read, a malformed id ends it. `error()` then holds Go's words.
class GoDecoder final
{
public:
    using Read = std::function<void(const JsonValue &, const Place &)>;
    struct Field final
    {
        std::string_view name;
        std::string_view type;
        Read read;
    };

    explicit GoDecoder(std::string_view body);

    [[nodiscard]] bool failed() const { return !error().empty(); }
    [[nodiscard]] const std::string &error() const;
    /// The server treats a malformed id as the client's fault everywhere.
    [[nodiscard]] bool failedOnId() const { return m_failedOnId; }

    /// The body itself, an object of the structure `type` (with its package, as Go prints it).
    void readBody(std::string_view type, std::initializer_list<Field> fields);
    void readObject(const JsonValue &value, const Place &place, std::string_view structure,
                    std::initializer_list<Field> fields);
    void readArray(const JsonValue &value, const Place &place, std::string_view itemType,
                   const Read &readItem);

    [[nodiscard]] Field text(std::string_view name, std::string_view type, std::string &out);
    [[nodiscard]] Field text(std::string_view name, std::optional<std::string> &out,
                             std::string_view type = "string");
    [[nodiscard]] Field id(std::string_view name, std::string_view type, std::optional<Id> &out);
    [[nodiscard]] Field number(std::string_view name, std::optional<qint64> &out);

private:
    void wrongType(const JsonValue &value, const Place &place);

    JsonBody m_body;
    std::string m_wrongType;
    bool m_failedOnId = false;
};

} // namespace itm::demo
