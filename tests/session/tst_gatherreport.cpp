// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/session/gatherreport.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestGatherReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsAreThoseAfterEveryAnswer();
    void whatCannotBeListedIsMissing();
    void nothingIsAskedOfAServerThatIsNotConnected();
    void theEndOfTheSessionEndsIt();

private:
    void gather(const ReportRequest &request)
    {
        m_answer.reset();
        m_gathering = GatherReport::start(*m_watch, *m_session, request, this, [this](auto answer) {
            m_answer.emplace(std::move(answer));
        });
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FindingsWatch> m_watch;
    ServerSession *m_session = nullptr;
    RequestHandle m_gathering;
    std::optional<Result<ReportFacts>> m_answer;
};

void TestGatherReport::init()
{
    m_gathering.cancel();
    m_watch.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    Token token = SessionFixture::token(1, u"Telegraf"_s);
    token.permissions = { { PermissionAction::Write, types::buckets, ResourceId(0xb1),
                            SessionFixture::factory(), u"plant"_s } };
    m_session = &m_fixture->connectTo({ token });
    m_fixture->api->onStoredTokens.answerAlways([] { return qint64(3); });
}

void TestGatherReport::findingsAreThoseAfterEveryAnswer()
{
    // The bucket of the token belongs to the other organization: known once all are listed.
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::weather(), u"plant"_s, false } };
    });
    ReviewRecord review;
    const QStringList atTheDecision{ findingId(FindingKind::NoDescription) };
    review.tokens = { { .id = TokenId(1) },
                      { .id = TokenId(2) },
                      { .id = TokenId(1), .findings = atTheDecision } };
    gather({ .kind = ReportKind::Findings, .review = review });
    QTRY_VERIFY(m_answer);
    QVERIFY(*m_answer);
    const ReportFacts &facts = m_answer->value();
    QVERIFY(facts.review.tokens.at(0).findings->contains(findingId(FindingKind::BucketElsewhere)));
    QVERIFY(facts.review.tokens.at(1).findings->isEmpty());
    QCOMPARE(facts.review.tokens.at(2).findings, atTheDecision);
    QVERIFY(facts.findings.group(FindingKind::BucketElsewhere));
    QVERIFY(!facts.findings.notLookedAt.contains(FindingNeed::Buckets));
    QCOMPARE(facts.bucketsListed.size(), 2);
    QCOMPARE(facts.storedTokens, 3);
    QCOMPARE(facts.tokens.size(), 1);
    QCOMPARE(facts.madeBy, u"admin"_s);
    QVERIFY(facts.seesAll);
    QVERIFY(m_watch->isSettled(*m_session));
}

void TestGatherReport::whatCannotBeListedIsMissing()
{
    m_fixture->api->onBuckets.answerAlways(
        [] { return Result<QList<Bucket>>(Error{ .kind = ErrorKind::Forbidden }); });
    gather({ .kind = ReportKind::Access });
    QTRY_VERIFY(m_answer);
    QVERIFY(*m_answer);
    QVERIFY(m_answer->value().bucketsListed.isEmpty());
    QVERIFY(m_answer->value().findings.notLookedAt.contains(FindingNeed::Buckets));
}

void TestGatherReport::nothingIsAskedOfAServerThatIsNotConnected()
{
    m_session = &m_fixture->openOffline(u"old"_s, { SessionFixture::token(7, u"old one"_s) });
    QTRY_VERIFY(m_session->isOffline() && m_session->hasContents());
    gather({ .kind = ReportKind::Inventory });
    QTRY_VERIFY(m_answer);
    QVERIFY(*m_answer);
    QVERIFY(!m_answer->value().storedTokens);
    QVERIFY(m_answer->value().findings.groups.isEmpty());
}

void TestGatherReport::theEndOfTheSessionEndsIt()
{
    gather({ .kind = ReportKind::Findings });
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestGatherReport)
#include "tst_gatherreport.moc"
