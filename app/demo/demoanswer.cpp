// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoanswer.h"

namespace itm::demo {

namespace {

struct CodeFacts final
{
    int status;
    std::string_view text;
};

CodeFacts factsOf(Code code)
{
    switch (code) {
    case Code::Invalid:
        return { 400, "invalid" };
    case Code::EmptyValue:
        return { 400, "empty value" };
    case Code::Unauthorized:
        return { 401, "unauthorized" };
    case Code::Forbidden:
        return { 403, "forbidden" };
    case Code::NotFound:
        return { 404, "not found" };
    case Code::MethodNotAllowed:
        return { 405, "method not allowed" };
    case Code::Conflict:
        return { 422, "conflict" };
    case Code::Unprocessable:
        return { 422, "unprocessable entity" };
    case Code::Internal:
        break;
    }
    return { 500, "internal error" };
}

Answer refuseIn(JsonWriter::Style style, Code code, std::string_view message)
{
    const CodeFacts facts = factsOf(code);
    Answer answer{ facts.status, std::string(JsonType), {}, {} };
    answer.headers.emplace_back("X-Platform-Error-Code", facts.text);
    JsonWriter json(answer.body, style);
    json.beginObject().member("code", facts.text).member("message", message).endObject();
    return answer;
}

} // namespace

Answer refuse(Code code, std::string_view message)
{
    return refuseIn(JsonWriter::Style::Tabs, code, message);
}

Answer refuseCompact(Code code, std::string_view message)
{
    return refuseIn(JsonWriter::Style::Compact, code, message);
}

Answer emptyAnswer(int status)
{
    return { status, {}, {}, {} };
}

Answer textAnswer(int status, std::string text)
{
    return { status, std::string(TextType), std::move(text), {} };
}

} // namespace itm::demo
