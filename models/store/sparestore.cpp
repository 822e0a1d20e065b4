// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sparestore.h"

#include <algorithm>
#include <array>

namespace itm {

namespace {

const auto Server = QStringLiteral("server");
const auto Url = QStringLiteral("url");
const auto Creation = QStringLiteral("creation");
const auto Description = QStringLiteral("description");
const auto Token = QStringLiteral("token");
const auto Sealed = QStringLiteral("sealed");
const auto Tested = QStringLiteral("tested");
const auto Trouble = QStringLiteral("trouble");

/// By name: a number would tie the file to the order of an enumeration.
const std::array<std::pair<SpareOperator::Trouble, QString>, 5> Troubles{ {
    { SpareOperator::Trouble::None, QString() },
    { SpareOperator::Trouble::ValueMissing, QStringLiteral("value missing") },
    { SpareOperator::Trouble::Refused, QStringLiteral("refused") },
    { SpareOperator::Trouble::Inactive, QStringLiteral("inactive") },
    { SpareOperator::Trouble::NotOperator, QStringLiteral("no operator") },
} };

QString nameOf(SpareOperator::Trouble trouble)
{
    return std::find_if(Troubles.begin(), Troubles.end(),
                        [trouble](const auto &entry) { return entry.first == trouble; })
        ->second;
}

SpareOperator::Trouble troubleNamed(const QString &name)
{
    const auto *const found
        = std::find_if(Troubles.begin(), Troubles.end(),
                       [&name](const auto &entry) { return entry.second == name; });
    return found == Troubles.end() ? SpareOperator::Trouble::None : found->first;
}

QJsonObject toJson(const SpareOperator &spare)
{
    return { { Server, spare.server.toString() },
             { Url, spare.url.toString(QUrl::RemoveUserInfo) },
             { Creation, spare.creation.toString() },
             { Description, spare.description },
             { Token, spare.token.toString() },
             { Sealed, spare.isSealed },
             { Tested, spare.testedAt.toString(Qt::ISODateWithMs) },
             { Trouble, nameOf(spare.trouble) } };
}

std::optional<SpareOperator> fromJson(const QJsonObject &object)
{
    const ServerId server{ QUuid::fromString(object.value(Server).toString()) };
    if (server.isNull())
        return std::nullopt;
    return SpareOperator{
        .server = server,
        .url = QUrl(object.value(Url).toString()),
        .creation = { QUuid::fromString(object.value(Creation).toString()) },
        .description = object.value(Description).toString(),
        .token = TokenId::fromString(object.value(Token).toString()).value_or(TokenId()),
        .isSealed = object.value(Sealed).toBool(),
        .testedAt = QDateTime::fromString(object.value(Tested).toString(), Qt::ISODateWithMs),
        .trouble = troubleNamed(object.value(Trouble).toString()),
    };
}

} // namespace

SpareStore::SpareStore(const QString &file)
    : m_file(file, QStringLiteral("spares"))
{
    const QJsonArray list = m_file.read();
    for (const auto &value : list) {
        const auto spare = fromJson(value.toObject());
        if (spare && !find(spare->server))
            m_spares.append(*spare);
    }
    if (m_spares.size() == list.size())
        return;
    m_file.keepAside();
    // What was understood is there at the next start too; the next change tries again.
    Q_UNUSED(write())
}

CredentialKey SpareStore::keyOf(ServerId server)
{
    return { QStringLiteral("spare/") + server.toString() };
}

std::optional<SpareOperator> SpareStore::find(ServerId server) const
{
    const auto found = std::find_if(m_spares.begin(), m_spares.end(),
                                    [&](const auto &one) { return one.server == server; });
    return found == m_spares.end() ? std::nullopt : std::optional(*found);
}

std::optional<Error> SpareStore::put(const SpareOperator &spare)
{
    m_spares.removeIf([&](const SpareOperator &one) { return one.server == spare.server; });
    m_spares.append(spare);
    return write();
}

std::optional<Error> SpareStore::remove(ServerId server)
{
    m_spares.removeIf([&](const SpareOperator &one) { return one.server == server; });
    return write();
}

std::optional<Error> SpareStore::write() const
{
    QJsonArray list;
    for (const SpareOperator &spare : m_spares)
        list.append(toJson(spare));
    return m_file.write(list);
}

} // namespace itm
