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

bool isHexId(const QString &segment)
{
    static const QRegularExpression id(QStringLiteral("^[0-9A-Fa-f]{16}$"));
    return id.match(segment).hasMatch();
}

/// A word that a page begins with counts only where the page goes on as such a page does: a proxy
/// may use the same word for its prefix.
bool isWebPage(const QStringList &segments, qsizetype at)
{
    static const std::array pages{ QStringLiteral("signin"),  QStringLiteral("signout"),
                                   QStringLiteral("logout"),  QStringLiteral("me"),
                                   QStringLiteral("health"),  QStringLiteral("ping"),
                                   QStringLiteral("metrics"), QStringLiteral("docs") };
    const QString next = segments.value(at + 1);
    const QString &segment = segments.at(at);
    if (segment == QLatin1String("orgs"))
        return next.isEmpty() || isHexId(next);
    if (segment == QLatin1String("api"))
        return next.isEmpty() || next == QLatin1String("v2");
    if (segment == QLatin1String("onboarding"))
        return next.isEmpty() || next.at(0).isDigit();
    return next.isEmpty() && std::find(pages.begin(), pages.end(), segment) != pages.end();
}

/// Splits a path into a proxy's prefix (first) and the page behind it (second).
std::pair<QString, QString> splitPath(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isWebPage(segments, i)) {
            return { segments.first(i).join(u'/'), u'/' + segments.sliced(i).join(u'/') };
        }
    }
    return { segments.join(u'/'), QString() };
}

/// `[fe80::1%eth0]`: the sign before the zone has to be written as %25 in a URL.
QString withZoneEscaped(QString text)
{
    static const QRegularExpression zone(QStringLiteral("(\\[[0-9A-Fa-f:.]+)%(?!25)"));
    return text.replace(zone, QStringLiteral("\\1%25"));
}

bool isBareIpv6(const QString &text)
{
    static const QRegularExpression bare(
        QStringLiteral("^[A-Za-z]+://[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(%|/|$)"));
    return bare.match(text).hasMatch();
}

std::optional<UrlIssue> issueOf(const QString &text, const QUrl &url)
{
    if (text.isEmpty())
        return UrlIssue::Empty;
    if (!hasScheme(text))
        return UrlIssue::NoScheme;
    if (!url.isValid() && isBareIpv6(text))
        return UrlIssue::BareIpv6;
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
    const QString text = withZoneEscaped(typed.trimmed());
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

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

bool isLoopback(const QUrl &url)
{
    // Of four numbers only: 127.example is somebody's computer.
    static const QRegularExpression address(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    const QString host = url.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || host == QLatin1String("::1") || address.match(host).hasMatch();
}

bool isInTheClear(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") && !isLoopback(url);
}

} // namespace itm
