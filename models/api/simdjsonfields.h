// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/hexid.h"

// Without it, a conversion that fails would throw.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

/// Reading members of JSON objects by simdjson. Only for the readers of token records: nothing else
/// includes this header, which takes seconds to compile.
namespace itm::fields {

namespace json = simdjson::ondemand;
using simdjson::error_code;
using simdjson::SUCCESS;

/// Go writes absent texts as `null` or leaves them out: both read as empty.
inline error_code readText(json::value value, std::string_view &text)
{
    text = {};
    bool isNull = false;
    SIMDJSON_TRY(value.is_null().get(isNull));
    return isNull ? SUCCESS : value.get_string().get(text);
}

template <class Id>
error_code readId(json::value value, Id &id)
{
    std::string_view text;
    SIMDJSON_TRY(readText(value, text));
    if (text.empty())
        return SUCCESS;
    const quint64 number = numberOfHexId(text);
    id = Id(number);
    return number == 0 ? simdjson::INCORRECT_TYPE : SUCCESS;
}

/// Calls `read` with each member's key and value.
template <class Read>
error_code readObject(json::object object, Read read)
{
    for (auto next : object) {
        json::field field;
        SIMDJSON_TRY(std::move(next).get(field));
        SIMDJSON_TRY(read(field.key(), field.value()));
    }
    return SUCCESS;
}

} // namespace itm::fields
