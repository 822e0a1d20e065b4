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
const auto CredentialOwner = QStringLiteral("credentialOwner");
const auto CredentialIsOperator = QStringLiteral("credentialIsOperator");
const auto CredentialIsNarrow = QStringLiteral("credentialIsNarrow");
const auto CaFile = QStringLiteral("caFile");
const auto Color = QStringLiteral("color");
const auto ReadOnly = QStringLiteral("readOnly");
const auto Pin = QStringLiteral("pinnedSha256");
const auto Proxy = QStringLiteral("proxy");
const auto ProxyHost = QStringLiteral("proxyHost");
const auto ProxyPort = QStringLiteral("proxyPort");
const auto ProxyUser = QStringLiteral("proxyUser");

constexpr qsizetype PinSize = 32;

const std::array<std::pair<ProxyMode, QString>, 4> ProxyModes{ {
    { ProxyMode::System, QString() },
    { ProxyMode::None, QStringLiteral("none") },
    { ProxyMode::Http, QStringLiteral("http") },
    { ProxyMode::Socks5, QStringLiteral("socks5") },
} };

QString nameOf(ProxyMode mode)
{
    return std::find_if(ProxyModes.begin(), ProxyModes.end(),
                        [mode](const auto &entry) { return entry.first == mode; })
        ->second;
}

/// Empty for what this version does not know: another way could lead past what was wanted.
std::optional<ProxyChoice> proxyFrom(const QJsonObject &object)
{
    const QString name = object.value(Proxy).toString();
    const auto *const found
        = std::find_if(ProxyModes.begin(), ProxyModes.end(),
                       [&name](const auto &entry) { return entry.second == name; });
    const int port = object.value(ProxyPort).toInt();
    if (found == ProxyModes.end() || port < 0 || port > 0xffff)
        return std::nullopt;
    return ProxyChoice{ found->first, object.value(ProxyHost).toString(),
                        static_cast<quint16>(port), object.value(ProxyUser).toString() };
}

CredentialTraits traitsFrom(const QJsonObject &object)
{
    return { UserId::fromString(object.value(CredentialOwner).toString()).value_or(UserId()),
             object.value(CredentialIsOperator).toBool(),
             object.value(CredentialIsNarrow).toBool() };
}

/// Empty for a damaged one, which must not become none.
std::optional<QByteArray> pinFrom(const QJsonObject &object)
{
    const QByteArray digits = object.value(Pin).toString().toLatin1();
    const QByteArray pin = QByteArray::fromHex(digits);
    if (!digits.isEmpty() && (pin.size() != PinSize || pin.toHex() != digits))
        return std::nullopt;
    return pin;
}

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
             { CredentialOwner, connection.credentialTraits.owner.toString() },
             { CredentialIsOperator, connection.credentialTraits.isOperator },
             { CredentialIsNarrow, connection.credentialTraits.isNarrow },
             { CaFile, connection.trust.caFile },
             { Color, nameOf(connection.color) },
             { ReadOnly, connection.isReadOnly },
             { Pin, QString::fromLatin1(connection.trust.pinnedSha256.toHex()) },
             { Proxy, nameOf(connection.proxy.mode) },
             { ProxyHost, connection.proxy.host },
             { ProxyPort, connection.proxy.port },
             { ProxyUser, connection.proxy.userName } };
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
    const auto pin = pinFrom(object);
    const auto proxy = proxyFrom(object);
    if (!std::holds_alternative<ServerUrl>(address) || id.isNull() || server.isNull() || !pin
        || !proxy)
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
        .credentialTraits = traitsFrom(object),
        .trust = { object.value(CaFile).toString(), *pin },
        .proxy = *proxy,
        .color = colorNamed(object.value(Color).toString()),
        .isReadOnly = object.value(ReadOnly).toBool(),
    };
}

} // namespace itm
