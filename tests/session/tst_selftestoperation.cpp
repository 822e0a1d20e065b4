// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/selftestoperation.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestSelfTestOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTokenIsAskedByItsOwnValue();
    void aNarrowTokenHasSignedIn();
    void anUnreachableServerLeavesTheRest();
    void aBucketThatIsGoneDoesNotEndIt();
    void cancellingEndsIt();
    void nothingIsToldAfterItWasCancelled();
    void aSessionThatGoesEndsIt();

private:
    void start(std::function<void(const SelfTestReport &)> onProgress = {});
    [[nodiscard]] QList<SelfTestVerdict> verdicts() const;

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::function<void(FakeInfluxApi &)> m_script;
    std::optional<Result<SelfTestReport>> m_answer;
    RequestHandle m_running;
};

void TestSelfTestOperation::init()
{
    m_answer.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({});
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(),
                                QStringLiteral("telegraf"), false } };
    });
    m_script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::PermissionMissing);
        api.onReadBucket.fail(ErrorKind::NotFound);
        api.onWriteNothing.answer(Done{});
        api.onToken.fail(ErrorKind::PermissionMissing);
        api.onOrganization.fail(ErrorKind::PermissionMissing);
    };
}

void TestSelfTestOperation::start(std::function<void(const SelfTestReport &)> onProgress)
{
    m_fixture->script = m_script;
    m_running = SelfTestOperation::start(
        *m_session, SessionFixture::token(9, QStringLiteral("Telegraf line 4")),
        Secret(QByteArrayView("own-value")), this,
        [this](Result<SelfTestReport> answer) { m_answer.emplace(std::move(answer)); },
        std::move(onProgress));
}

QList<SelfTestVerdict> TestSelfTestOperation::verdicts() const
{
    QList<SelfTestVerdict> found;
    for (const SelfTestResult &result : m_answer->value().results)
        found << result.verdict;
    return found;
}

void TestSelfTestOperation::theTokenIsAskedByItsOwnValue()
{
    const FakeInfluxApi *ofSession = m_fixture->api;
    const qsizetype before = ofSession->record().calls.size();
    start();
    QVERIFY(m_fixture->api != ofSession);
    QCOMPARE(m_fixture->record->credentials, QList<Credential::Kind>{ Credential::Kind::Token });
    QTRY_VERIFY(m_answer);
    QCOMPARE(verdicts(), QList<SelfTestVerdict>(5, SelfTestVerdict::AsExpected));
    // Only the names of the buckets were asked for by the session.
    QCOMPARE(ofSession->record().calls.mid(before), QStringList{ QStringLiteral("buckets") });
}

void TestSelfTestOperation::aNarrowTokenHasSignedIn()
{
    start();
    QTRY_VERIFY(m_answer);
    const SelfTestResult &signIn = m_answer->value().results.constFirst();
    QCOMPARE(signIn.row.step, SelfTestStep::SignIn);
    QCOMPARE(signIn.verdict, SelfTestVerdict::AsExpected);
}

void TestSelfTestOperation::anUnreachableServerLeavesTheRest()
{
    m_script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::PermissionMissing);
        api.onReadBucket.fail(ErrorKind::ConnectionLost);
    };
    start();
    QTRY_VERIFY(m_answer);
    QCOMPARE(verdicts().constFirst(), SelfTestVerdict::AsExpected);
    QCOMPARE(verdicts().mid(1), QList<SelfTestVerdict>(4, SelfTestVerdict::NotTried));
    QCOMPARE(m_answer->value().results.constLast().error->kind, ErrorKind::ConnectionLost);
}

void TestSelfTestOperation::aBucketThatIsGoneDoesNotEndIt()
{
    const auto usual = m_script;
    m_script = [usual](FakeInfluxApi &api) {
        api.onWriteNothing.fail(ErrorKind::NotFound);
        usual(api);
    };
    start();
    QTRY_VERIFY(m_answer);
    QCOMPARE(verdicts().at(2), SelfTestVerdict::NotTried);
    QCOMPARE(verdicts().constLast(), SelfTestVerdict::AsExpected);
}

void TestSelfTestOperation::cancellingEndsIt()
{
    m_script = [](FakeInfluxApi &) {};
    start();
    m_running.cancel();
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!m_session->findChild<SelfTestOperation *>());
}

/// The window that shows it goes together with it.
void TestSelfTestOperation::nothingIsToldAfterItWasCancelled()
{
    int told = 0;
    start([this, &told](const SelfTestReport &) {
        // Before the answer that is asked for next.
        if (++told == 1)
            QMetaObject::invokeMethod(
                this, [this] { m_running.cancel(); }, Qt::QueuedConnection);
    });
    QTRY_VERIFY(m_answer);
    QTRY_VERIFY(!m_session->findChild<SelfTestOperation *>());
    QCOMPARE(told, 1);
}

void TestSelfTestOperation::aSessionThatGoesEndsIt()
{
    m_script = [](FakeInfluxApi &) {};
    start();
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSelfTestOperation)
#include "tst_selftestoperation.moc"
