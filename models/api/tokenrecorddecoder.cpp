// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokenrecorddecoder.h"

#include "models/api/permissionreader.h"
#include "models/core/rfc3339.h"
#include "models/core/wipe.h"

namespace itm {

using namespace fields;

namespace {

constexpr size_t FewSlots = 16;
constexpr size_t ManySlots = 4096;

error_code readTime(json::value value, QDateTime &time)
{
    std::string_view text;
    SIMDJSON_TRY(readText(value, text));
    time = timeFromRfc3339(text);
    return SUCCESS;
}

} // namespace

class TokenRecordDecoder::Reader final
{
public:
    Reader(TokenStore store, size_t slots, ValueObserver observer)
        : m_store(store)
        , m_observer(std::move(observer))
        , m_descriptions(slots)
        , m_names(slots)
        , m_permissions(m_names, slots)
    {
    }

    std::optional<Token> read(QByteArrayView record);

private:
    error_code readMember(json::raw_json_string key, json::value value, Token &token);
    error_code readTokenMember(json::value value, Token &token);
    template <class Text>
    static error_code readPooled(json::value value, StringPool<Text> &pool, Text &text);
    error_code readValue(json::value value);
    void showValue(TokenId id);

    const TokenStore m_store;
    const ValueObserver m_observer;
    json::parser m_parser;
    StringPool<QString> m_descriptions;
    StringPool<PooledText> m_names;
    PermissionReader m_permissions;
    /// Of the record being read: within the record, or within the parser if it had to be unescaped.
    std::string_view m_value;
    bool m_valueIsCopy = false;
};

std::optional<Token> TokenRecordDecoder::Reader::read(QByteArrayView record)
{
    const auto size = static_cast<size_t>(record.size());
    json::document document;
    json::object root;
    Token token;
    token.store = m_store;
    m_value = {};
    m_valueIsCopy = false;
    const auto readAll = [&]() -> error_code {
        SIMDJSON_TRY(
            m_parser.iterate(record.data(), size, size + simdjson::SIMDJSON_PADDING).get(document));
        SIMDJSON_TRY(document.get_object().get(root));
        SIMDJSON_TRY(
            readObject(root, [&](auto key, auto value) { return readMember(key, value, token); }));
        const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        return isAtEnd ? SUCCESS : simdjson::TAPE_ERROR;
    };
    const bool isRead = readAll() == SUCCESS && !token.id.isNull();
    showValue(isRead ? token.id : TokenId());
    return isRead ? std::optional(std::move(token)) : std::nullopt;
}

error_code TokenRecordDecoder::Reader::readMember(json::raw_json_string key, json::value value,
                                                  Token &token)
{
    if (key == "id")
        return readId(value, token.id);
    if (key == "token")
        return readTokenMember(value, token);
    if (key == "status") {
        // Whatever is not "active" does not authenticate.
        std::string_view text;
        SIMDJSON_TRY(readText(value, text));
        token.status = text == "active" ? TokenStatus::Active : TokenStatus::Inactive;
        return SUCCESS;
    }
    if (key == "description")
        return readPooled(value, m_descriptions, token.description);
    if (key == "orgID")
        return readId(value, token.organization);
    if (key == "org")
        return readPooled(value, m_names, token.organizationName);
    if (key == "userID")
        return readId(value, token.owner);
    if (key == "user")
        return readPooled(value, m_names, token.ownerName);
    if (key == "permissions")
        return m_permissions.read(value, token.permissions);
    if (key == "createdAt")
        return readTime(value, token.createdAt);
    if (key == "updatedAt")
        return readTime(value, token.updatedAt);
    return SUCCESS;
}

template <class Text>
error_code TokenRecordDecoder::Reader::readPooled(json::value value, StringPool<Text> &pool,
                                                  Text &text)
{
    std::string_view utf8;
    SIMDJSON_TRY(readText(value, utf8));
    text = pool.intern(utf8);
    return SUCCESS;
}

error_code TokenRecordDecoder::Reader::readTokenMember(json::value value, Token &token)
{
    // A v1 credential has its user name here (§10).
    if (m_store == TokenStore::V1)
        return readPooled(value, m_names, token.v1UserName);
    SIMDJSON_TRY(readValue(value));
    token.serverValue = m_value.empty() ? ServerValue::Hidden : ServerValue::Readable;
    return SUCCESS;
}

error_code TokenRecordDecoder::Reader::readValue(json::value value)
{
    json::json_type type = json::json_type::null;
    SIMDJSON_TRY(value.type().get(type));
    if (type == json::json_type::null)
        return SUCCESS;
    if (type != json::json_type::string)
        return simdjson::INCORRECT_TYPE;
    // As it stands in the record: get_string() would leave a copy behind in the parser.
    const std::string_view raw = value.raw_json_token();
    const size_t end = raw.find_last_of('"');
    if (end == std::string_view::npos || end == 0)
        return simdjson::STRING_ERROR;
    m_value = raw.substr(1, end - 1);
    m_valueIsCopy = m_value.find('\\') != std::string_view::npos;
    return m_valueIsCopy ? value.get_string().get(m_value) : SUCCESS;
}

void TokenRecordDecoder::Reader::showValue(TokenId id)
{
    if (m_observer && !id.isNull() && !m_value.empty())
        m_observer(id, { m_value.data(), static_cast<qsizetype>(m_value.size()) });
    if (m_valueIsCopy) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): a copy in the parser's own memory
        wipe(const_cast<char *>(m_value.data()), static_cast<qsizetype>(m_value.size()));
    }
}

TokenRecordDecoder::TokenRecordDecoder(TokenStore store, Amount amount, ValueObserver observer)
    : m_reader(std::make_unique<Reader>(store, amount == Amount::One ? FewSlots : ManySlots,
                                        std::move(observer)))
{
}

TokenRecordDecoder::~TokenRecordDecoder() = default;

std::optional<Token> TokenRecordDecoder::decode(QByteArrayView record)
{
    return m_reader->read(record);
}

} // namespace itm
