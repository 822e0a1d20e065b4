// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/connection.h"

#include <QTest>

using namespace itm;

Q_DECLARE_METATYPE(itm::UrlIssue)

class TestConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsServerAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("removed");
        QTest::newRow("plain") << "http://localhost:8086"
                               << "http://localhost:8086"
                               << "";
        QTest::newRow("spaces around") << "  https://influx.example "
                                       << "https://influx.example"
                                       << "";
        QTest::newRow("trailing slash") << "https://influx.example/"
                                        << "https://influx.example"
                                        << "";
        QTest::newRow("proxy prefix") << "https://h/influx/"
                                      << "https://h/influx"
                                      << "";
        QTest::newRow("deep prefix") << "https://h/a/b"
                                     << "https://h/a/b"
                                     << "";
        QTest::newRow("IPv6") << "http://[::1]:8086"
                              << "http://[::1]:8086"
                              << "";
        QTest::newRow("name with umlauts") << "https://größe.example:8086/"
                                           << "https://xn--gre-6ka8i.example:8086"
                                           << "";
        QTest::newRow("IPv6, long") << "http://[2001:DB8:0:0::1]:8086/"
                                    << "http://[2001:db8::1]:8086"
                                    << "";
        QTest::newRow("IPv6 and a prefix") << "https://[::1]/influx/"
                                           << "https://[::1]/influx"
                                           << "";
        QTest::newRow("IPv6 with a zone") << "http://[fe80::1%eth0]:8086"
                                          << "http://[fe80::1%25eth0]:8086"
                                          << "";
        QTest::newRow("IPv6 with a zone, escaped") << "http://[fe80::1%25eth0]:8086"
                                                   << "http://[fe80::1%25eth0]:8086"
                                                   << "";
        QTest::newRow("a name for the wire") << "https://XN--gre-6ka8i.example"
                                             << "https://xn--gre-6ka8i.example"
                                             << "";
        QTest::newRow("a prefix named as a page") << "https://h/metrics/influx"
                                                  << "https://h/metrics/influx"
                                                  << "";
        QTest::newRow("a prefix named api") << "https://h/api/influx/signin"
                                            << "https://h/api/influx"
                                            << "/signin";
        QTest::newRow("a prefix named orgs") << "https://h/orgs/acme/orgs/f5b10cd031b12e01"
                                             << "https://h/orgs/acme"
                                             << "/orgs/f5b10cd031b12e01";
        QTest::newRow("a page of the set-up") << "https://h/onboarding/0"
                                              << "https://h"
                                              << "/onboarding/0";
        QTest::newRow("escapes in a prefix") << "https://h/a%20b/"
                                             << "https://h/a b"
                                             << "";
        QTest::newRow("web page") << "http://h:8086/orgs/f5b10cd031b12e01/load-data/tokens"
                                  << "http://h:8086"
                                  << "/orgs/f5b10cd031b12e01/load-data/tokens";
        QTest::newRow("web page with query") << "http://h:8086/signin?returnTo=/orgs/1"
                                             << "http://h:8086"
                                             << "/signin";
        QTest::newRow("web page behind a prefix") << "https://h/influx/orgs/f5b10cd031b12e01"
                                                  << "https://h/influx"
                                                  << "/orgs/f5b10cd031b12e01";
        QTest::newRow("API path") << "http://h:8086/api/v2/"
                                  << "http://h:8086"
                                  << "/api/v2";
    }

    void acceptsServerAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QFETCH(QString, removed);
        const auto parsed = parseServerUrl(typed);
        QVERIFY(std::holds_alternative<ServerUrl>(parsed));
        QCOMPARE(std::get<ServerUrl>(parsed).url.toString(), url);
        QCOMPARE(std::get<ServerUrl>(parsed).removedPage, removed);
    }

    void refusesOthersWithAReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<UrlIssue>("issue");
        QTest::newRow("empty") << "   " << UrlIssue::Empty;
        QTest::newRow("no scheme") << "localhost:8086" << UrlIssue::NoScheme;
        QTest::newRow("no scheme, address") << "192.168.1.5:8086" << UrlIssue::NoScheme;
        QTest::newRow("other scheme") << "ftp://h" << UrlIssue::UnsupportedScheme;
        QTest::newRow("user info") << "https://alice:pw@h" << UrlIssue::UserInfo;
        QTest::newRow("user only") << "https://alice@h" << UrlIssue::UserInfo;
        QTest::newRow("query") << "https://h/?org=x" << UrlIssue::Query;
        QTest::newRow("fragment") << "https://h/#top" << UrlIssue::Query;
        QTest::newRow("no host") << "http://" << UrlIssue::NoHost;
        QTest::newRow("port too large") << "http://h:99999" << UrlIssue::BadPort;
        QTest::newRow("port zero") << "http://h:0" << UrlIssue::BadPort;
        QTest::newRow("IPv6 without brackets") << "http://::1:8086" << UrlIssue::BareIpv6;
        QTest::newRow("the same, long") << "https://2001:db8::1/x" << UrlIssue::BareIpv6;
        QTest::newRow("half a bracket") << "http://[::1:8086" << UrlIssue::Unreadable;
        QTest::newRow("no such name") << "http://xn--zzzz-.example" << UrlIssue::Unreadable;
        QTest::newRow("hidden change of direction")
            << QStringLiteral("http://a\u202Eb.example") << UrlIssue::Unreadable;
        QTest::newRow("space inside") << "http://h h" << UrlIssue::Unreadable;
    }

    void refusesOthersWithAReason()
    {
        QFETCH(QString, typed);
        QFETCH(UrlIssue, issue);
        const auto parsed = parseServerUrl(typed);
        QVERIFY(std::holds_alternative<UrlIssue>(parsed));
        QCOMPARE(static_cast<int>(std::get<UrlIssue>(parsed)), static_cast<int>(issue));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
