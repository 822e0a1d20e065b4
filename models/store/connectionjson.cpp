// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/connectionjson.h"

#include <algorithm>
#include <array>

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
const auto Color = QStringLiteral("color");
const auto ReadOnly = QStringLiteral("readOnly");

/// By name: a number would tie the file to the order of an enumeration.
const std::array<std::pair<ConnectionColor, QString>, 6> Colors{ {
    { ConnectionColor::None, QString() },
    { ConnectionColor::Blue, QStringLiteral("blue") },
    { ConnectionColor::Green, QStringLiteral("green") },
    { ConnectionColor::Yellow, QStringLiteral("yellow") },
    { ConnectionColor::Red, QStringLiteral("red") },
    { ConnectionColor::Violet, QStringLiteral("violet") },
} };

QString nameOf(ConnectionColor color)
{
    return std::find_if(Colors.begin(), Colors.end(),
                        [color](const auto &entry) { return entry.first == color; })
        ->second;
}

ConnectionColor colorNamed(const QString &name)
{
    const auto *const found = std::find_if(
        Colors.begin(), Colors.end(), [&name](const auto &entry) { return entry.second == name; });
    return found == Colors.end() ? ConnectionColor::None : found->first;
}

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
             { CaFile, connection.trust.caFile },
             { Color, nameOf(connection.color) },
             { ReadOnly, connection.isReadOnly } };
}

QJsonObject foreignMembers(const QJsonObject &object)
{
    QJsonObject foreign = object;
    const QJsonObject known = connectionToJson({});
    for (auto member = known.begin(); member != known.end(); ++member)
        foreign.remove(member.key());
    return foreign;
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
        .color = colorNamed(object.value(Color).toString()),
        .isReadOnly = object.value(ReadOnly).toBool(),
    };
}

} // namespace itm
