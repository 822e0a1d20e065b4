// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/errormapping.h"

#include "models/access/permissionpath.h"
#include "models/api/retryafter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

using Kind = ErrorKind;

enum class Message { Any, Is, Starts, Ends, Contains };

/// The first rule that fits an answer gives its kind.
struct Rule final
{
    int firstStatus = 0;
    int lastStatus = 0;
    Message how = Message::Any;
    QLatin1String text;
    Kind kind = Kind::MalformedReply;
};

constexpr Rule exactly(int status, Kind kind)
{
    return { status, status, Message::Any, {}, kind };
}

constexpr Rule says(int status, Message how, QLatin1String text, Kind kind)
{
    return { status, status, how, text, kind };
}

const Rule Rules[] = {
    says(401, Message::Is, QLatin1String("unauthorized access"), Kind::NotAuthenticated),
    says(401, Message::Is, QLatin1String("token is inactive"), Kind::TokenInactive),
    says(401, Message::Ends, QLatin1String(" requires operator permissions"),
         Kind::PermissionMissing),
    says(401, Message::Ends, QLatin1String(" is unauthorized"), Kind::PermissionMissing),
    exactly(401, Kind::NotAuthenticated),
    says(403, Message::Is, QLatin1String("User is inactive"), Kind::UserInactive),
    says(403, Message::Contains, QLatin1String(" is not allowed: "), Kind::GrantTooBroad),
    says(403, Message::Starts, QLatin1String("password change required"),
         Kind::PasswordChangeRequired),
    says(403, Message::Ends, QLatin1String(": token is inactive"), Kind::TokenInactive),
    exactly(403, Kind::Forbidden),
    exactly(404, Kind::NotFound),
    exactly(407, Kind::ProxyAuthRequired),
    exactly(408, Kind::DeadlineExceeded),
    exactly(409, Kind::Conflict),
    says(422, Message::Contains, QLatin1String(" missing required fields "), Kind::InvalidRequest),
    exactly(422, Kind::Conflict),
    exactly(429, Kind::TooManyRequests),
    { 499, 499, Message::Any, {}, Kind::ServerFault },
    { 400, 498, Message::Any, {}, Kind::InvalidRequest },
    exactly(503, Kind::ServerStarting),
    // Plain Go errors come as 500 although the request was at fault (§1.3, §5.2, §6).
    says(500, Message::Ends, QLatin1String(" already exists"), Kind::Conflict),
    says(500, Message::Ends, QLatin1String("EOF"), Kind::InvalidRequest),
    says(500, Message::Starts, QLatin1String("invalid character "), Kind::InvalidRequest),
    says(500, Message::Starts, QLatin1String("json: "), Kind::InvalidRequest),
    says(500, Message::Starts,
         QLatin1String("authorizations cannot be created with the instance type"),
         Kind::InvalidRequest),
    { 500, 599, Message::Any, {}, Kind::ServerFault },
};

bool fits(const Rule &rule, int status, const QString &message)
{
    if (status < rule.firstStatus || status > rule.lastStatus)
        return false;
    switch (rule.how) {
    case Message::Any:
        return true;
    case Message::Is:
        return message == rule.text;
    case Message::Starts:
        return message.startsWith(rule.text);
    case Message::Ends:
        return message.endsWith(rule.text);
    case Message::Contains:
        return message.contains(rule.text);
    }
    return false;
}

Kind kindOf(int status, const QString &message)
{
    for (const Rule &rule : Rules) {
        if (fits(rule, status, message))
            return rule.kind;
    }
    return Kind::NotInfluxDb;
}

/// What a proxy or any other web server says in its own name.
bool isForeign(const Refusal &refusal, const Error &error)
{
    const bool couldBeProxy = refusal.status == 401 || refusal.status == 403
        || refusal.status == 407 || refusal.status == 408 || refusal.status == 429
        || refusal.status >= 500;
    return !refusal.isFromInfluxDb && error.serverCode.isEmpty() && !couldBeProxy;
}

} // namespace

Error errorFromRefusal(const Refusal &refusal)
{
    const QJsonObject body = QJsonDocument::fromJson(refusal.body).object();
    Error error;
    error.httpStatus = refusal.status;
    error.serverCode = body.value(QLatin1String("code")).toString();
    error.serverMessage = body.value(QLatin1String("message")).toString();
    error.retryAfter
        = retryAfterSeconds(refusal.retryAfter, refusal.date, QDateTime::currentDateTimeUtc());
    error.kind = isForeign(refusal, error) ? Kind::NotInfluxDb
                                           : kindOf(refusal.status, error.serverMessage);
    // The unreleased 2.x says so on every path, without a code (§8.6).
    if (refusal.status == 503
        && body.value(QLatin1String("status")).toString() == QLatin1String("starting"))
        error.kind = Kind::ServerStarting;
    if (refusal.isSignIn && error.kind == Kind::NotAuthenticated)
        error.kind = Kind::SignInRefused;
    if (error.kind == Kind::PermissionMissing || error.kind == Kind::GrantTooBroad)
        error.missingPermission = permissionInMessage(error.serverMessage);
    return error;
}

} // namespace itm
