// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/renderedsnippet.h"

#include "models/report/mustachetemplate.h"

#include <algorithm>

namespace itm {

namespace {

/// A user's file ends where it says so; a port is always there.
QString portOf(const QUrl &url)
{
    return QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

/// As it stands in a URL: an IPv6 address in brackets.
QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.contains(u':') ? u'[' + host + u']' : host;
}

MustacheTemplate::Data dataFrom(const SnippetFacts &facts)
{
    const auto within = [](TextFormat format, const QString &text) {
        return escaped(format, text).value_or(QString());
    };
    const QString organization = facts.organization.name;
    const QString bucket = facts.bucket.name;
    const QString database = facts.database.isEmpty() ? bucket : facts.database;
    const bool isHttps = facts.url.scheme() == QLatin1String("https");
    const bool showsBoth = !facts.powers.reads && !facts.powers.writes;
    return { .texts
             = { { QStringLiteral("url"), facts.url.toString(QUrl::FullyEncoded) },
                 { QStringLiteral("host"), hostOf(facts.url) },
                 { QStringLiteral("port"), portOf(facts.url) },
                 { QStringLiteral("path"), facts.url.path(QUrl::FullyEncoded) },
                 { QStringLiteral("org"), organization },
                 { QStringLiteral("orgId"), facts.organization.id.toString() },
                 { QStringLiteral("orgQuery"), within(TextFormat::UrlComponent, organization) },
                 { QStringLiteral("bucket"), bucket },
                 { QStringLiteral("bucketId"), facts.bucket.id.toString() },
                 { QStringLiteral("bucketQuery"), within(TextFormat::UrlComponent, bucket) },
                 { QStringLiteral("bucketFlux"), within(TextFormat::FluxString, bucket) },
                 { QStringLiteral("user"), facts.v1UserName },
                 { QStringLiteral("database"), database },
                 { QStringLiteral("databaseQuery"), within(TextFormat::UrlComponent, database) } },
             .sections = { { QStringLiteral("https"), isHttps },
                           { QStringLiteral("reads"), facts.powers.reads || showsBoth },
                           { QStringLiteral("writes"), facts.powers.writes || showsBoth } } };
}

/// A text that is in none of the names, so that it is found again only where it was put.
QString markerFor(const MustacheTemplate::Data &data)
{
    QString marker;
    for (int number = 0;; ++number) {
        marker = QStringLiteral("<value %1>").arg(number);
        if (std::none_of(data.texts.begin(), data.texts.end(),
                         [&](const QString &text) { return text.contains(marker); }))
            return marker;
    }
}

} // namespace

std::optional<RenderedSnippet> render(const Snippet &snippet, SnippetForm form,
                                      const SnippetFacts &facts)
{
    MustacheTemplate::Data data = dataFrom(facts);
    const QString marker = markerFor(data);
    data.texts.insert(QStringLiteral("value"), marker);
    // The value is escaped by whoever puts it there.
    const auto text = MustacheTemplate(snippet.text(form)).render(data, [&](const QString &name) {
        return name == marker ? name : escaped(snippet.format, name);
    });
    if (!text)
        return std::nullopt;
    return RenderedSnippet{ snippet.format, text->split(marker) };
}

QStringList snippetNames()
{
    const MustacheTemplate::Data data = dataFrom({});
    QStringList names = data.texts.keys();
    names += data.sections.keys();
    names += QStringLiteral("value");
    return names;
}

} // namespace itm
