// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace itm::demo {

struct JsonMember;

/// One value of a request body.
struct JsonValue final
{
    enum class Kind : quint8 { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    /// The string in UTF-8, or the number as written.
    std::string text;
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;
};

struct JsonMember final
{
    std::string name;
    JsonValue value;
};

/// The first value in the body; what follows is not looked at, as in InfluxDB (fact sheet §1.2).
/// On failure `error` holds the words of Go's decoder, which the server sends on as they are.
struct JsonBody final
{
    JsonValue value;
    std::string error;

    [[nodiscard]] bool isValid() const { return error.empty(); }
};

[[nodiscard]] JsonBody readJson(std::string_view body);

} // namespace itm::demo
