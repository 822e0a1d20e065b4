// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/snippet.h"

#include "models/report/mustachetemplate.h"
#include "models/report/renderedsnippet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace itm {

namespace {

using Kind = SnippetIssue::Kind;

const auto WithoutLine = QStringLiteral("--- without the secret");
const auto WithLine = QStringLiteral("--- with the secret");
const auto Value = QStringLiteral("value");

/// A user who speaks one language writes a plain text.
LocalText textFrom(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    if (value.isString())
        texts.insert(QStringLiteral("en"), value.toString());
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return LocalText(texts);
}

std::optional<ClientNeed> needFrom(const QJsonObject &object)
{
    const QString action = object.value(QLatin1String("action")).toString();
    const QString type = object.value(QLatin1String("type")).toString();
    const bool isWrite = action == QLatin1String("write");
    if ((!isWrite && action != QLatin1String("read")) || type.isEmpty())
        return std::nullopt;
    return ClientNeed{ isWrite ? PermissionAction::Write : PermissionAction::Read,
                       ResourceType{ type }, object.value(QLatin1String("extra")).toBool(),
                       textFrom(object.value(QLatin1String("why"))) };
}

/// Lines of the head, of the form without the secret and of the one with it.
std::array<QString, 3> partsOf(const QByteArray &text)
{
    std::array<QStringList, 3> parts;
    size_t part = 0;
    const QStringList lines = QString::fromUtf8(text).remove(u'\r').split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == WithoutLine)
            part = 1;
        else if (line.trimmed() == WithLine)
            part = 2;
        else
            parts[part].append(line);
    }
    const auto joined = [](const QStringList &form) {
        const QString whole = form.join(u'\n').trimmed();
        return whole.isEmpty() ? whole : QString(whole + u'\n');
    };
    return { joined(parts[0]), joined(parts[1]), joined(parts[2]) };
}

std::optional<SnippetIssue> readHead(const QJsonObject &head, Snippet &snippet)
{
    snippet.order = head.value(QLatin1String("order")).toInt();
    snippet.title = textFrom(head.value(QLatin1String("title")));
    snippet.about = textFrom(head.value(QLatin1String("about")));
    snippet.aboutSecret = textFrom(head.value(QLatin1String("aboutSecret")));
    snippet.fileName = head.value(QLatin1String("file")).toString();
    snippet.isForV1 = head.value(QLatin1String("for")).toString() == QLatin1String("v1");
    snippet.isByUse = head.value(QLatin1String("byUse")).toBool();
    if (snippet.title.in(QStringLiteral("en")).isEmpty())
        return SnippetIssue{ Kind::NoTitle, {} };
    const QString format = head.value(QLatin1String("format")).toString();
    const auto known = textFormatNamed(format);
    if (!known)
        return SnippetIssue{ Kind::UnknownFormat, format };
    snippet.format = *known;
    const QJsonArray needs = head.value(QLatin1String("needs")).toArray();
    for (const auto &value : needs) {
        const auto need = needFrom(value.toObject());
        if (!need)
            return SnippetIssue{ Kind::BadNeed, {} };
        snippet.needs.append(*need);
    }
    return std::nullopt;
}

std::optional<SnippetIssue> issueOf(const QString &form)
{
    const MustacheTemplate text(form);
    if (const QString problem = text.problem(); !problem.isEmpty())
        return SnippetIssue{ Kind::BadTemplate, problem };
    const QSet<QString> used = text.names();
    const QStringList known = snippetNames();
    for (const QString &name : used) {
        if (!known.contains(name))
            return SnippetIssue{ Kind::UnknownName, name };
    }
    return std::nullopt;
}

} // namespace

std::variant<Snippet, SnippetIssue> snippetFromText(const QByteArray &text, const QString &id)
{
    const auto [head, withoutSecret, withSecret] = partsOf(text);
    const QJsonDocument json = QJsonDocument::fromJson(head.toUtf8());
    if (!json.isObject())
        return SnippetIssue{ Kind::NoHead, {} };
    Snippet snippet{ .id = json.object().value(QLatin1String("id")).toString(id),
                     .withoutSecret = withoutSecret,
                     .withSecret = withSecret };
    if (const auto issue = readHead(json.object(), snippet))
        return *issue;
    if (withoutSecret.isEmpty())
        return SnippetIssue{ Kind::NoText, {} };
    for (const QString &form : { withoutSecret, withSecret }) {
        if (const auto issue = issueOf(form))
            return *issue;
    }
    if (MustacheTemplate(withoutSecret).names().contains(Value))
        return SnippetIssue{ Kind::SecretInPlainForm, {} };
    return snippet;
}

} // namespace itm
