// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/addresstext.h"

#include "models/words/nametext.h"

namespace itm {

QString AddressText::issue(UrlIssue issue)
{
    switch (issue) {
    case UrlIssue::Empty:
        return tr("Enter the address of a server, such as https://influx.example:8086.");
    case UrlIssue::NoScheme:
        return tr("The address must begin with http:// or https://.");
    case UrlIssue::UnsupportedScheme:
        return tr("InfluxDB answers to http:// and https:// only.");
    case UrlIssue::NoHost:
        return tr("The name of the computer is missing behind http:// or https://.");
    case UrlIssue::BadPort:
        return tr("The port must be a number from 1 to 65535; InfluxDB’s own is 8086.");
    case UrlIssue::UserInfo:
        return tr("Leave user name and password out of the address: they are asked for below.");
    case UrlIssue::Query:
        return tr("Leave out everything from the question mark or number sign on.");
    case UrlIssue::BareIpv6:
        return tr("Put an IPv6 address into brackets, such as http://[::1]:8086.");
    case UrlIssue::Unreadable:
        return tr("This cannot be read as an address: look for spaces and unusual characters.");
    }
    return {};
}

QString AddressText::environmentIssue(UrlIssue issue)
{
    //: %1: a sentence.
    return tr("INFLUX_HOST cannot be used. %1").arg(AddressText::issue(issue));
}

QString AddressText::host(const QUrl &url)
{
    // Qt shows international names only below domains that it has a list of.
    const QString readable
        = QUrl::fromAce(url.host(QUrl::FullyEncoded).toLatin1(), QUrl::IgnoreIDNWhitelist);
    return NameText::shown(readable.isEmpty() ? url.host() : readable);
}

QString AddressText::shown(const QUrl &url)
{
    const QString address = url.toDisplayString(QUrl::RemoveUserInfo);
    // Behind the scheme, which may hold the same letters.
    const qsizetype at = address.indexOf(url.host(), url.scheme().size() + 3);
    if (at < 0 || url.host().contains(u':'))
        return NameText::excerpt(address);
    return NameText::excerpt(address.left(at) + host(url) + address.mid(at + url.host().size()));
}

QString AddressText::notice(const ServerUrl &url)
{
    if (url.removedPage.isEmpty())
        return {};
    //: %1: the end of an address, such as /orgs/0a1b2c3d4e5f6071.
    return tr("%1 is a page of the web interface and was left out.")
        .arg(NameText::shown(url.removedPage));
}

QString AddressText::warning(const QUrl &url)
{
    if (!isInTheClear(url))
        return {};
    return tr("Over http, everybody on the way can read the values of tokens; use https where the "
              "server has it.");
}

} // namespace itm
