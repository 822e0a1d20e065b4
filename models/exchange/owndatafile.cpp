// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/owndatafile.h"

#include "models/access/templaterecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

const auto Format = QStringLiteral("format");
const auto FormatName = QStringLiteral("influx-token-manager-data");
const auto Version = QStringLiteral("version");
const auto Connections = QStringLiteral("connections");
const auto Templates = QStringLiteral("templates");
const auto Searches = QStringLiteral("searches");
const auto Snippets = QStringLiteral("snippets");
const auto Notes = QStringLiteral("notes");
/// To be raised when an older program would misread the file.
constexpr int FormatVersion = 1;

std::optional<OwnDataIssue> envelopeIssue(const QJsonObject &file)
{
    using Kind = OwnDataIssue::Kind;
    const QJsonValue version = file.value(Version);
    if (file.value(Format) != FormatName || !version.isDouble())
        return OwnDataIssue{ Kind::NotOwnData, {} };
    if (version.toDouble() > FormatVersion)
        return OwnDataIssue{ Kind::NewerVersion, {} };
    if (version.toInt() != FormatVersion)
        return OwnDataIssue{ Kind::NotOwnData, {} };
    qsizetype entries = 0;
    for (const QString &list : { Connections, Templates, Searches, Snippets, Notes }) {
        const QJsonValue value = file.value(list);
        if (!value.isArray() && !value.isUndefined())
            return OwnDataIssue{ Kind::NotOwnData, {} };
        // As many notes as tokens: the size of the file limits them.
        if (list != Notes)
            entries += value.toArray().size();
    }
    if (entries > MostOwnData)
        return OwnDataIssue{ Kind::TooMany, {} };
    if (const QString member = memberWithTokenValue(file); !member.isEmpty())
        return OwnDataIssue{ Kind::TokenValue, member };
    return std::nullopt;
}

} // namespace

QByteArray ownDataFile(const OwnDataParts &parts)
{
    return QJsonDocument(QJsonObject{ { Format, FormatName },
                                      { Version, FormatVersion },
                                      { Connections, parts.connections },
                                      { Templates, parts.templates },
                                      { Searches, parts.searches },
                                      { Snippets, parts.snippets },
                                      { Notes, parts.notes } })
        .toJson();
}

std::variant<OwnDataParts, OwnDataIssue> ownDataParts(const QByteArray &bytes)
{
    if (bytes.size() > LargestOwnData)
        return OwnDataIssue{ OwnDataIssue::Kind::TooLarge, {} };
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return OwnDataIssue{ OwnDataIssue::Kind::NotJson, {} };
    const QJsonObject file = document.object();
    if (auto issue = envelopeIssue(file))
        return *std::move(issue);
    return OwnDataParts{ .connections = file.value(Connections).toArray(),
                         .templates = file.value(Templates).toArray(),
                         .searches = file.value(Searches).toArray(),
                         .snippets = file.value(Snippets).toArray(),
                         .notes = file.value(Notes).toArray() };
}

} // namespace itm
