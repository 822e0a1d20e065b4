// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
// Renders every snippet of a folder for the facts on standard input, and some texts as every format
// writes them, so that parsers of those formats can judge.
#include "models/report/renderedsnippet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace itm;

namespace {

SnippetFacts factsFrom(const QJsonObject &object)
{
    const auto text
        = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const OrganizationId organization(0x0a1b2c3d4e5f6071);
    return { .url = QUrl(text("url")),
             .organization = { organization, text("org"), {} },
             .bucket = { BucketId(0x1122334455667788), organization, text("bucket") },
             .powers = { object.value(QLatin1String("reads")).toBool(),
                         object.value(QLatin1String("writes")).toBool() } };
}

/// Null where there is no such form or the format cannot hold a name.
QJsonValue textOf(const Snippet &snippet, SnippetForm form, const SnippetFacts &facts,
                  const QString &value)
{
    if (snippet.text(form).isEmpty())
        return QJsonValue::Null;
    const auto rendered = render(snippet, form, facts);
    const auto inPlace = escaped(snippet.format, value);
    return rendered && inPlace ? QJsonValue(rendered->withPlaceholder(*inPlace)) : QJsonValue::Null;
}

QJsonArray renderAll(const QDir &folder, const QJsonObject &request)
{
    const SnippetFacts facts = factsFrom(request);
    const QString value = request.value(QLatin1String("value")).toString();
    QJsonArray all;
    const QStringList names = folder.entryList({ QStringLiteral("*.snippet") });
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto read = snippetFromText(file.readAll(), name);
        const auto *snippet = std::get_if<Snippet>(&read);
        if (!snippet)
            continue;
        all.append(QJsonObject{
            { QStringLiteral("id"), snippet->id },
            { QStringLiteral("without"),
              textOf(*snippet, SnippetForm::WithoutSecret, facts, value) },
            { QStringLiteral("with"), textOf(*snippet, SnippetForm::WithSecret, facts, value) } });
    }
    return all;
}

QJsonArray literals(const QJsonArray &texts)
{
    QJsonArray all;
    for (const auto &text : texts) {
        QJsonObject written{ { QStringLiteral("text"), text } };
        for (const QString &name : textFormatNames()) {
            const auto literal = escaped(*textFormatNamed(name), text.toString());
            written.insert(name, literal ? QJsonValue(*literal) : QJsonValue());
        }
        all.append(written);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QFile in;
    if (argc != 2 || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QJsonObject request = QJsonDocument::fromJson(in.readAll()).object();
    const QJsonObject answer{
        { QStringLiteral("snippets"), renderAll(QDir(QString::fromLocal8Bit(argv[1])), request) },
        { QStringLiteral("literals"), literals(request.value(QLatin1String("texts")).toArray()) }
    };
    const QByteArray bytes = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) ? 0
                                                                                              : 1;
}
