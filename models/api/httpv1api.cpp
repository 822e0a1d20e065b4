// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpv1api.h"

#include "models/api/catalogcodec.h"
#include "models/api/httpcall.h"
#include "models/api/tokencodec.h"
#include "models/api/tokenlistdecoder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

const QString Credentials = QStringLiteral("/private/legacy/authorizations");

HttpRequest get(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest write(HttpMethod method, const QString &path, const QByteArray &body = {})
{
    HttpRequest request = get(path);
    request.method = method;
    request.kind = RequestKind::Write;
    request.body = body;
    return request;
}

QString pathOf(TokenId id)
{
    return Credentials + u'/' + id.toString();
}

/// As the value of a query's item: QUrlQuery would send a plus as it is, which servers read as a
/// space.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Result<Token> one(HttpReply &reply)
{
    return v1CredentialFromJson(std::exchange(reply.body, {}));
}

Result<TokenList> all(HttpReply &reply)
{
    TokenListDecoder decoder(TokenStore::V1);
    decoder.feed(reply.body);
    Result<TokenListing> listing = decoder.finish();
    if (!listing)
        return listing.error();
    return listing.takeValue().tokens;
}

Result<Done> nothing(HttpReply &reply)
{
    wipe(reply.body);
    return Done{};
}

/// A 200 alone says little: something on the way may have given it. What the query found is
/// nobody's business here.
Result<Done> queryResults(HttpReply &reply)
{
    const bool isAnswered
        = QJsonDocument::fromJson(reply.body).object().contains(QLatin1String("results"));
    wipe(reply.body);
    return isAnswered ? Result<Done>(Done()) : Error{ .kind = ErrorKind::MalformedReply };
}

} // namespace

HttpV1Api::HttpV1Api(HttpTransport &transport)
    : m_transport(transport)
{
}

RequestHandle HttpV1Api::credential(TokenId id, QObject *context, Callback<Token> callback)
{
    return sendCall<Token>(m_transport, get(pathOf(id)), one, context, std::move(callback));
}

RequestHandle HttpV1Api::named(const QString &userName, QObject *context,
                               Callback<std::optional<Token>> callback)
{
    HttpRequest request = get(Credentials);
    request.query.addQueryItem(QStringLiteral("token"), encoded(userName));
    const auto decode = [userName](HttpReply &reply) -> Result<std::optional<Token>> {
        const Result<TokenList> listed = all(reply);
        if (!listed)
            return listed.error();
        for (const Token &token : listed.value()) {
            if (token.v1UserName == userName)
                return std::optional(token);
        }
        return std::optional<Token>();
    };
    // A name that nobody has is answered as if the list was missing; the server's words tell.
    const auto named = [callback = std::move(callback)](Result<std::optional<Token>> answer) {
        const bool isNobody = !answer && answer.error().kind == ErrorKind::NotFound
            && answer.error().serverMessage == QLatin1String("authorization not found");
        callback(isNobody ? Result<std::optional<Token>>(std::optional<Token>())
                          : std::move(answer));
    };
    return sendCall<std::optional<Token>>(m_transport, std::move(request), decode, context, named);
}

RequestHandle HttpV1Api::create(const V1Draft &draft, QObject *context, Callback<Token> callback)
{
    return sendCall<Token>(m_transport, write(HttpMethod::Post, Credentials, toJson(draft)), one,
                           context, std::move(callback));
}

RequestHandle HttpV1Api::setPassword(TokenId id, Secret password, QObject *context,
                                     Callback<Done> callback)
{
    HttpRequest request
        = write(HttpMethod::Post, pathOf(id) + QLatin1String("/password"), QByteArrayLiteral("{}"));
    request.expected = ExpectedBody::None;
    request.secretMembers.push_back({ QByteArrayLiteral("password"), std::move(password) });
    return sendCall<Done>(m_transport, std::move(request), nothing, context, std::move(callback));
}

RequestHandle HttpV1Api::change(TokenId id, const TokenChange &change, QObject *context,
                                Callback<Token> callback)
{
    return sendCall<Token>(m_transport, write(HttpMethod::Patch, pathOf(id), toJson(change)), one,
                           context, std::move(callback));
}

RequestHandle HttpV1Api::remove(TokenId id, QObject *context, Callback<Done> callback)
{
    HttpRequest request = write(HttpMethod::Delete, pathOf(id));
    request.expected = ExpectedBody::None;
    return sendCall<Done>(m_transport, std::move(request), nothing, context, std::move(callback));
}

RequestHandle HttpV1Api::mappings(OrganizationId organization, QObject *context,
                                  Callback<QList<DatabaseMapping>> callback)
{
    HttpRequest request = get(QStringLiteral("/api/v2/dbrps"));
    request.query.addQueryItem(QStringLiteral("orgID"), organization.toString());
    return sendCall<QList<DatabaseMapping>>(
        m_transport, std::move(request),
        [](HttpReply &reply) { return databaseMappingsFromJson(reply.body); }, context,
        std::move(callback));
}

RequestHandle HttpV1Api::signIn(const QString &userName, Secret password, QObject *context,
                                Callback<Done> callback)
{
    HttpRequest request = get(QStringLiteral("/query"));
    request.query.addQueryItem(QStringLiteral("q"), QStringLiteral("SHOW DATABASES"));
    request.login.emplace(BasicLogin{ userName, std::move(password) });
    return sendCall<Done>(m_transport, std::move(request), queryResults, context,
                          std::move(callback));
}

} // namespace itm
