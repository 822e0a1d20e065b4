// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/refreshschedule.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

TokenList tokensOf(int count, const QString &description)
{
    TokenList tokens;
    for (int id = 1; id <= count; ++id)
        tokens.append(SessionFixture::token(static_cast<quint64>(id), description));
    return tokens;
}

} // namespace

class TestSessionInventory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }

    void whatWasSavedIsShownBeforeTheServerAnswers();
    void withoutTheServerTheSavedOnesStay();
    void aListIsSavedWithoutBeingAskedFor();
    void changesMadeHereAreSavedToo();
    void afterAFailureTheNextListIsSavedWhole_data();
    void afterAFailureTheNextListIsSavedWhole();
    void onlyRealNewsIsTold();
    void theOrganizationInViewIsAskedForFirst();
    void aCancelledRefreshKeepsWhatIsThere();
    void connectingAgainWhileAListIsComparedGoesOn();
    void storedTokensAreCountedWhereTheServerTells();
    void refreshesWhenDueAndNotWhileHeld();

private:
    void save(const TokenList &tokens)
    {
        m_fixture->inventories.inventories.insert(
            m_connection.server,
            { .capabilities = { .version = QStringLiteral("2.7.1") },
              .tokens = tokens,
              .takenAt = m_fixture->clock.present.addDays(-1) });
    }

    const Connection m_connection = SessionFixture::connection();
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestSessionInventory::whatWasSavedIsShownBeforeTheServerAnswers()
{
    save(tokensOf(300, QStringLiteral("saved")));
    m_fixture->script = [](FakeInfluxApi &api) { api.onPing.hang(); };
    ServerSession &session = m_fixture->workspace.open(m_connection);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_COMPARE(session.tokens().tokens().size(), 300);
    QCOMPARE(session.state(), ServerSession::State::Connecting);
    QVERIFY(session.hasContents());
    QVERIFY(!session.isLive());
    QCOMPARE(session.contentsTakenAt(), m_fixture->clock.present.addDays(-1));
    QCOMPARE(session.capabilities().version, QStringLiteral("2.7.1"));
}

void TestSessionInventory::withoutTheServerTheSavedOnesStay()
{
    save(tokensOf(3, QStringLiteral("saved")));
    m_fixture->script = [](FakeInfluxApi &api) { api.onPing.fail(ErrorKind::Refused); };
    ServerSession &session = m_fixture->workspace.open(m_connection);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_COMPARE(session.state(), ServerSession::State::Failed);
    QTRY_COMPARE(session.tokens().tokens().size(), 3);
    QVERIFY(session.hasContents());
    QVERIFY(!session.isLive());
}

void TestSessionInventory::aListIsSavedWithoutBeingAskedFor()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(3, QStringLiteral("live")));
    const auto &saved = m_fixture->inventories.inventories;
    QTRY_COMPARE(saved.value(session.connection().server).tokens.size(), 3);
    QCOMPARE(saved.value(session.connection().server).takenAt, m_fixture->clock.present);
    QCOMPARE(saved.value(session.connection().server).organizations,
             session.catalog().organizations());
    m_fixture->clock.present = m_fixture->clock.present.addSecs(60);
    session.refresh();
    QTRY_COMPARE(saved.value(session.connection().server).takenAt, m_fixture->clock.present);
    QCOMPARE(m_fixture->inventories.saves, 1);
}

void TestSessionInventory::changesMadeHereAreSavedToo()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(3, QStringLiteral("live")));
    const auto saved = [&] {
        return m_fixture->inventories.inventories.value(session.connection().server).tokens;
    };
    QTRY_COMPARE(saved().size(), 3);
    session.tokens().put(SessionFixture::token(9, QStringLiteral("new")));
    session.tokens().remove(TokenStore::V2, TokenId(1));
    const auto has = [&saved](quint64 id) {
        const TokenList tokens = saved();
        return std::any_of(tokens.begin(), tokens.end(),
                           [id](const Token &token) { return token.id == TokenId(id); });
    };
    QTRY_VERIFY(has(9));
    QVERIFY(!has(1));
    QCOMPARE(saved().size(), 3);
}

void TestSessionInventory::afterAFailureTheNextListIsSavedWhole_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addRow("the first list") << true;
    QTest::addRow("a change") << false;
}

void TestSessionInventory::afterAFailureTheNextListIsSavedWhole()
{
    QFETCH(bool, isFirst);
    FakeInventoryStore &store = m_fixture->inventories;
    if (isFirst)
        store.failNext = ErrorKind::StoreFull;
    ServerSession &session = m_fixture->connectTo(tokensOf(3, QStringLiteral("live")));
    QTRY_COMPARE(store.saves, 1);
    store.failNext = ErrorKind::StoreFull;
    if (!isFirst)
        session.tokens().put(SessionFixture::token(2, QStringLiteral("changed here")));
    QTRY_VERIFY(isFirst || store.updates == 1);
    store.failNext.reset();
    QSignalSpy refreshed(&session, &ServerSession::refreshed);
    session.refresh();
    QTRY_COMPARE(refreshed.size(), 1);
    QTRY_COMPARE(store.inventories.value(session.connection().server).tokens,
                 session.tokens().tokens());
    QCOMPARE(store.saves, 2);
}

void TestSessionInventory::onlyRealNewsIsTold()
{
    save({ SessionFixture::token(1, QStringLiteral("same")),
           SessionFixture::token(2, QStringLiteral("old")) });
    m_fixture->script = [](FakeInfluxApi &api) {
        SessionFixture::scriptOperator(api,
                                       { SessionFixture::token(1, QStringLiteral("same")),
                                         SessionFixture::token(2, QStringLiteral("new")) });
    };
    ServerSession &session = m_fixture->workspace.open(m_connection);
    QSignalSpy news(&session.tokens(), &TokenRepository::updatedByServer);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_VERIFY(session.isLive());
    QCOMPARE(news.count(), 1);
    const auto keys = news.first().first().value<QList<TokenKey>>();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().id, TokenId(2));
}

void TestSessionInventory::theOrganizationInViewIsAskedForFirst()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(2'100, QStringLiteral("many")));
    session.setFirst(SessionFixture::factory());
    m_fixture->api->onTokens.answer(TokenListing{ tokensOf(2'100, QStringLiteral("first")), {} });
    m_fixture->api->onTokens.hang();
    session.refresh();
    QTRY_COMPARE(session.tokens().tokens().first().description, QStringLiteral("first"));
    QCOMPARE(m_fixture->record->filters.at(1).organization, SessionFixture::factory());
    QTRY_COMPARE(m_fixture->api->onTokens.count(), 3);
    QVERIFY(m_fixture->record->filters.at(2).organization.isNull());
    QVERIFY(session.isRefreshing());
}

void TestSessionInventory::aCancelledRefreshKeepsWhatIsThere()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(3, QStringLiteral("there")));
    m_fixture->api->onTokens.hang();
    QSignalSpy failed(&session, &ServerSession::refreshFailed);
    session.refresh();
    QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 1);
    session.cancelRefresh();
    QVERIFY(!session.isRefreshing());
    // The end of the cancelled one, told later, must not end the next one.
    m_fixture->api->onTokens.hang();
    session.refresh();
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 1);
    QVERIFY(session.isRefreshing());
    session.cancelRefresh();
    QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 0);
    QCOMPARE(session.tokens().tokens().size(), 3);
    QCOMPARE(failed.count(), 0);
    session.refresh();
    QTRY_VERIFY(!session.isRefreshing());
}

void TestSessionInventory::connectingAgainWhileAListIsComparedGoesOn()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(5'000, QStringLiteral("many")));
    session.refresh();
    QTRY_COMPARE(m_fixture->api->onTokens.count(), 2);
    QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 0);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_COMPARE(session.state(), ServerSession::State::Ready);
    QTRY_VERIFY(!session.isRefreshing());
    session.refresh();
    QVERIFY(session.isRefreshing());
    QTRY_VERIFY(!session.isRefreshing());
}

void TestSessionInventory::storedTokensAreCountedWhereTheServerTells()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(3, {}));
    QTRY_COMPARE(m_fixture->api->onStoredTokens.openCount(), 1);
    QVERIFY(!session.storedTokens());
    m_fixture->api->onStoredTokens.answerOpen(5);
    QTRY_COMPARE(session.storedTokens(), std::optional<qint64>(5));
    m_fixture->api->onStoredTokens.fail(ErrorKind::Forbidden);
    session.refresh();
    QTRY_VERIFY(!session.storedTokens());
}

void TestSessionInventory::refreshesWhenDueAndNotWhileHeld()
{
    ServerSession &session = m_fixture->connectTo(tokensOf(3, {}));
    RefreshSchedule schedule(m_fixture->workspace, nullptr);
    schedule.setInterval(std::chrono::minutes(1));
    QSignalSpy refreshed(&session, &ServerSession::refreshed);
    schedule.refreshWhatIsDue();
    QVERIFY(!session.isRefreshing());
    m_fixture->clock.present = m_fixture->clock.present.addSecs(61);
    schedule.setHeld(true);
    schedule.refreshWhatIsDue();
    QVERIFY(!session.isRefreshing());
    schedule.setHeld(false);
    schedule.refreshWhatIsDue();
    QTRY_COMPARE(refreshed.count(), 1);
}

QTEST_GUILESS_MAIN(TestSessionInventory)
#include "tst_sessioninventory.moc"
