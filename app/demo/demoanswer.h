// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/jsonwriter.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace itm::demo {

/// What goes back to the client.
struct Answer final
{
    int status = 200;
    std::string contentType;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    /// Sent in pieces although it is short.
    bool isChunked = false;
};

/// A check that failed, or nothing.
using Refusal = std::optional<Answer>;

/// The `code` of an error body; decides the status (fact sheet §1.3).
enum class Code : quint8 {
    Invalid,
    EmptyValue,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Conflict,
    Unprocessable,
    Internal,
};

constexpr std::string_view JsonType = "application/json; charset=utf-8";
constexpr std::string_view TextType = "text/plain; charset=utf-8";

/// InfluxDB has two writers of errors: a tab-indented one and a compact one.
[[nodiscard]] Answer refuse(Code code, std::string_view message);
[[nodiscard]] Answer refuseCompact(Code code, std::string_view message);

[[nodiscard]] Answer emptyAnswer(int status);
[[nodiscard]] Answer textAnswer(int status, std::string text);

/// `write` gets the JsonWriter.
template <class Write>
[[nodiscard]] Answer tabbed(int status, Write &&write)
{
    Answer answer{ status, std::string(JsonType), {}, {} };
    JsonWriter json(answer.body, JsonWriter::Style::Tabs);
    write(json);
    return answer;
}

/// On one line, with the newline of the older encoder.
template <class Write>
[[nodiscard]] Answer compactLine(int status, Write &&write)
{
    Answer answer{ status, std::string(JsonType), {}, {} };
    JsonWriter json(answer.body, JsonWriter::Style::Compact);
    write(json);
    answer.body += '\n';
    return answer;
}

} // namespace itm::demo
