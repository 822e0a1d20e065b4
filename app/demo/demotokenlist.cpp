// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoauthorizations.h"

#include "models/core/resourcetype.h"

namespace itm::demo {

namespace {

Refusal readId(const Query &query, std::string_view name, Id &out)
{
    const std::string &text = query.value(name);
    if (text.empty())
        return std::nullopt;
    const ParsedId parsed = parseId(text);
    if (!parsed.fault.empty())
        return refuse(Code::Invalid, parsed.fault);
    out = parsed.id;
    return std::nullopt;
}

/// `isUsed`: v1 looks names up only to refuse unknown ones.
Refusal resolveNames(Call &call, bool isUsed, TokenFilter &filter)
{
    const std::string &user = call.request.query.value("user");
    if ((!isUsed || filter.owner == 0) && !user.empty()) {
        const UserRecord *record = call.state.userByName(user);
        if (record == nullptr)
            return refuse(Code::NotFound, "user not found");
        if (isUsed)
            filter.owner = record->id;
    }
    const std::string &name = call.request.query.value("org");
    if ((!isUsed || filter.organization == 0) && !name.empty()) {
        const OrganizationRecord *record = call.state.organizationByName(trimmed(name));
        if (record == nullptr)
            return refuse(Code::NotFound,
                          "organization name " + quoted(trimmed(name)) + " not found");
        if (isUsed)
            filter.organization = record->id;
    }
    return std::nullopt;
}

struct Shown final
{
    const TokenFamily &family;
    Call &call;
    JsonWriter &json;

    void write(const TokenRecord &record) const
    {
        const Caller &caller = call.caller;
        if (!caller.holds(reading(types::authorizations, record.id, record.organization))
            || !caller.holds(reading(types::users, record.owner))
            || checkShowable(call.state, record))
            return;
        writeToken(json, family, call.state, record,
                   record.isHashed ? std::string() : record.value);
    }
};

void writeMatching(const Shown &shown, TokenStore &store, const TokenFilter &filter)
{
    if (filter.id != 0) {
        shown.write(*store.find(filter.id));
    } else if (!filter.name.empty()) {
        shown.write(*store.findByValue(filter.name));
    } else {
        for (const auto &[id, record] : store.records) {
            if (filter.covers(record))
                shown.write(record);
        }
    }
}

} // namespace

Refusal readTokenFilter(const TokenFamily &family, Call &call, TokenFilter &filter)
{
    const Query &query = call.request.query;
    if (auto refusal = readId(query, "userID", filter.owner))
        return refusal;
    if (auto refusal = readId(query, "orgID", filter.organization))
        return refusal;
    if (auto refusal = readId(query, "id", filter.id))
        return refusal;
    if (family.isV1)
        filter.name = query.value("token");
    TokenStore &store = storeOf(family, call.state);
    const bool isUnknown = (filter.id != 0 && store.find(filter.id) == nullptr)
        || (filter.id == 0 && !filter.name.empty() && store.findByValue(filter.name) == nullptr);
    if (family.isV1 && isUnknown)
        return refuse(Code::NotFound, "authorization not found");
    if (auto refusal = resolveNames(call, !family.isV1, filter))
        return refusal;
    if (isUnknown)
        return refuse(Code::NotFound, "authorization not found");
    return std::nullopt;
}

Answer listTokens(const TokenFamily &family, Call &call)
{
    TokenFilter filter;
    if (auto refusal = readTokenFilter(family, call, filter))
        return *refusal;
    return tabbed(200, [&](JsonWriter &json) {
        json.beginObject();
        json.key("links").beginObject().member("self", family.path).endObject();
        json.key("authorizations").beginArray();
        writeMatching({ family, call, json }, storeOf(family, call.state), filter);
        json.endArray().endObject();
    });
}

} // namespace itm::demo
