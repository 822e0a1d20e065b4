// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoaccess.h"
#include "app/demo/demoanswer.h"
#include "app/demo/demostate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace itm::demo {

/// The parameters of a URL; of a repeated one the first counts.
class Query final
{
public:
    Query() = default;
    explicit Query(std::string_view encoded);

    /// Empty when missing: the server does not tell the two apart.
    [[nodiscard]] const std::string &value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

struct Request final
{
    std::string method;
    /// As sent, without the query.
    std::string path;
    Query query;
    /// Empty strings when not sent.
    std::string authorization;
    std::string cookie;
    std::string contentType;
    std::string accept;
    std::string acceptEncoding;
    std::string origin;
    std::string body;
    /// The segments of the path that stand for ids.
    std::vector<std::string> ids;
};

/// Everything a handler works with; lives for one request.
struct Call final
{
    const Request &request;
    State &state;
    Caller caller;
};

/// As Go prints a string with %q, for the plain strings that names are.
[[nodiscard]] std::string quoted(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// For paths that carry `key=value` pairs back to the client: sorted and escaped as Go does it.
[[nodiscard]] std::string encodedQuery(const std::map<std::string, std::string> &values);

/// Name and password of a Basic header.
[[nodiscard]] std::optional<std::pair<std::string, std::string>>
basicCredentials(std::string_view header);

} // namespace itm::demo
