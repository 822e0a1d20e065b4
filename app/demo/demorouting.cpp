// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demorouting.h"

#include "app/demo/demoauthorizations.h"
#include "app/demo/demodiagnostics.h"
#include "app/demo/demolists.h"
#include "app/demo/demosessions.h"

namespace itm::demo {

namespace {

constexpr std::string_view WebPage = "<!doctype html><title>InfluxDB</title>";

using Handler = Answer (*)(Call &);

/// One path below /api/v2 or /private; `{id}` stands for one segment.
struct Route
{
    std::string_view method;
    std::string_view path;
    Handler handler;
};

template <auto Function, const TokenFamily &Family>
Answer ofFamily(Call &call)
{
    return Function(Family, call);
}

template <const TokenFamily &Family>
constexpr std::array<Handler, 5> TokenHandlers{
    ofFamily<listTokens, Family>, ofFamily<createToken, Family>, ofFamily<getToken, Family>,
    ofFamily<patchToken, Family>, ofFamily<deleteToken, Family>,
};

const std::vector<Route> &routes()
{
    static const std::vector<Route> all = [] {
        std::vector<Route> table{
            { "GET", "/api/v2/me", whoAmI },
            { "GET", "/api/v2/config", config },
            { "GET", "/api/v2/resources", resourceTypes },
            { "GET", "/api/v2/orgs", listOrganizations },
            { "GET", "/api/v2/orgs/{id}", getOrganization },
            { "GET", "/api/v2/users", listUsers },
            { "GET", "/api/v2/buckets", listBuckets },
        };
        const auto add = [&](std::string_view path, std::string_view one, const auto &handlers) {
            table.push_back({ "GET", path, handlers[0] });
            table.push_back({ "POST", path, handlers[1] });
            table.push_back({ "GET", one, handlers[2] });
            table.push_back({ "PATCH", one, handlers[3] });
            table.push_back({ "DELETE", one, handlers[4] });
        };
        add("/api/v2/authorizations", "/api/v2/authorizations/{id}", TokenHandlers<V2Tokens>);
        add("/private/legacy/authorizations", "/private/legacy/authorizations/{id}",
            TokenHandlers<V1Credentials>);
        return table;
    }();
    return all;
}

std::vector<std::string_view> segments(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const size_t end = std::min(path.find('/', 1), path.size());
        parts.push_back(path.substr(1, end - 1));
        path.remove_prefix(end);
    }
    return parts;
}

bool matches(std::string_view pattern, std::string_view path, std::vector<std::string> &ids)
{
    const auto wanted = segments(pattern);
    const auto given = segments(path);
    ids.clear();
    if (wanted.size() != given.size())
        return false;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{id}")
            ids.emplace_back(given[i]);
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

bool isApi(std::string_view path)
{
    return path.starts_with("/api/v2") || path.starts_with("/private/") || path.starts_with("/v1");
}

std::optional<Answer> withoutCaller(const Request &request, State &state)
{
    const std::string &path = request.path;
    const bool isGet = request.method == "GET";
    if (path == "/ping")
        return emptyAnswer(204);
    if (path == "/health")
        return health();
    if (path == "/ready" && isGet)
        return ready(state);
    if (path == "/metrics" && isGet)
        return metrics(state);
    if (path == "/api/v2/setup" && isGet) {
        const bool allowed = state.users.empty() && state.organizations.empty();
        return tabbed(200, [allowed](JsonWriter &json) {
            json.beginObject().key("allowed").boolean(allowed).endObject();
        });
    }
    if (path == "/api/v2/signin" && request.method == "POST")
        return signIn(request, state);
    if (path == "/api/v2/signout" && request.method == "POST")
        return signOut(request, state);
    if (!isApi(path))
        return Answer{ 200, "text/html; charset=utf-8", std::string(WebPage), {} };
    return std::nullopt;
}

} // namespace

Answer answer(Request &request, State &state)
{
    if (auto early = withoutCaller(request, state))
        return *early;
    Caller caller;
    if (const Refusal refusal = identify(request, state, caller))
        return *refusal;
    if (request.path.ends_with('/'))
        request.path.pop_back();
    bool isKnownPath = false;
    for (const Route &route : routes()) {
        if (!matches(route.path, request.path, request.ids))
            continue;
        isKnownPath = true;
        if (route.method != request.method)
            continue;
        Call call{ request, state, caller };
        return route.handler(call);
    }
    return isKnownPath ? emptyAnswer(405) : refuse(Code::NotFound, "path not found");
}

} // namespace itm::demo
