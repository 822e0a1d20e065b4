// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/godecode.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace itm::demo {

namespace {

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x))
            == std::tolower(static_cast<unsigned char>(y));
    });
}

std::string_view kindName(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Bool:
        return "bool";
    case JsonValue::Kind::Number:
        return "number";
    case JsonValue::Kind::String:
        return "string";
    case JsonValue::Kind::Array:
        return "array";
    case JsonValue::Kind::Object:
        return "object";
    case JsonValue::Kind::Null:
        break;
    }
    return "null";
}

std::string_view withoutPackage(std::string_view type)
{
    return type.substr(type.find('.') + 1);
}

} // namespace

GoDecoder::GoDecoder(std::string_view body)
    : m_body(readJson(body))
{
}

const std::string &GoDecoder::error() const
{
    return m_body.error.empty() ? m_wrongType : m_body.error;
}

void GoDecoder::wrongType(const JsonValue &value, const Place &place)
{
    if (!m_wrongType.empty())
        return;
    m_wrongType = "json: cannot unmarshal ";
    m_wrongType += kindName(value.kind);
    if (value.kind == JsonValue::Kind::Number && place.type == "int64")
        m_wrongType += ' ' + value.text;
    if (place.structure.empty()) {
        m_wrongType += " into Go value of type ";
    } else {
        m_wrongType += " into Go struct field ";
        m_wrongType += place.structure;
        m_wrongType += '.' + place.path + " of type ";
    }
    m_wrongType += place.type;
}

void GoDecoder::readBody(std::string_view type, std::initializer_list<Field> fields)
{
    if (failed())
        return;
    const JsonValue root = std::move(m_body.value);
    readObject(root, { {}, {}, type }, withoutPackage(type), fields);
}

void GoDecoder::readObject(const JsonValue &value, const Place &place, std::string_view structure,
                           std::initializer_list<Field> fields)
{
    if (value.kind == JsonValue::Kind::Null)
        return;
    if (value.kind != JsonValue::Kind::Object) {
        wrongType(value, place);
        return;
    }
    for (const JsonMember &member : value.members) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&member](const Field &f) {
            return equalsIgnoringCase(f.name, member.name);
        });
        if (!m_body.error.empty() || field == fields.end())
            continue;
        std::string path = place.path;
        if (!path.empty())
            path += '.';
        path += field->name;
        field->read(member.value, { structure, std::move(path), field->type });
    }
}

void GoDecoder::readArray(const JsonValue &value, const Place &place, std::string_view itemType,
                          const Read &readItem)
{
    if (value.kind == JsonValue::Kind::Null)
        return;
    if (value.kind != JsonValue::Kind::Array) {
        wrongType(value, place);
        return;
    }
    for (const JsonValue &item : value.items) {
        if (m_body.error.empty())
            readItem(item, { place.structure, place.path, itemType });
    }
}

GoDecoder::Field GoDecoder::text(std::string_view name, std::string_view type, std::string &out)
{
    return { name, type, [this, &out](const JsonValue &value, const Place &place) {
                if (value.kind == JsonValue::Kind::String)
                    out = value.text;
                else if (value.kind != JsonValue::Kind::Null)
                    wrongType(value, place);
            } };
}

GoDecoder::Field GoDecoder::text(std::string_view name, std::optional<std::string> &out,
                                 std::string_view type)
{
    return { name, type, [this, &out](const JsonValue &value, const Place &place) {
                if (value.kind == JsonValue::Kind::String)
                    out = value.text;
                else if (value.kind == JsonValue::Kind::Null)
                    out.reset();
                else
                    wrongType(value, place);
            } };
}

GoDecoder::Field GoDecoder::id(std::string_view name, std::string_view type, std::optional<Id> &out)
{
    return { name, type, [this, &out](const JsonValue &value, const Place &place) {
                if (value.kind == JsonValue::Kind::Null) {
                    // A pointer becomes nil; a plain id keeps what it had.
                    if (place.type.starts_with('*'))
                        out.reset();
                } else if (value.kind != JsonValue::Kind::String) {
                    wrongType(value, place);
                } else if (const ParsedId parsed = parseId(value.text); parsed.fault.empty()) {
                    out = parsed.id;
                } else {
                    m_body.error = parsed.fault;
                    m_failedOnId = true;
                }
            } };
}

GoDecoder::Field GoDecoder::number(std::string_view name, std::optional<qint64> &out)
{
    return { name, "int64", [this, &out](const JsonValue &value, const Place &place) {
                if (value.kind == JsonValue::Kind::Null)
                    return;
                qint64 parsed = 0;
                const char *end = value.text.data() + value.text.size();
                if (value.kind == JsonValue::Kind::Number
                    && std::from_chars(value.text.data(), end, parsed).ptr == end)
                    out = parsed;
                else
                    wrongType(value, place);
            } };
}

} // namespace itm::demo
