// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokencodec.h"

#include "models/api/recordcutter.h"
#include "models/api/simdjsonfields.h"
#include "models/api/tokenrecorddecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

struct Record final
{
    std::optional<Token> token;
    Secret value;
};

Record readRecord(QByteArray body, TokenStore store = TokenStore::V2)
{
    Record record;
    TokenRecordDecoder decoder(
        store, TokenRecordDecoder::Amount::One,
        [&](TokenId, QByteArrayView value) { record.value = Secret(value); });
    QByteArray padded(body.size() + RecordCutter::Padding, '\0');
    std::copy(body.cbegin(), body.cend(), padded.begin());
    record.token = decoder.decode(QByteArrayView(padded).first(body.size()));
    wipe(padded);
    wipe(body);
    return record;
}

Error malformed()
{
    return { .kind = ErrorKind::MalformedReply };
}

QLatin1String nameOf(TokenStatus status)
{
    return status == TokenStatus::Active ? QLatin1String("active") : QLatin1String("inactive");
}

QJsonObject toObject(const Permission &permission)
{
    QJsonObject resource{ { QStringLiteral("type"), permission.type.name.toString() } };
    if (!permission.id.isNull())
        resource.insert(QStringLiteral("id"), permission.id.toString());
    if (!permission.organization.isNull())
        resource.insert(QStringLiteral("orgID"), permission.organization.toString());
    const bool isRead = permission.action == PermissionAction::Read;
    return { { QStringLiteral("action"), isRead ? QLatin1String("read") : QLatin1String("write") },
             { QStringLiteral("resource"), resource } };
}

QJsonObject toObject(const TokenDraft &draft)
{
    QJsonArray permissions;
    for (const Permission &permission : draft.permissions)
        permissions.append(toObject(permission));
    QJsonObject object{ { QStringLiteral("orgID"), draft.organization.toString() },
                        { QStringLiteral("description"), draft.description },
                        { QStringLiteral("status"), nameOf(draft.status) },
                        { QStringLiteral("permissions"), permissions } };
    if (!draft.owner.isNull())
        object.insert(QStringLiteral("userID"), draft.owner.toString());
    return object;
}

} // namespace

Result<Token> tokenFromJson(QByteArray body)
{
    Record record = readRecord(std::move(body));
    if (!record.token)
        return malformed();
    return std::move(*record.token);
}

Result<Token> v1CredentialFromJson(QByteArray body)
{
    Record record = readRecord(std::move(body), TokenStore::V1);
    if (!record.token)
        return malformed();
    return std::move(*record.token);
}

Result<CreatedToken> createdTokenFromJson(QByteArray body)
{
    Record record = readRecord(std::move(body));
    if (!record.token || record.value.isEmpty())
        return malformed();
    return CreatedToken{ std::move(*record.token), std::move(record.value) };
}

Result<CreatedToken> operatorTokenFromJson(QByteArray body)
{
    // Cut out by position: a tree of the whole answer would hold a copy of the value.
    QByteArray padded(body.size() + RecordCutter::Padding, '\0');
    std::copy(body.cbegin(), body.cend(), padded.begin());
    fields::json::parser parser;
    fields::json::document document;
    fields::json::object object;
    std::string_view record;
    const auto size = static_cast<size_t>(body.size());
    const auto room = static_cast<size_t>(padded.size());
    const bool isFound
        = parser.iterate(padded.constData(), size, room).get(document) == fields::SUCCESS
        && document["auth"].get_object().get(object) == fields::SUCCESS
        && object.raw_json().get(record) == fields::SUCCESS;
    QByteArray cut(record.data(), static_cast<qsizetype>(record.size()));
    wipe(padded);
    wipe(body);
    return isFound ? createdTokenFromJson(std::move(cut)) : malformed();
}

Result<Secret> tokenValueFromJson(QByteArray body)
{
    Record record = readRecord(std::move(body));
    if (!record.token)
        return malformed();
    if (record.value.isEmpty())
        return Error{ .kind = ErrorKind::SecretMissing };
    return std::move(record.value);
}

QByteArray toJson(const ServerSetup &setup)
{
    const QJsonObject object{ { QStringLiteral("username"), setup.userName },
                              { QStringLiteral("org"), setup.organization },
                              { QStringLiteral("bucket"), setup.bucket },
                              { QStringLiteral("retentionPeriodSeconds"),
                                setup.retentionSeconds } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const TokenDraft &draft)
{
    return QJsonDocument(toObject(draft)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const V1Draft &draft)
{
    QJsonObject object = toObject(draft.draft);
    object.insert(QStringLiteral("token"), draft.userName);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const TokenChange &change)
{
    QJsonObject object;
    if (change.status)
        object.insert(QStringLiteral("status"), nameOf(*change.status));
    if (change.description)
        object.insert(QStringLiteral("description"), *change.description);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace itm
