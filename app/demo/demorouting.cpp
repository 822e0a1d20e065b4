// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demorouting.h"

#include "app/demo/demoauthorizations.h"
#include "app/demo/demobuckets.h"
#include "app/demo/demodata.h"
#include "app/demo/demodiagnostics.h"
#include "app/demo/demolists.h"
#include "app/demo/demomembers.h"
#include "app/demo/demoorganizations.h"
#include "app/demo/demopickers.h"
#include "app/demo/demosessions.h"
#include "app/demo/demosetup.h"
#include "app/demo/demousers.h"

namespace itm::demo {

namespace {

constexpr std::string_view AnyMethod = "*";

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

const MemberFamily OrganizationMembers{ types::organizations, false };
const MemberFamily OrganizationOwners{ types::organizations, true };
const MemberFamily BucketMembers{ types::buckets, false };
const MemberFamily BucketOwners{ types::buckets, true };

template <auto Function, const MemberFamily &Family>
Answer ofMembers(Call &call)
{
    return Function(Family, call);
}

template <const MemberFamily &Family>
void addMembers(std::vector<Route> &table, std::string_view path, std::string_view one)
{
    table.push_back({ "GET", path, ofMembers<listMembers, Family> });
    table.push_back({ "POST", path, ofMembers<addMember, Family> });
    table.push_back({ "DELETE", one, ofMembers<removeMember, Family> });
    table.push_back({ AnyMethod, path, ofMembers<refuseMemberMethod, Family> });
}

template <const TokenFamily &Family>
void addTokens(std::vector<Route> &table, std::string_view path, std::string_view one)
{
    table.push_back({ "GET", path, ofFamily<listTokens, Family> });
    table.push_back({ "POST", path, ofFamily<createToken, Family> });
    table.push_back({ "GET", one, ofFamily<getToken, Family> });
    table.push_back({ "PATCH", one, ofFamily<patchToken, Family> });
    table.push_back({ "DELETE", one, ofFamily<deleteToken, Family> });
}

std::vector<Route> peopleAndPlaces()
{
    return {
        { "GET", "/api/v2/me", whoAmI },
        { "PUT", "/api/v2/me/password", changeOwnPassword },
        { "GET", "/api/v2/users", listUsers },
        { "POST", "/api/v2/users", createUser },
        { "GET", "/api/v2/users/{id}", getUser },
        { "PATCH", "/api/v2/users/{id}", patchUser },
        { "DELETE", "/api/v2/users/{id}", deleteUser },
        { "GET", "/api/v2/users/{id}/permissions", userPermissions },
        { "POST", "/api/v2/users/{id}/password", setPassword },
        { "PUT", "/api/v2/users/{id}/password", changePassword },
        { "GET", "/api/v2/orgs", listOrganizations },
        { "POST", "/api/v2/orgs", createOrganization },
        { "GET", "/api/v2/orgs/{id}", getOrganization },
        { "PATCH", "/api/v2/orgs/{id}", patchOrganization },
        { "DELETE", "/api/v2/orgs/{id}", deleteOrganization },
        { "GET", "/api/v2/orgs/{id}/secrets", listSecrets },
        { "GET", "/api/v2/buckets", listBuckets },
        { "POST", "/api/v2/buckets", createBucket },
        { "GET", "/api/v2/buckets/{id}", getBucket },
        { "PATCH", "/api/v2/buckets/{id}", patchBucket },
        { "DELETE", "/api/v2/buckets/{id}", deleteBucket },
    };
}

std::vector<Route> pickers()
{
    return {
        { "POST", "/api/v2/write", writePoints },
        { "POST", "/api/v2/query", queryFlux },
        { "GET", "/api/v2", linkMap },
        { AnyMethod, "/api/v2/config", config },
        { AnyMethod, "/api/v2/resources", resourceTypes },
        { "GET", "/api/v2/tasks", listTasks },
        { "GET", "/api/v2/telegrafs", listTelegrafs },
        { "GET", "/api/v2/dashboards", listDashboards },
        { "GET", "/api/v2/variables", listVariables },
        { "GET", "/api/v2/labels", listLabels },
        { "GET", "/api/v2/checks", listChecks },
        { "GET", "/api/v2/notificationRules", listNotificationRules },
        { "GET", "/api/v2/notificationEndpoints", listNotificationEndpoints },
        { "GET", "/api/v2/scrapers", listScrapers },
        { "GET", "/api/v2/dbrps", listDatabaseMappings },
        { "GET", "/api/v2/remotes", listRemotes },
        { "GET", "/api/v2/replications", listReplications },
        { "GET", "/api/v2private/notebooks", listNotebooks },
        { "GET", "/api/v2private/annotations", listAnnotations },
        { "GET", "/api/v2/sources", listSources },
    };
}

const std::vector<Route> &routes()
{
    static const std::vector<Route> all = [] {
        std::vector<Route> table = peopleAndPlaces();
        for (const Route &route : pickers())
            table.push_back(route);
        addMembers<OrganizationMembers>(table, "/api/v2/orgs/{id}/members",
                                        "/api/v2/orgs/{id}/members/{id}");
        addMembers<OrganizationOwners>(table, "/api/v2/orgs/{id}/owners",
                                       "/api/v2/orgs/{id}/owners/{id}");
        addMembers<BucketMembers>(table, "/api/v2/buckets/{id}/members",
                                  "/api/v2/buckets/{id}/members/{id}");
        addMembers<BucketOwners>(table, "/api/v2/buckets/{id}/owners",
                                 "/api/v2/buckets/{id}/owners/{id}");
        addTokens<V2Tokens>(table, "/api/v2/authorizations", "/api/v2/authorizations/{id}");
        addTokens<V1Credentials>(table, "/private/legacy/authorizations",
                                 "/private/legacy/authorizations/{id}");
        table.push_back({ "POST", "/private/legacy/authorizations/{id}/password", setV1Password });
        return table;
    }();
    return all;
}

/// The oldest router of the server says what it would have allowed (§1.5).
bool hasOldRouter(std::string_view path)
{
    constexpr std::array Paths{
        "/api/v2/tasks",    "/api/v2/telegrafs",         "/api/v2/variables",
        "/api/v2/checks",   "/api/v2/notificationRules", "/api/v2/notificationEndpoints",
        "/api/v2/scrapers",
    };
    return std::find(Paths.begin(), Paths.end(), path) != Paths.end();
}

/// The newer routers of the server answer unknown paths below their own in plain text (§1.5).
bool hasPlainRouter(std::string_view path)
{
    for (const std::string_view root :
         { "/api/v2/authorizations", "/api/v2/users", "/api/v2/orgs", "/api/v2/buckets",
           "/api/v2/me", "/api/v2/setup", "/private/legacy/authorizations" }) {
        if (path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/'))
            return true;
    }
    return false;
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

std::optional<Answer> diagnose(const Request &request, State &state)
{
    const bool isGet = request.method == "GET";
    if (request.path == "/ping")
        return emptyAnswer(204);
    if (request.path == "/health")
        return health();
    if (request.path == "/ready" && isGet)
        return ready(state);
    if (request.path == "/metrics" && isGet)
        return metrics(state);
    if (request.path == "/query" || (request.path == "/write" && request.method == "POST"))
        return v1Endpoint(request, state);
    // The demo server has no web interface, like one started without it.
    if (!isApi(request.path))
        return textAnswer(404, "404 page not found\n");
    return std::nullopt;
}

/// The paths that ask for no credential; they must match exactly (§2.2).
std::optional<Answer> withoutCaller(const Request &request, State &state)
{
    const std::string call = request.method + ' ' + request.path;
    if (call == "GET /api/v2/setup")
        return mayBeSetUp(state);
    if (call == "POST /api/v2/setup")
        return setUp(request, state);
    if (call == "POST /api/v2/signin")
        return signIn(request, state);
    if (call == "POST /api/v2/signout")
        return signOut(request, state);
    if (call == "GET /api/v2") {
        Call anonymous{ request, state, {} };
        return linkMap(anonymous);
    }
    return std::nullopt;
}

Answer route(Request &request, State &state, const Caller &caller)
{
    bool isKnownPath = false;
    for (const Route &candidate : routes()) {
        if (!matches(candidate.path, request.path, request.ids))
            continue;
        isKnownPath = true;
        if (candidate.method != request.method && candidate.method != AnyMethod)
            continue;
        Call call{ request, state, caller };
        return candidate.handler(call);
    }
    if (isKnownPath && hasOldRouter(request.path))
        return refuseCompact(Code::MethodNotAllowed, "allow: GET, OPTIONS, POST");
    if (isKnownPath)
        return emptyAnswer(405);
    return hasPlainRouter(request.path) ? textAnswer(404, "404 page not found\n")
                                        : refuse(Code::NotFound, "path not found");
}

Answer withCaller(Request &request, State &state)
{
    Caller caller;
    if (const Refusal refusal = identify(request, state, caller))
        return *refusal;
    if (request.path.ends_with('/')) {
        request.path.pop_back();
        if (auto early = withoutCaller(request, state))
            return *early;
    }
    return route(request, state, caller);
}

void allowOrigin(const Request &request, Answer &answer)
{
    if (request.origin.empty())
        return;
    answer.headers.emplace_back("Access-Control-Allow-Origin", request.origin);
    if (request.method != "OPTIONS")
        return;
    answer.headers.emplace_back("Access-Control-Allow-Methods",
                                "POST, GET, OPTIONS, PUT, DELETE, PATCH");
    answer.headers.emplace_back("Access-Control-Allow-Headers",
                                "Accept, Content-Type, Content-Length, Accept-Encoding, "
                                "Authorization, User-Agent");
}

} // namespace

Answer answer(Request &request, State &state)
{
    if (auto early = diagnose(request, state))
        return *early;
    if (request.method == "OPTIONS") {
        Answer preflight = emptyAnswer(request.origin.empty() ? 405 : 204);
        allowOrigin(request, preflight);
        return preflight;
    }
    Answer result;
    if (auto early = withoutCaller(request, state))
        result = *early;
    else
        result = withCaller(request, state);
    allowOrigin(request, result);
    return result;
}

} // namespace itm::demo
