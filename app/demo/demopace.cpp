// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demopace.h"

namespace itm::demo {

namespace {

using std::chrono::microseconds;
using std::chrono::nanoseconds;

// 0.28 s for an organization without tokens and 1.58 s for all, of 10 001.
constexpr nanoseconds PerScanned{ 28'000 };
constexpr nanoseconds PerShown{ 130'000 };
// 220 ms for any call of a session.
constexpr nanoseconds PerSessionScan{ 22'000 };
constexpr microseconds Creation{ 2'500 };
constexpr microseconds Change{ 750 };

qint64 shownBy(const Query &query, const State &state)
{
    const ParsedId organization = parseId(query.value("orgID"));
    const ParsedId owner = parseId(query.value("userID"));
    return std::count_if(
        state.tokens.records.begin(), state.tokens.records.end(), [&](const auto &entry) {
            return (!organization.fault.empty() || entry.second.organization == organization.id)
                && (!owner.fault.empty() || entry.second.owner == owner.id);
        });
}

} // namespace

microseconds paceOf(const Request &request, const State &state)
{
    const auto all = static_cast<qint64>(state.tokens.records.size());
    nanoseconds pace{ 0 };
    if (request.authorization.empty() && !request.cookie.empty())
        pace += all * PerSessionScan;
    if (request.path.starts_with("/api/v2/authorizations")) {
        if (request.method == "POST")
            pace += Creation;
        else if (request.method == "PATCH")
            pace += Change;
        else if (request.method == "GET" && request.path == "/api/v2/authorizations")
            pace += all * PerScanned + shownBy(request.query, state) * PerShown;
    }
    return std::chrono::duration_cast<microseconds>(pace);
}

} // namespace itm::demo
