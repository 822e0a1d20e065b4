// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/dailytokens.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// A connection for daily work, made by an operator and used by itself, against the demo server.
class TestDailyConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSignsInAndSeesItsOrganizationOnly();
};

void TestDailyConnection::itSignsInAndSeesItsOrganizationOnly()
{
    DemoServer server({});
    QVERIFY(server.start());
    SessionFixture fixture;
    fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    const QTemporaryDir folder;
    ConnectionStore connections(folder.filePath(QStringLiteral("connections.json")), nullptr);
    Connection connection = SessionFixture::connection();
    connection.url = QUrl(server.url());
    ServerSession &session = fixture.workspace.open(connection);
    session.connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(session.refreshedAt().isValid());
    QVERIFY(session.identity().isOperator);

    const Organization organization = session.catalog().organizations().constLast();
    DailyTokens daily(session, connections, nullptr);
    bool isDone = false;
    connect(&daily, &DailyTokens::finished, this, [&isDone] { isDone = true; });
    daily.make({ { organization.id, QStringLiteral("daily"), QStringLiteral("daily work") } });
    QTRY_VERIFY(isDone);
    QCOMPARE(connections.connections().size(), 1);

    const Connection saved = connections.connections().constFirst();
    fixture.workspace.close(connection.id);
    ServerSession &narrow = fixture.workspace.open(saved);
    narrow.connectFromStore();
    QTRY_VERIFY(narrow.refreshedAt().isValid());
    QVERIFY(!narrow.identity().isOperator);
    QCOMPARE(narrow.catalog().organizations(), QList<Organization>{ organization });
    QVERIFY(narrow.tokens().find(TokenStore::V2, saved.credentialToken));
    for (const Token &token : narrow.tokens().tokens()) {
        QCOMPARE(token.organization, organization.id);
        QCOMPARE(token.owner, narrow.identity().user);
    }
}

QTEST_GUILESS_MAIN(TestDailyConnection)
#include "tst_dailyconnection.moc"
