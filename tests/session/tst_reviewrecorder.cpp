// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/reviewrecorder.h"

#include "tests/support/fakereviewstore.h"
#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestReviewRecorder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrganizationWithoutAReviewHasNone();
    void theNewestReviewIsTold();
    void everyTokenHasItsDecisionAndWhatBecameOfIt();

private:
    using Answer = Result<std::optional<ReviewRecord>>;

    Review add(OrganizationId organization, const QString &signedBy)
    {
        Review review{ .id = ReviewId::create(),
                       .server = m_session->connection().server,
                       .organization = organization,
                       .startedAt = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC),
                       .signedBy = signedBy,
                       .nextDue = QDate(2027, 2, 1) };
        if (!signedBy.isEmpty())
            review.signedAt = review.startedAt.addSecs(3600);
        m_store.reviews.append(review);
        return review;
    }
    void decide(const Review &review, quint64 id, ReviewVerdict verdict, bool isActed = false)
    {
        ReviewDecision decision{ .review = review.id,
                                 .token = { review.server, TokenStore::V2, TokenId(id) },
                                 .name = u"as decided"_s,
                                 .verdict = verdict,
                                 .note = u"asked"_s,
                                 .by = u"carol"_s,
                                 .decidedAt = review.startedAt,
                                 .findings = QStringList{ u"old"_s } };
        if (isActed)
            decision.actedAt = review.startedAt.addSecs(60);
        m_store.kept[review.id].decisions.append(decision);
    }
    Answer newest(OrganizationId organization)
    {
        std::optional<Answer> answer;
        const RequestHandle handle
            = m_recorder->newest(m_session->connection().server, organization, this,
                                 [&answer](Answer told) { answer.emplace(std::move(told)); });
        [&answer] { QTRY_VERIFY(answer); }();
        return answer.value_or(Answer(Error{ .kind = ErrorKind::Cancelled }));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakeReviewStore m_store;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ReviewRecorder> m_recorder;
};

void TestReviewRecorder::init()
{
    m_recorder.reset();
    m_store.reviews.clear();
    m_store.kept.clear();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s),
                                        SessionFixture::token(2, u"board"_s),
                                        SessionFixture::token(3, u"script"_s) });
    m_recorder = std::make_unique<ReviewRecorder>(m_fixture->workspace, m_store);
}

void TestReviewRecorder::anOrganizationWithoutAReviewHasNone()
{
    add(SessionFixture::weather(), u"carol"_s);
    const Answer answer = newest(SessionFixture::factory());
    QVERIFY(answer);
    QVERIFY(!answer.value());
}

void TestReviewRecorder::theNewestReviewIsTold()
{
    add(SessionFixture::factory(), u"alice"_s);
    add(SessionFixture::factory(), u"carol"_s);
    add(SessionFixture::weather(), u"bob"_s);
    const Answer answer = newest(SessionFixture::factory());
    QVERIFY(answer && answer.value());
    const ReviewRecord &record = *answer.value();
    QCOMPARE(record.signedBy, u"carol"_s);
    QVERIFY(record.signedAt.isValid());
    QCOMPARE(record.nextReview, QDate(2027, 2, 1));
    // An older one, when it is asked for.
    const ReviewId older = m_store.reviews.first().id;
    std::optional<Answer> answered;
    const RequestHandle handle
        = m_recorder->one(m_session->connection().server, older, this,
                          [&answered](Answer told) { answered.emplace(std::move(told)); });
    QTRY_VERIFY(answered);
    QCOMPARE(answered->value()->signedBy, u"alice"_s);
}

void TestReviewRecorder::everyTokenHasItsDecisionAndWhatBecameOfIt()
{
    const Review review = add(SessionFixture::factory(), {});
    for (const quint64 id : { 1U, 2U, 3U, 8U, 9U })
        m_store.kept[review.id].tokens.append({ .id = TokenId(id), .name = u"as seen"_s });
    decide(review, 1, ReviewVerdict::Keep);
    decide(review, 2, ReviewVerdict::Deactivate);
    decide(review, 8, ReviewVerdict::Delete, true);
    decide(review, 9, ReviewVerdict::Narrow);
    const Answer answer = newest(SessionFixture::factory());
    QVERIFY(answer && answer.value());
    const QList<ReviewRecordToken> &tokens = answer.value()->tokens;
    QCOMPARE(tokens.size(), 5);
    QVERIFY(tokens.at(0).verdict == ReviewVerdict::Keep
            && tokens.at(0).outcome == ReviewOutcome::NothingToDo);
    QCOMPARE(tokens.at(0).owner, m_session->tokens().tokens().at(0).ownerName.toString());
    QCOMPARE(tokens.at(0).note, u"asked"_s);
    QCOMPARE(tokens.at(0).by, u"carol"_s);
    QCOMPARE(tokens.at(0).findings, QStringList{ u"old"_s });
    QVERIFY(tokens.at(1).outcome == ReviewOutcome::Open);
    QVERIFY(!tokens.at(2).verdict && !tokens.at(2).findings);
    QCOMPARE(tokens.at(2).description, u"as seen"_s);
    QVERIFY(tokens.at(3).outcome == ReviewOutcome::Done && tokens.at(3).actedAt.isValid());
    QCOMPARE(tokens.at(3).description, u"as decided"_s);
    QVERIFY(tokens.at(3).owner.isEmpty());
    QVERIFY(tokens.at(4).outcome == ReviewOutcome::TokenGone);
}

QTEST_GUILESS_MAIN(TestReviewRecorder)
#include "tst_reviewrecorder.moc"
