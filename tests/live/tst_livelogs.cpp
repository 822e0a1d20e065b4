// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/importserverlogs.h"
#include "models/session/logsightings.h"
#include "models/session/workspace.h"

#include "tests/support/livebench.h"
#include "tests/support/sessionfixture.h"

#include <QTemporaryFile>

using namespace itm;
using namespace itm::test;

/// The debug log of a real server, read back.
class TestLiveLogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (LiveInfluxd::program().isEmpty())
            QSKIP("not run: ITM_TEST_INFLUXD is not set");
        QVERIFY2(m_bench.start({ QStringLiteral("--log-level"), QStringLiteral("debug") }),
                 m_bench.output().constData());
    }
    void aTokenThatWasUsedIsSeen();

private:
    void send(const QString &path, const QByteArray &authorization);

    LiveBench m_bench;
    QNetworkAccessManager m_network;
};

void TestLiveLogs::send(const QString &path, const QByteArray &authorization)
{
    QNetworkRequest request(QUrl(m_bench.url().toString() + path));
    request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000));
}

void TestLiveLogs::aTokenThatWasUsedIsSeen()
{
    const TokenList tokens
        = m_bench.ask<TokenListing>(*m_bench.api, &InfluxApi::tokens, TokenFilter()).value().tokens;
    QCOMPARE(tokens.size(), 1);
    const auto organization
        = m_bench.ask<QList<Organization>>(*m_bench.api, &InfluxApi::organizations)
              .value()
              .constFirst();
    const TokenDraft draft{
        .description = QStringLiteral("old board"),
        .organization = organization.id,
        .permissions = { { PermissionAction::Read, types::buckets, {}, organization.id, {} } }
    };
    auto made = m_bench.ask<CreatedToken>(*m_bench.api, &InfluxApi::createToken, draft);
    QVERIFY(made);
    const TokenId id = made.value().token.id;
    const auto board = m_bench.signedIn(std::move(made.value().value));
    QVERIFY(m_bench.ask<QList<Bucket>>(*board, &InfluxApi::buckets, organization.id));
    // Somebody claims to be another one, and a client of InfluxDB 1 sends its value in the address.
    send(QStringLiteral("/api/v2/me?x=%20authenticated_id=00000000000000aa%20"), "Token none");
    send(u"/query?db=d&q=show+databases&u=a&p=" + QString::fromLatin1(LiveBench::OperatorToken),
         {});

    SessionFixture fixture;
    ServerSession &session = fixture.connectTo({ tokens.constFirst(), made.value().token });
    fixture.clock.present = QDateTime::currentDateTimeUtc();
    QByteArray log;
    QTRY_VERIFY((log += m_bench.output()).contains("path=/query"));
    QVERIFY(log.contains(LiveBench::OperatorToken));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(log) == log.size() && file.flush());
    ImportServerLogs import(session, { file.fileName() }, nullptr);
    std::optional<LogImport> outcome;
    connect(&import, &ImportServerLogs::ended, this,
            [&outcome](const LogImport &ended) { outcome = ended; });
    import.start();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->seen, 2);
    QCOMPARE(outcome->reading.leaking, 2);
    QCOMPARE(outcome->leaked.size(), 2);
    QVERIFY(outcome->leaked.contains(TokenKey{ session.connection().server, TokenStore::V2, id }));
    QVERIFY(session.sightings().of(id).seenAt > 0);
    QCOMPARE(session.sightings().of(TokenId(0xaa)).seenAt, 0);
    QCOMPARE(session.sightings().periods().size(), 1);
}

QTEST_GUILESS_MAIN(TestLiveLogs)
#include "tst_livelogs.moc"
