// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/permissionreader.h"

namespace itm {

using namespace fields;

namespace {

error_code readAction(json::value value, PermissionAction &action)
{
    std::string_view text;
    SIMDJSON_TRY(value.get_string().get(text));
    action = text == "write" ? PermissionAction::Write : PermissionAction::Read;
    return text == "write" || text == "read" ? SUCCESS : simdjson::INCORRECT_TYPE;
}

} // namespace

PermissionReader::PermissionReader(StringPool<PooledText> &texts, size_t slots)
    : m_texts(texts)
    , m_sets(4 * slots)
    , m_known(slots)
{
}

error_code PermissionReader::read(json::value value, PermissionList &permissions)
{
    bool isNull = false;
    SIMDJSON_TRY(value.is_null().get(isNull));
    if (isNull)
        return SUCCESS;
    json::array array;
    SIMDJSON_TRY(value.get_array().get(array));
    m_current.clear();
    m_currentHash = 0;
    for (auto next : array) {
        json::value element;
        // NOLINTNEXTLINE(performance-move-const-arg): get() is for rvalues only
        SIMDJSON_TRY(std::move(next).get(element));
        SIMDJSON_TRY(readNext(element));
    }
    permissions = m_sets.intern(m_current, m_currentHash);
    return SUCCESS;
}

error_code PermissionReader::readNext(json::value value)
{
    json::object object;
    std::string_view bytes;
    SIMDJSON_TRY(value.get_object().get(object));
    SIMDJSON_TRY(object.raw_json().get(bytes));
    bytes = bytes.substr(0, bytes.rfind('}') + 1);
    const size_t hash = qHashBits(bytes.data(), bytes.size());
    Known &known = m_known[hash % m_known.size()];
    if (known.bytes != bytes) {
        Permission permission;
        SIMDJSON_TRY(object.reset().error());
        SIMDJSON_TRY(parse(object, permission));
        // In the memory that is there: what is made anew would lie between the tokens.
        known.bytes.assign(bytes);
        known.permission = permission;
    }
    m_current.push_back(known.permission);
    m_currentHash = m_currentHash * 31 + hash;
    return SUCCESS;
}

error_code PermissionReader::parse(json::object object, Permission &permission)
{
    bool hasAction = false;
    SIMDJSON_TRY(readObject(object, [&](json::raw_json_string key, json::value member) {
        if (key == "action") {
            hasAction = true;
            return readAction(member, permission.action);
        }
        return key == "resource" ? parseResource(member, permission) : SUCCESS;
    }));
    // What cannot be told must not be shown as something harmless.
    return hasAction && !permission.type.name.isEmpty() ? SUCCESS : simdjson::NO_SUCH_FIELD;
}

error_code PermissionReader::parseResource(json::value value, Permission &permission)
{
    const auto readText = [this](json::value member, PooledText &text) -> error_code {
        std::string_view utf8;
        SIMDJSON_TRY(fields::readText(member, utf8));
        text = m_texts.intern(utf8);
        return SUCCESS;
    };
    json::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    return readObject(object, [&](json::raw_json_string key, json::value member) {
        if (key == "type")
            return readText(member, permission.type.name);
        if (key == "id")
            return readId(member, permission.id);
        if (key == "orgID")
            return readId(member, permission.organization);
        return key == "name" ? readText(member, permission.name) : SUCCESS;
    });
}

} // namespace itm
