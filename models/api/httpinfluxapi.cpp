// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"

#include "models/api/catalogcodec.h"
#include "models/api/greetingcodec.h"
#include "models/api/httpcall.h"
#include "models/api/httpv1api.h"
#include "models/api/pagedlist.h"
#include "models/api/tokencodec.h"
#include "models/api/tokenlistcall.h"
#include "models/core/worker.h"

namespace itm {

namespace {

const QString Authorizations = QStringLiteral("/api/v2/authorizations");

HttpRequest get(const QString &path, RequestKind kind = RequestKind::Call)
{
    HttpRequest request;
    request.path = path;
    request.kind = kind;
    return request;
}

HttpRequest write(HttpMethod method, const QString &path, const QByteArray &body = {})
{
    HttpRequest request = get(path, RequestKind::Write);
    request.method = method;
    request.body = body;
    return request;
}

HttpRequest withoutAnswer(HttpRequest request)
{
    request.expected = ExpectedBody::None;
    return request;
}

QString pathOf(TokenId id)
{
    return Authorizations + u'/' + id.toString();
}

template <class Id>
void addFilter(QUrlQuery &query, const QString &name, Id id)
{
    if (!id.isNull())
        query.addQueryItem(name, id.toString());
}

/// A codec as the answer's decoder.
template <class T>
auto body(Result<T> (*codec)(const QByteArray &))
{
    return [codec](HttpReply &reply) { return codec(reply.body); };
}

/// A codec that takes the body over and wipes it.
template <class T>
auto record(Result<T> (*codec)(QByteArray))
{
    return [codec](HttpReply &reply) { return codec(std::exchange(reply.body, {})); };
}

QByteArray fluxString(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (c == '\n')
            out.append("\\n");
        else if (c == '\r')
            out.append("\\r");
        else if (c == '\t')
            out.append("\\t");
        else
            out.append(c);
    }
    // `${` would begin an expression.
    return out.replace("${", "\\${").append('"');
}

Result<Done> nothing(HttpReply &reply)
{
    // What a query found is nobody's business here.
    wipe(reply.body);
    return Done{};
}

Result<Secret> sessionKey(HttpReply &reply)
{
    if (reply.sessionKey.isEmpty())
        return Error{ .kind = ErrorKind::MalformedReply };
    return std::move(reply.sessionKey);
}

} // namespace

HttpInfluxApi::HttpInfluxApi(std::unique_ptr<HttpTransport> transport)
    : m_worker(std::make_shared<Worker>())
    , m_transport(std::move(transport))
    , m_v1(std::make_unique<HttpV1Api>(*m_transport))
{
    QObject::connect(m_transport.get(), &HttpTransport::waiting, m_transport.get(),
                     [this](int seconds) {
                         if (onWaiting)
                             onWaiting(seconds);
                     });
}

HttpInfluxApi::~HttpInfluxApi() = default;

template <class T>
RequestHandle HttpInfluxApi::call(HttpRequest request, Decode<T> decode, QObject *context,
                                  Callback<T> callback)
{
    return sendCall<T>(*m_transport, std::move(request), std::move(decode), context,
                       std::move(callback));
}

template <class T, class Convert>
RequestHandle HttpInfluxApi::list(HttpRequest request, TokenStore store, Secret compared,
                                  const std::shared_ptr<PendingCall<T>> &call, Convert convert,
                                  std::function<void(const ListProgress &)> onProgress)
{
    const auto reading = std::make_shared<TokenListCall>(
        m_worker, store, std::move(compared), [call, convert](Result<TokenListing> listing) {
            call->finish(listing ? Result<T>(convert(listing.takeValue())) : listing.error());
        });
    reading->onProgress = std::move(onProgress);
    reading->start(*m_transport, std::move(request));
    return call->handle([weak = std::weak_ptr(reading)] {
        if (const auto running = weak.lock())
            running->cancel();
    });
}

void HttpInfluxApi::setCredential(Credential credential)
{
    m_transport->setCredential(std::move(credential));
}

RequestHandle HttpInfluxApi::ping(QObject *context, Callback<Greeting> callback)
{
    HttpRequest request = get(QStringLiteral("/ping"), RequestKind::Probe);
    request.expected = ExpectedBody::Any;
    request.isAnonymous = true;
    return call<Greeting>(
        std::move(request),
        [host = m_transport->host()](HttpReply &reply) {
            return greetingFrom({ reply.serverBuild, reply.serverVersion, host });
        },
        context,
        [callback = std::move(callback)](Result<Greeting> answer) {
            callback(answer ? std::move(answer) : greetingRefusal(answer.error()));
        });
}

RequestHandle HttpInfluxApi::setupAllowed(QObject *context, Callback<bool> callback)
{
    return call<bool>(get(QStringLiteral("/api/v2/setup"), RequestKind::Probe),
                      body(setupAllowedFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::setUp(const ServerSetup &setup, SetupSecrets secrets, QObject *context,
                                   Callback<CreatedToken> callback)
{
    HttpRequest sent = write(HttpMethod::Post, QStringLiteral("/api/v2/setup"), toJson(setup));
    sent.isAnonymous = true;
    sent.secretMembers.push_back({ QByteArrayLiteral("password"), std::move(secrets.password) });
    sent.secretMembers.push_back({ QByteArrayLiteral("token"), std::move(secrets.token) });
    return call<CreatedToken>(std::move(sent), record(operatorTokenFromJson), context,
                              std::move(callback));
}

RequestHandle HttpInfluxApi::signIn(const QString &userName, Secret password, QObject *context,
                                    Callback<Secret> callback)
{
    HttpRequest request = withoutAnswer(write(HttpMethod::Post, QStringLiteral("/api/v2/signin")));
    request.login.emplace(BasicLogin{ userName, std::move(password) });
    return call<Secret>(std::move(request), sessionKey, context, std::move(callback));
}

RequestHandle HttpInfluxApi::signOut(QObject *context, Callback<Done> callback)
{
    HttpRequest request = withoutAnswer(write(HttpMethod::Post, QStringLiteral("/api/v2/signout")));
    request.isSignOut = true;
    return call<Done>(std::move(request), nothing, context, std::move(callback));
}

RequestHandle HttpInfluxApi::me(QObject *context, Callback<User> callback)
{
    return call<User>(get(QStringLiteral("/api/v2/me")), body(userFromJson), context,
                      std::move(callback));
}

RequestHandle HttpInfluxApi::valueStorage(QObject *context, Callback<ValueStorage> callback)
{
    return call<ValueStorage>(get(QStringLiteral("/api/v2/config")), body(valueStorageFromJson),
                              context, std::move(callback));
}

RequestHandle HttpInfluxApi::resourceTypes(QObject *context, Callback<QList<ResourceType>> callback)
{
    return call<QList<ResourceType>>(get(QStringLiteral("/api/v2/resources")),
                                     body(resourceTypesFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::organizations(QObject *context, Callback<QList<Organization>> callback)
{
    return PagedList<Organization>::start(
        m_transport.get(),
        { .path = QStringLiteral("/api/v2/orgs"), .decode = organizationsFromJson }, context,
        std::move(callback));
}

RequestHandle HttpInfluxApi::organization(OrganizationId id, QObject *context,
                                          Callback<Organization> callback)
{
    return call<Organization>(get(QLatin1String("/api/v2/orgs/") + id.toString()),
                              body(organizationFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::users(QObject *context, Callback<QList<User>> callback)
{
    return PagedList<User>::start(
        m_transport.get(), { .path = QStringLiteral("/api/v2/users"), .decode = usersFromJson },
        context, std::move(callback));
}

RequestHandle HttpInfluxApi::user(UserId id, QObject *context, Callback<User> callback)
{
    return call<User>(get(QLatin1String("/api/v2/users/") + id.toString()), body(userFromJson),
                      context, std::move(callback));
}

RequestHandle HttpInfluxApi::changeUser(UserId id, UserStatus status, QObject *context,
                                        Callback<User> callback)
{
    return call<User>(
        write(HttpMethod::Patch, QLatin1String("/api/v2/users/") + id.toString(), toJson(status)),
        body(userFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::members(OrganizationId organization, MemberRole role, QObject *context,
                                     Callback<QList<User>> callback)
{
    const auto list
        = role == MemberRole::Owner ? QLatin1String("/owners") : QLatin1String("/members");
    return call<QList<User>>(get(QLatin1String("/api/v2/orgs/") + organization.toString() + list),
                             body(usersFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::buckets(OrganizationId organization, QObject *context,
                                     Callback<QList<Bucket>> callback)
{
    QUrlQuery filter;
    addFilter(filter, QStringLiteral("orgID"), organization);
    return PagedList<Bucket>::start(
        m_transport.get(),
        { .path = QStringLiteral("/api/v2/buckets"), .filter = filter, .decode = bucketsFromJson },
        context, std::move(callback));
}

RequestHandle HttpInfluxApi::objects(const ResourceType &type, OrganizationId organization,
                                     QObject *context, Callback<QList<ResourceObject>> callback)
{
    const auto list = objectListOf(type, organization);
    if (list) {
        return PagedList<ResourceObject>::start(m_transport.get(),
                                                { .path = list->path,
                                                  .filter = list->filter,
                                                  .paging = list->paging,
                                                  .decode = list->decode },
                                                context, std::move(callback));
    }
    auto call = PendingCall<QList<ResourceObject>>::create(context, std::move(callback));
    call->finish(QList<ResourceObject>());
    return call->handle();
}

RequestHandle HttpInfluxApi::tokens(const TokenFilter &filter, QObject *context,
                                    Callback<TokenListing> callback)
{
    HttpRequest request = get(Authorizations, RequestKind::List);
    addFilter(request.query, QStringLiteral("orgID"), filter.organization);
    addFilter(request.query, QStringLiteral("userID"), filter.owner);
    addFilter(request.query, QStringLiteral("id"), filter.id);
    const auto call = PendingCall<TokenListing>::create(context, std::move(callback));
    Secret compared = filter.sought ? filter.sought->clone() : m_transport->tokenInUse();
    return list(
        std::move(request), TokenStore::V2, std::move(compared), call,
        [](TokenListing listing) { return listing; }, filter.onProgress);
}

RequestHandle HttpInfluxApi::storedTokens(QObject *context, Callback<qint64> callback)
{
    HttpRequest request = get(QStringLiteral("/metrics"), RequestKind::Call);
    request.expected = ExpectedBody::Text;
    request.isAnonymous = true;
    return call<qint64>(std::move(request), body(storedTokensFromMetrics), context,
                        std::move(callback));
}

RequestHandle HttpInfluxApi::token(TokenId id, QObject *context, Callback<Token> callback)
{
    return call<Token>(get(pathOf(id)), record(tokenFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::tokenValue(TokenId id, QObject *context, Callback<Secret> callback)
{
    return call<Secret>(get(pathOf(id)), record(tokenValueFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::createToken(const TokenDraft &draft, QObject *context,
                                         Callback<CreatedToken> callback)
{
    return call<CreatedToken>(write(HttpMethod::Post, Authorizations, toJson(draft)),
                              record(createdTokenFromJson), context, std::move(callback));
}

RequestHandle HttpInfluxApi::changeToken(TokenId id, const TokenChange &change, QObject *context,
                                         Callback<Token> callback)
{
    return call<Token>(write(HttpMethod::Patch, pathOf(id), toJson(change)), record(tokenFromJson),
                       context, std::move(callback));
}

RequestHandle HttpInfluxApi::deleteToken(TokenId id, QObject *context, Callback<Done> callback)
{
    return call<Done>(withoutAnswer(write(HttpMethod::Delete, pathOf(id))), nothing, context,
                      std::move(callback));
}

RequestHandle HttpInfluxApi::writeNothing(const Bucket &bucket, QObject *context,
                                          Callback<Done> callback)
{
    HttpRequest request = withoutAnswer(write(HttpMethod::Post, QStringLiteral("/api/v2/write")));
    addFilter(request.query, QStringLiteral("org"), bucket.organization);
    addFilter(request.query, QStringLiteral("bucket"), bucket.id);
    request.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    return call<Done>(std::move(request), nothing, context, std::move(callback));
}

RequestHandle HttpInfluxApi::readBucket(const Bucket &bucket, QObject *context,
                                        Callback<Done> callback)
{
    HttpRequest request = write(HttpMethod::Post, QStringLiteral("/api/v2/query"),
                                "from(bucket: " + fluxString(bucket.name)
                                    + ") |> range(start: -1s) |> limit(n: 1)");
    addFilter(request.query, QStringLiteral("org"), bucket.organization);
    request.contentType = QByteArrayLiteral("application/vnd.flux");
    request.expected = ExpectedBody::Csv;
    return call<Done>(std::move(request), nothing, context, std::move(callback));
}

RequestHandle HttpInfluxApi::v1Tokens(QObject *context, Callback<TokenList> callback)
{
    const auto call = PendingCall<TokenList>::create(context, std::move(callback));
    return list(get(QStringLiteral("/private/legacy/authorizations"), RequestKind::List),
                TokenStore::V1, {}, call,
                [](const TokenListing &listing) { return listing.tokens; });
}

V1Api &HttpInfluxApi::v1()
{
    return *m_v1;
}

Result<std::unique_ptr<InfluxApi>> makeHttpInfluxApi(const Connection &connection)
{
    return makeHttpInfluxApi(connection, HttpLimits{});
}

Result<std::unique_ptr<InfluxApi>> makeHttpInfluxApi(const Connection &connection,
                                                     const HttpLimits &limits,
                                                     ProxyPasswordSource proxyPasswords)
{
    auto transport = HttpTransport::create(connection, limits, std::move(proxyPasswords));
    if (!transport)
        return transport.error();
    return std::unique_ptr<InfluxApi>(std::make_unique<HttpInfluxApi>(transport.takeValue()));
}

} // namespace itm
