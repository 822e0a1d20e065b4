// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/kindtext.h"

#include "models/words/resourcetext.h"

#include <QLocale>

namespace itm {

namespace {

QString listOf(const QList<ResourceType> &types)
{
    QStringList names;
    for (const ResourceType &type : types)
        names.append(ResourceText::plural(type));
    return QLocale().createSeparatedList(names);
}

} // namespace

QString KindText::name(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Operator:
        //: Kind of a token.
        return tr("Operator");
    case TokenKind::OlderOperator:
        //: Kind of a token: made for an older InfluxDB, which had fewer resource types.
        return tr("Operator (older)");
    case TokenKind::AllAccess:
        //: Kind of a token.
        return tr("All Access");
    case TokenKind::ReadWrite:
        //: Kind of a token.
        return tr("Read/Write");
    case TokenKind::Custom:
        //: Kind of a token.
        return tr("Custom");
    case TokenKind::V1Credential:
        //: Kind of a row: a user name with a password, for clients of InfluxDB 1.x.
        return tr("v1 user");
    }
    return {};
}

QString KindText::label(const TokenClass &tokenClass)
{
    if (tokenClass.kind == TokenKind::ReadWrite && tokenClass.bucketAccess == AccessMode::Read)
        //: Kind of a token: reads buckets and nothing else.
        return tr("Read", "kind");
    if (tokenClass.kind == TokenKind::ReadWrite && tokenClass.bucketAccess == AccessMode::Write)
        //: Kind of a token: writes buckets and nothing else.
        return tr("Write", "kind");
    return name(tokenClass.kind);
}

QString KindText::explanation(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Operator:
        return tr("Can do everything in every organization: data, users, organizations, other "
                  "tokens and back-ups. InfluxDB recommends to keep it for administration.");
    case TokenKind::OlderOperator:
        return tr("An operator token from before InfluxDB added newer resource types. It can do "
                  "everything in every organization, except with those.");
    case TokenKind::AllAccess:
        return tr("Reads, writes and deletes everything in one organization. It cannot manage "
                  "other users or any organization, back up the server, or see tokens of other "
                  "users.");
    case TokenKind::ReadWrite:
        return tr("Reads or writes buckets of one organization and nothing else: right for "
                  "collectors, dashboards and scripts.");
    case TokenKind::Custom:
        return tr("Permissions chosen one by one.");
    case TokenKind::V1Credential:
        return tr(
            "A user name and a password for clients of InfluxDB 1.x: they work at /query and "
            "/write only. The server keeps them in a collection of its own, through a private "
            "interface that may change.");
    }
    return {};
}

QStringList KindText::remarks(const TokenClass &tokenClass)
{
    QStringList remarks;
    if (!tokenClass.missingTypes.isEmpty())
        //: %1: a list of resource types.
        remarks.append(tr("It lacks %n type(s) that this server knows: %1.", nullptr,
                          static_cast<int>(tokenClass.missingTypes.size()))
                           .arg(listOf(tokenClass.missingTypes)));
    if (tokenClass.readsOnly)
        remarks.append(tr("It only reads."));
    if (tokenClass.crossOrganization)
        remarks.append(tr("It reaches beyond its own organization."));
    if (!tokenClass.unknownTypes.isEmpty())
        //: %1: a list of resource types, as the server spells them.
        remarks.append(tr("It names %n type(s) that this server does not list: %1.", nullptr,
                          static_cast<int>(tokenClass.unknownTypes.size()))
                           .arg(listOf(tokenClass.unknownTypes)));
    return remarks;
}

} // namespace itm
