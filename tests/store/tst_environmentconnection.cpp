// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/environmentconnection.h"

#include <QHash>
#include <QTest>

using namespace itm;

namespace {

std::optional<FoundConnection> found(const QHash<QByteArray, QByteArray> &variables)
{
    return connectionFromEnvironment(
        [&variables](const char *name) { return variables.value(QByteArray(name)); });
}

} // namespace

class TestEnvironmentConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSetIsNothingFound()
    {
        QVERIFY(!found({}));
        QVERIFY(!found({ { "INFLUX_ORG", "factory" } }));
    }

    void everythingIsTaken()
    {
        const auto all = found({ { "INFLUX_HOST", "https://influx.example:8086/prefix/" },
                                 { "INFLUX_TOKEN", " canary \n" },
                                 { "INFLUX_ORG", "factory" } });
        QVERIFY(all);
        QCOMPARE(all->connection.url, QUrl(QStringLiteral("https://influx.example:8086/prefix")));
        QCOMPARE(all->connection.name, QStringLiteral("influx.example (factory)"));
        QVERIFY(all->token.matches("canary"));
        QVERIFY(!all->connection.id.isNull() && !all->connection.server.isNull());
    }

    void aTokenAloneIsForThisComputer()
    {
        const auto token = found({ { "INFLUX_TOKEN", "canary" } });
        QVERIFY(token);
        QCOMPARE(token->connection.url, QUrl(QStringLiteral("http://localhost:8086")));
    }

    void whatIsNoAddressIsLeftAlone()
    {
        QVERIFY(!found({ { "INFLUX_HOST", "localhost:8086" }, { "INFLUX_TOKEN", "canary" } }));
        const auto issue = [](const QByteArray &host) {
            return environmentIssue([&host](const char *) { return host; });
        };
        QVERIFY(issue("localhost:8086") == UrlIssue::NoScheme);
        QVERIFY(!issue("") && !issue("http://[::1]:8086"));
    }

    void aTokenIsForTheServerThatTheEnvironmentNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("no host") << QByteArray() << "https://lab.example:8086" << true;
        QTest::newRow("the same") << QByteArray("http://lab.example:8086/")
                                  << "http://lab.example:8086" << true;
        QTest::newRow("the usual port")
            << QByteArray("https://LAB.example/prefix") << "https://lab.example:443" << true;
        QTest::newRow("other computer")
            << QByteArray("http://plant.example:8086") << "http://lab.example:8086" << false;
        QTest::newRow("other port")
            << QByteArray("http://lab.example:8087") << "http://lab.example:8086" << false;
        QTest::newRow("other scheme")
            << QByteArray("https://lab.example:8086") << "http://lab.example:8086" << false;
        QTest::newRow("no address")
            << QByteArray("lab.example:8086") << "http://lab.example:8086" << false;
    }
    void aTokenIsForTheServerThatTheEnvironmentNames()
    {
        QFETCH(QByteArray, host);
        QFETCH(QString, url);
        QFETCH(bool, isMeant);
        QHash<QByteArray, QByteArray> variables{ { "INFLUX_HOST", host } };
        const auto token = [&] {
            return tokenFromEnvironment(QUrl(url), [&variables](const char *name) {
                return variables.value(QByteArray(name));
            });
        };
        QVERIFY(token().token.isEmpty() && !token().isForOther);
        variables.insert("INFLUX_TOKEN", " canary\n");
        QCOMPARE(token().token.matches("canary"), isMeant);
        QCOMPARE(token().token.isEmpty(), !isMeant);
        QCOMPARE(token().isForOther, !isMeant);
    }

    void aNameIsReadable()
    {
        const auto one = found({ { "INFLUX_HOST", "http://größe.example" } });
        QCOMPARE(one->connection.name, QStringLiteral("größe.example"));
    }
};

QTEST_GUILESS_MAIN(TestEnvironmentConnection)
#include "tst_environmentconnection.moc"
