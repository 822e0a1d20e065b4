// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/environmentconnection.h"

#include "models/words/addresstext.h"

namespace itm {

namespace {

const auto LocalUrl = QStringLiteral("http://localhost:8086");

} // namespace

Connection localConnection()
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = QStringLiteral("localhost"),
             .url = QUrl(LocalUrl) };
}

std::optional<UrlIssue> environmentIssue(const std::function<QByteArray(const char *)> &variable)
{
    const QString host = QString::fromUtf8(variable("INFLUX_HOST"));
    const auto parsed = parseServerUrl(host);
    const auto *issue = std::get_if<UrlIssue>(&parsed);
    return issue && !host.isEmpty() ? std::optional(*issue) : std::nullopt;
}

std::optional<FoundConnection>
connectionFromEnvironment(const std::function<QByteArray(const char *)> &variable)
{
    const QString host = QString::fromUtf8(variable("INFLUX_HOST"));
    QByteArray token = variable("INFLUX_TOKEN").trimmed();
    if (host.isEmpty() && token.isEmpty())
        return std::nullopt;
    const auto parsed = parseServerUrl(host.isEmpty() ? LocalUrl : host);
    const auto *address = std::get_if<ServerUrl>(&parsed);
    if (!address)
        return std::nullopt;
    FoundConnection found{ localConnection(), Secret::take(token) };
    found.connection.url = address->url;
    found.connection.name = AddressText::host(address->url);
    const QString organization = QString::fromUtf8(variable("INFLUX_ORG"));
    if (!organization.isEmpty())
        found.connection.name += QStringLiteral(" (%1)").arg(organization);
    return found;
}

EnvironmentToken tokenFromEnvironment(const QUrl &url,
                                      const std::function<QByteArray(const char *)> &variable)
{
    const QString host = QString::fromUtf8(variable("INFLUX_HOST"));
    const auto parsed = parseServerUrl(host);
    const auto *address = std::get_if<ServerUrl>(&parsed);
    const bool isMeant = host.isEmpty() || (address && isSameOrigin(address->url, url));
    QByteArray bytes = variable("INFLUX_TOKEN").trimmed();
    Secret token = Secret::take(bytes);
    if (isMeant || token.isEmpty())
        return { std::move(token), false };
    return { Secret(), true };
}

} // namespace itm
