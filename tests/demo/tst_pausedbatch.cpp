// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/tokenchangeoperation.h"

#include "tests/support/faultyproxy.h"
#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// Bulk changes on a server, or a proxy before it, that asks for pauses (429).
class TestPausedBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePauseIsMadeAndEverythingIsDone_data();
    void thePauseIsMadeAndEverythingIsDone();
    void stoppingEndsThePauseAtOnce();
    void aPauseThatIsTooLongEndsTheBatch();
    void aSessionThatClosesInAPauseStillAnswers();

private:
    void start(const QList<TokenId> &ids, bool removes = false);
    [[nodiscard]] int done() const;

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    QList<TokenId> m_ids;
    QPointer<TokenChangeOperation> m_operation;
    QList<int> m_pauses;
    std::optional<TokenOutcomes> m_outcomes;
};

void TestPausedBatch::init()
{
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .tokens = 20 });
    QVERIFY(m_server->start());
    m_proxy = std::make_unique<FaultyProxy>(static_cast<quint16>(QUrl(m_server->url()).port()));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    Connection connection = SessionFixture::connection();
    connection.url = m_proxy->url();
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(m_session->refreshedAt().isValid());
    for (const Token &token : m_session->tokens().tokens()) {
        if (token.isActive() && token.owner != m_session->identity().user && m_ids.size() < 9)
            m_ids << token.id;
    }
    QVERIFY(m_ids.size() > 6);
}

void TestPausedBatch::cleanup()
{
    m_ids.clear();
    m_pauses.clear();
    m_outcomes.reset();
    m_fixture.reset();
    m_proxy.reset();
    m_server.reset();
}

void TestPausedBatch::start(const QList<TokenId> &ids, bool removes)
{
    const auto take = [this](const Result<TokenOutcomes> &answer) { m_outcomes = answer.value(); };
    m_operation = removes ? TokenChangeOperation::remove(*m_session, ids, this, take)
                          : TokenChangeOperation::change(
                              *m_session, ids, { .status = TokenStatus::Inactive }, this, take);
    connect(m_operation, &TokenChangeOperation::progressed, this,
            [this](const BatchProgress &progress) { m_pauses << progress.pauseSeconds; });
}

int TestPausedBatch::done() const
{
    return static_cast<int>(
        std::count_if(m_outcomes->cbegin(), m_outcomes->cend(),
                      [](const TokenOutcome &one) { return one.result == TokenResult::Done; }));
}

void TestPausedBatch::thePauseIsMadeAndEverythingIsDone_data()
{
    QTest::addColumn<bool>("removes");
    QTest::newRow("changes") << false;
    QTest::newRow("deletions") << true;
}

void TestPausedBatch::thePauseIsMadeAndEverythingIsDone()
{
    QFETCH(const bool, removes);
    const QByteArray method = removes ? "DELETE" : "PATCH";
    // The four in flight are refused, and one later: two pauses.
    m_proxy->misbehave(Fault::tooManyRequests("1"), method, 4);
    m_proxy->misbehave(Fault::tooManyRequests("0"), method, 1, 2);
    start(m_ids, removes);
    QTRY_VERIFY_WITH_TIMEOUT(m_outcomes, 20'000);
    QCOMPARE(done(), m_ids.size());
    QVERIFY(m_pauses.contains(1) && m_pauses.last() == 0);
    QCOMPARE(m_proxy->count(method), m_ids.size() + 5);
    // In their order, each once.
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        QCOMPARE(m_outcomes->at(i).id, m_ids.at(i));
}

void TestPausedBatch::stoppingEndsThePauseAtOnce()
{
    m_proxy->misbehave(Fault::tooManyRequests("60"), "PATCH", -1, 2);
    start(m_ids);
    QTRY_VERIFY(m_pauses.contains(60));
    m_operation->stop();
    QTRY_VERIFY(m_outcomes);
    QCOMPARE(done(), 2);
    for (const TokenOutcome &outcome : *m_outcomes)
        QVERIFY(outcome.result == TokenResult::Done || outcome.result == TokenResult::NotTried);
    QVERIFY(m_proxy->count("PATCH") <= 6);
}

void TestPausedBatch::aPauseThatIsTooLongEndsTheBatch()
{
    m_proxy->misbehave(Fault::tooManyRequests("1000000000"), "PATCH", -1, 2);
    start(m_ids);
    QTRY_VERIFY(m_outcomes);
    QCOMPARE(done(), 2);
    const auto refused
        = std::count_if(m_outcomes->cbegin(), m_outcomes->cend(), [](const TokenOutcome &one) {
              return one.result == TokenResult::Refused
                  && one.error->kind == ErrorKind::TooManyRequests;
          });
    QVERIFY(refused >= 1 && refused <= 4);
    QCOMPARE(m_outcomes->last().result, TokenResult::NotTried);
    QVERIFY(m_outcomes->last().isRetriable());
}

void TestPausedBatch::aSessionThatClosesInAPauseStillAnswers()
{
    m_proxy->misbehave(Fault::tooManyRequests("60"), "PATCH");
    start(m_ids);
    QTRY_VERIFY(m_pauses.contains(60));
    QTRY_COMPARE(m_proxy->count("PATCH"), 4);
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(m_outcomes);
    QCOMPARE(done(), 0);
    QCOMPARE(m_proxy->count("PATCH"), 4);
}

QTEST_GUILESS_MAIN(TestPausedBatch)
#include "tst_pausedbatch.moc"
