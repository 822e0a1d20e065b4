// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/connectionjson.h"

namespace itm {

namespace {

const auto Id = QStringLiteral("id");
const auto Server = QStringLiteral("server");
const auto Name = QStringLiteral("name");
const auto Url = QStringLiteral("url");
const auto SignIn = QStringLiteral("signIn");
const auto Password = QStringLiteral("password");
const auto Token = QStringLiteral("token");
const auto UserName = QStringLiteral("userName");
const auto CredentialToken = QStringLiteral("credentialToken");
const auto CaFile = QStringLiteral("caFile");

} // namespace

QJsonObject connectionToJson(const Connection &connection)
{
    return { { Id, connection.id.toString() },
             { Server, connection.server.toString() },
             { Name, connection.name },
             { Url, connection.url.toString(QUrl::RemoveUserInfo) },
             { SignIn, connection.method == SignInMethod::Password ? Password : Token },
             { UserName, connection.userName },
             { CredentialToken, connection.credentialToken.toString() },
             { CaFile, connection.trust.caFile } };
}

std::optional<Connection> connectionFromJson(const QJsonObject &object)
{
    const auto address = parseServerUrl(object.value(Url).toString());
    const ConnectionId id{ QUuid::fromString(object.value(Id).toString()) };
    const ServerId server{ QUuid::fromString(object.value(Server).toString()) };
    if (!std::holds_alternative<ServerUrl>(address) || id.isNull() || server.isNull())
        return std::nullopt;
    const bool byPassword = object.value(SignIn).toString() == Password;
    return Connection{
        .id = id,
        .server = server,
        .name = object.value(Name).toString(),
        .url = std::get<ServerUrl>(address).url,
        .method = byPassword ? SignInMethod::Password : SignInMethod::Token,
        .userName = object.value(UserName).toString(),
        .credentialToken
        = TokenId::fromString(object.value(CredentialToken).toString()).value_or(TokenId()),
        .trust = { object.value(CaFile).toString() },
    };
}

} // namespace itm
