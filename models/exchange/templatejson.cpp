// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/templatejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace itm {

namespace {

const auto Format = QStringLiteral("format");
const auto FormatName = QStringLiteral("influx-token-manager-templates");
const auto Version = QStringLiteral("version");
const auto Templates = QStringLiteral("templates");
/// To be raised when an older program would misread the file.
constexpr int FormatVersion = 1;
constexpr qsizetype MostTemplates = 1'000;

std::optional<TemplateIssue> envelopeIssue(const QJsonObject &file)
{
    using Kind = TemplateIssue::Kind;
    const QJsonValue version = file.value(Version);
    if (file.value(Format) != FormatName || !file.value(Templates).isArray() || !version.isDouble())
        return TemplateIssue{ Kind::NotTemplates };
    if (version.toDouble() > FormatVersion)
        return TemplateIssue{ Kind::NewerVersion };
    if (version.toInt() != FormatVersion)
        return TemplateIssue{ Kind::NotTemplates };
    if (const QString member = memberWithTokenValue(file); !member.isEmpty())
        return TemplateIssue{ Kind::TokenValue, member };
    for (auto member = file.begin(); member != file.end(); ++member) {
        if (member.key() != Format && member.key() != Version && member.key() != Templates)
            return TemplateIssue{ Kind::UnknownMember, member.key() };
    }
    if (file.value(Templates).toArray().size() > MostTemplates)
        return TemplateIssue{ Kind::TooMuch };
    return std::nullopt;
}

} // namespace

QByteArray templatesToJson(const QList<TokenTemplate> &templates)
{
    QJsonArray list;
    for (const TokenTemplate &made : templates)
        list.append(templateToJson(made));
    return QJsonDocument(QJsonObject{ { Format, FormatName },
                                      { Version, FormatVersion },
                                      { Templates, list } })
        .toJson();
}

std::variant<QList<TokenTemplate>, TemplateIssue> templatesFromJson(const QByteArray &bytes)
{
    if (bytes.size() > LargestTemplateFile)
        return TemplateIssue{ TemplateIssue::Kind::TooLarge };
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return TemplateIssue{ TemplateIssue::Kind::NotJson };
    const QJsonObject file = document.object();
    if (const auto issue = envelopeIssue(file))
        return *issue;
    QList<TokenTemplate> templates;
    const QJsonArray list = file.value(Templates).toArray();
    for (const auto &value : list) {
        auto read = templateFromJson(value.toObject());
        if (const auto *issue = std::get_if<TemplateIssue>(&read))
            return *issue;
        templates.append(std::get<TokenTemplate>(std::move(read)));
    }
    return templates;
}

} // namespace itm
