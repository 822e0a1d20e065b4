// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/tokenlist.h"

#include "models/access/permissionsets.h"
#include "models/api/tokenlistdecoder.h"

namespace itm::bench {

namespace {

constexpr int PieceSize = 64 * 1024;
constexpr int Organizations = 40;
constexpr quint64 FirstToken = 0x0b3f'1c2d'4e50'0000;
constexpr quint64 FirstOrganization = 0x3c1d'5e7f'90ab'0000;
constexpr quint64 FirstUser = 0x0b3f'1c2d'4e4f'0000;
constexpr quint64 FirstBucket = 0x6a9f'0000'0000'0000;

PermissionList permissionsOf(int number)
{
    const OrganizationId organization(FirstOrganization
                                      + static_cast<quint64>(number % Organizations));
    if (number % 100 < 2)
        return operatorPermissions(knownResourceTypes());
    if (number % 100 < 17) {
        return allAccessPermissions(knownResourceTypes(), organization,
                                    UserId(FirstUser + static_cast<quint64>(number % 60)));
    }
    QList<BucketChoice> choices;
    for (int i = 0; i <= number % 3; ++i) {
        const int bucket = (number * 7 + i) % 500;
        choices.append({ ResourceId(FirstBucket + static_cast<quint64>(bucket)),
                         QStringLiteral("bucket-%1").arg(bucket), number % 2 == 0, true });
    }
    return bucketPermissions(organization, choices);
}

QByteArray member(int depth, const char *name, const QString &value, bool isLast = false)
{
    return QByteArray(depth, '\t') + '"' + name + R"(": ")" + value.toUtf8()
        + (isLast ? "\"\n" : "\",\n");
}

QByteArray permissionJson(const Permission &permission)
{
    QByteArray json = "\t\t\t\t{\n";
    json += member(5, "action",
                   permission.action == PermissionAction::Read ? QStringLiteral("read")
                                                               : QStringLiteral("write"));
    json += "\t\t\t\t\t\"resource\": {\n";
    const bool hasPlace = !permission.organization.isNull();
    const bool hasId = !permission.id.isNull();
    json += member(6, "type", permission.type.name, !hasPlace && !hasId);
    if (hasId) {
        json += member(6, "id", permission.id.toString(), !hasPlace);
        if (!permission.name.isEmpty())
            json += member(6, "name", permission.name);
    }
    if (hasPlace) {
        json += member(6, "orgID", permission.organization.toString());
        json += member(6, "org", QStringLiteral("plant"), true);
    }
    return json + "\t\t\t\t\t}\n\t\t\t\t}";
}

QByteArray tokenJson(int number)
{
    const TokenId id(FirstToken + static_cast<quint64>(number) * 0x1000);
    const UserId user(FirstUser + static_cast<quint64>(number % 60));
    const OrganizationId organization(FirstOrganization
                                      + static_cast<quint64>(number % Organizations));
    QByteArray json = "\t\t{\n";
    json += member(3, "id", id.toString()) + member(3, "token", QString());
    json += member(3, "status", number % 9 ? QStringLiteral("active") : QStringLiteral("inactive"));
    json += member(3, "description",
                   QStringLiteral("Telegraf collector %1, hall %2, %3")
                       .arg(number)
                       .arg(number % 31)
                       .arg(number % 3 ? QStringLiteral("day") : QStringLiteral("night")));
    json += member(3, "orgID", organization.toString())
        + member(3, "org", QStringLiteral("organization-%1").arg(number % Organizations));
    json += member(3, "userID", user.toString())
        + member(3, "user", QStringLiteral("user-%1").arg(number % 60));
    json += "\t\t\t\"permissions\": [\n";
    QByteArrayList entries;
    for (const Permission &permission : permissionsOf(number))
        entries.append(permissionJson(permission));
    json += entries.join(",\n") + "\n\t\t\t],\n\t\t\t\"links\": {\n";
    json += member(4, "self", QStringLiteral("/api/v2/authorizations/") + id.toString())
        + member(4, "user", QStringLiteral("/api/v2/users/") + user.toString(), true);
    json += "\t\t\t},\n" + member(3, "createdAt", QStringLiteral("2026-11-24T12:00:00.123456789Z"))
        + member(3, "updatedAt", QStringLiteral("2026-11-24T12:00:00.123456789Z"), true);
    return json + "\t\t}";
}

} // namespace

void writeTokenList(int count, const std::function<void(QByteArrayView piece)> &take)
{
    QByteArray pending = "{\n\t\"links\": {\n\t\t\"self\": "
                         "\"/api/v2/authorizations\"\n\t},\n\t\"authorizations\": [\n";
    for (int number = 0; number < count; ++number) {
        pending += tokenJson(number) + (number + 1 < count ? ",\n" : "\n");
        while (pending.size() >= PieceSize) {
            take(QByteArrayView(pending).first(PieceSize));
            pending.remove(0, PieceSize);
        }
    }
    pending += "\t]\n}";
    take(pending);
}

QByteArray tokenListJson(int count)
{
    QByteArray json;
    writeTokenList(count, [&](QByteArrayView piece) { json += piece; });
    return json;
}

TokenList decodedTokens(int count)
{
    TokenListDecoder decoder(TokenStore::V2);
    writeTokenList(count, [&](QByteArrayView piece) { decoder.feed(piece); });
    Result<TokenListing> listing = decoder.finish();
    if (!listing.isOk() || listing.value().tokens.size() != count)
        qFatal("the list of %d tokens was not understood", count);
    return listing.takeValue().tokens;
}

} // namespace itm::bench
