// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/rescuevalues.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

Token readable(quint64 id)
{
    Token token = SessionFixture::token(id, QStringLiteral("line %1").arg(id));
    token.serverValue = ServerValue::Readable;
    return token;
}

} // namespace

class TestRescueValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_settled.clear();
    }

    void eachIsSavedBeforeTheNextIsAskedFor();
    void oneThatFailsStopsNoOther();
    void aLockedKeychainStopsTheRest();
    void stoppingFinishesTheOneUnderWay();
    void theServerThatKeepsValuesGivesThem();

private:
    void follow(RescueValues &rescue)
    {
        connect(&rescue, &RescueValues::settled, this,
                [this](TokenId id, const std::optional<Error> &error) {
                    m_settled << qMakePair(id, error ? std::optional(error->kind) : std::nullopt);
                });
    }
    bool isSaved(const ServerSession &session, quint64 id)
    {
        return m_fixture->credentials.contains(
            CredentialKey::tokenValue(session.connection().server, TokenStore::V2, TokenId(id)));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    QList<QPair<TokenId, std::optional<ErrorKind>>> m_settled;
};

void TestRescueValues::eachIsSavedBeforeTheNextIsAskedFor()
{
    ServerSession &session = m_fixture->connectTo({ readable(1), readable(2) });
    QVERIFY(countForRescue(session.tokens()) == (RescueCounts{ 2, 2, 2 }));
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("canary")); });
    m_fixture->credentials.hangWrites = true;
    RescueValues rescue(session, nullptr);
    follow(rescue);
    QSignalSpy begun(&rescue, &RescueValues::begun);
    rescue.start(session.tokens().tokens());
    QTRY_COMPARE(m_fixture->record->valueIds.size(), 1);
    QCOMPARE(begun.count(), 1);
    m_fixture->credentials.hangWrites = false;
    m_fixture->credentials.releaseWrites();
    QTRY_VERIFY(!rescue.isRunning());
    QCOMPARE(m_settled.size(), 2);
    QVERIFY(isSaved(session, 1) && isSaved(session, 2));
    QVERIFY(countForRescue(session.tokens()) == (RescueCounts{ 2, 2, 0 }));
    QVERIFY(rescueRows(session).constFirst().state == RescueState::Saved);
}

void TestRescueValues::oneThatFailsStopsNoOther()
{
    ServerSession &session = m_fixture->connectTo({ readable(1), readable(2) });
    m_fixture->api->onTokenValue.answer(Error{ .kind = ErrorKind::NotFound });
    m_fixture->api->onTokenValue.answer(Secret(QByteArrayView("canary")));
    RescueValues rescue(session, nullptr);
    follow(rescue);
    rescue.start({ readable(1), readable(2) });
    QTRY_VERIFY(!rescue.isRunning());
    QVERIFY(m_settled.value(0).second == ErrorKind::NotFound);
    QVERIFY(!m_settled.value(1).second);
    QVERIFY(!isSaved(session, 1) && isSaved(session, 2));
}

void TestRescueValues::aLockedKeychainStopsTheRest()
{
    ServerSession &session = m_fixture->connectTo({ readable(1), readable(2) });
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("canary")); });
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    RescueValues rescue(session, nullptr);
    follow(rescue);
    rescue.start({ readable(1), readable(2) });
    QTRY_VERIFY(!rescue.isRunning());
    QCOMPARE(m_settled.size(), 1);
    QVERIFY(m_settled.constFirst().second == ErrorKind::KeyringLocked);
    QCOMPARE(m_fixture->record->valueIds.size(), 1);
    QVERIFY(rescueRows(session).constFirst().state == RescueState::Readable);
}

void TestRescueValues::stoppingFinishesTheOneUnderWay()
{
    ServerSession &session = m_fixture->connectTo({ readable(1), readable(2) });
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("canary")); });
    RescueValues rescue(session, nullptr);
    follow(rescue);
    rescue.start({ readable(1), readable(2) });
    rescue.stop();
    QTRY_VERIFY(!rescue.isRunning());
    QCOMPARE(m_settled.size(), 1);
    QVERIFY(isSaved(session, 1) && !isSaved(session, 2));
}

void TestRescueValues::theServerThatKeepsValuesGivesThem()
{
    DemoServer server({ .rawValues = true });
    QVERIFY(server.start());
    m_fixture->services.makeApi
        = [](const Connection &connection) { return makeHttpInfluxApi(connection); };
    Connection connection = SessionFixture::connection();
    connection.url = QUrl(server.url());
    ServerSession &session = m_fixture->workspace.open(connection);
    session.connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(session.isLive());
    const RescueCounts before = countForRescue(session.tokens());
    QVERIFY(before.readable > 0);
    QCOMPARE(before.unsaved, before.readable);
    TokenList chosen;
    for (const RescueRow &row : rescueRows(session)) {
        if (row.state == RescueState::Readable && chosen.size() < 3)
            chosen << row.token;
    }
    RescueValues rescue(session, nullptr);
    rescue.start(chosen);
    QTRY_VERIFY(!rescue.isRunning());
    QCOMPARE(countForRescue(session.tokens()).unsaved, before.unsaved - 3);
    for (const Token &token : std::as_const(chosen))
        QVERIFY(
            !m_fixture->credentials
                 .valueOf(CredentialKey::tokenValue(connection.server, TokenStore::V2, token.id))
                 .isEmpty());
}

QTEST_GUILESS_MAIN(TestRescueValues)
#include "tst_rescuevalues.moc"
