// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demosessions.h"

#include <ctime>

namespace itm::demo {

namespace {

constexpr Nanoseconds SessionLength = 60LL * 60 * 1'000'000'000;

std::string cookieDate(Nanoseconds time)
{
    const std::time_t seconds = time / 1'000'000'000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    const size_t length = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return { text, length };
}

} // namespace

Answer signIn(const Request &request, State &state)
{
    const auto login = basicCredentials(request.authorization);
    const UserRecord *user = login ? state.userByName(login->first) : nullptr;
    if (user == nullptr || !user->password || *user->password != login->second)
        return refuse(Code::Unauthorized, "unauthorized access");
    const std::string key = state.newTokenValue();
    const Nanoseconds expires = state.now() + SessionLength;
    state.sessions[key] = { user->id, expires };
    Answer answer = emptyAnswer(204);
    answer.headers.emplace_back("Set-Cookie",
                                "influxdb-oss-session=" + key + "; Path=/api/; Expires="
                                    + cookieDate(expires) + "; HttpOnly; SameSite=Strict");
    return answer;
}

Answer signOut(const Request &request, State &state)
{
    if (state.sessions.erase(sessionKey(request)) == 0)
        return refuse(Code::Unauthorized, "unauthorized access");
    return emptyAnswer(204);
}

} // namespace itm::demo
