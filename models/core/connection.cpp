// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/connection.h"

#include <QRegularExpression>

#include <array>

namespace itm {

namespace {

bool hasScheme(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    return scheme.match(text).hasMatch();
}

bool isWebPage(const QString &segment)
{
    static const std::array pages{ QStringLiteral("orgs"),    QStringLiteral("signin"),
                                   QStringLiteral("signout"), QStringLiteral("onboarding"),
                                   QStringLiteral("logout"),  QStringLiteral("me"),
                                   QStringLiteral("api"),     QStringLiteral("health"),
                                   QStringLiteral("ping"),    QStringLiteral("docs"),
                                   QStringLiteral("metrics") };
    return std::find(pages.begin(), pages.end(), segment) != pages.end();
}

/// Splits a path into a proxy's prefix (first) and the page behind it (second).
std::pair<QString, QString> splitPath(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isWebPage(segments[i])) {
            return { segments.first(i).join(u'/'), u'/' + segments.sliced(i).join(u'/') };
        }
    }
    return { segments.join(u'/'), QString() };
}

std::optional<UrlIssue> issueOf(const QString &text, const QUrl &url)
{
    if (text.isEmpty())
        return UrlIssue::Empty;
    if (!hasScheme(text))
        return UrlIssue::NoScheme;
    if (!url.isValid())
        return url.errorString().contains(QLatin1String("port"), Qt::CaseInsensitive)
            ? UrlIssue::BadPort
            : UrlIssue::Unreadable;
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return UrlIssue::UnsupportedScheme;
    if (!url.userInfo().isEmpty())
        return UrlIssue::UserInfo;
    if (url.host().isEmpty())
        return UrlIssue::NoHost;
    if (url.port() == 0)
        return UrlIssue::BadPort;
    return std::nullopt;
}

} // namespace

std::variant<ServerUrl, UrlIssue> parseServerUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text, QUrl::StrictMode);
    if (const auto issue = issueOf(text, url))
        return *issue;

    const auto [prefix, page] = splitPath(url.path());
    // The web interface keeps its state in the query: what is behind a known page goes with it.
    if (page.isEmpty() && (url.hasQuery() || url.hasFragment()))
        return UrlIssue::Query;
    url.setQuery(QString());
    url.setFragment(QString());
    url.setPath(prefix.isEmpty() ? QString() : u'/' + prefix);
    return ServerUrl{ url, page };
}

} // namespace itm
