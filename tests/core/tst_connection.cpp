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
        QTest::newRow("web page") << "http://h:8086/orgs/f5b10cd031b12e01/load-data/tokens"
                                  << "http://h:8086"
                                  << "/orgs/f5b10cd031b12e01/load-data/tokens";
        QTest::newRow("web page with query") << "http://h:8086/signin?returnTo=/orgs/1"
                                             << "http://h:8086"
                                             << "/signin";
        QTest::newRow("web page behind a prefix") << "https://h/influx/orgs/1"
                                                  << "https://h/influx"
                                                  << "/orgs/1";
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
