// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/reviewtext.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);
const QDateTime Now(Today, QTime(12, 0), Qt::UTC);

Review signedReview(const QDate &nextDue)
{
    return { .organization = sample::Factory,
             .organizationName = u"factory"_s,
             .startedAt = Now.addDays(-200),
             .signedBy = u"Mia"_s,
             .signedAt = Now.addDays(-190),
             .nextDue = nextDue,
             .leftOpen = 2 };
}

} // namespace

class TestReviewText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryTellsWhatIsDue();
    void everyStateHasItsOwnSign();
    void aDecisionIsToldWithWhatBecameOfIt();
    void aSignedReviewIsNamedAsTheReason();
    void theQuestionHoldsWhatTheOwnerNeeds();
};

void TestReviewText::theHistoryTellsWhatIsDue()
{
    const auto said = [](const std::optional<Review> &last, const std::optional<Review> &open) {
        return ReviewText::history(last, open, Today).join(u'\n');
    };
    QVERIFY(said({}, {}).contains(u"not been reviewed yet"_s));
    const QString later = said(signedReview(Today.addDays(1)), {});
    QVERIFY(later.contains(u"Mia"_s) && later.contains(u"without a decision"_s));
    QVERIFY(later.contains(u"is due on 25 Nov 2026"_s));
    QVERIFY(said(signedReview(Today), {}).contains(u"factory was due on 24 Nov 2026"_s));
    QVERIFY(said({}, Review{ .startedAt = Now, .startedBy = u"bob"_s }).contains(u"by bob"_s));
    QVERIFY(!said({}, Review{ .startedAt = Now }).contains(u" by "_s));
    // The name of an organization that nobody knows any more is its id.
    Review nameless = signedReview(Today);
    nameless.organizationName.clear();
    QVERIFY(ReviewText::due(nameless).contains(sample::Factory.toString()));
}

void TestReviewText::everyStateHasItsOwnSign()
{
    using enum ReviewState;
    QSet<QString> signs;
    QSet<QString> states;
    for (const ReviewState state : { Open, Changed, Decided, Done, Gone }) {
        const ReviewEntry entry{ .state = state, .decision = ReviewDecision() };
        signs.insert(ReviewText::sign(entry, true));
        states.insert(ReviewText::state(entry, true));
    }
    signs.insert(ReviewText::sign({}, false));
    states.insert(ReviewText::state({}, false));
    QCOMPARE(signs.size(), 6);
    QCOMPARE(states.size(), 6);
}

void TestReviewText::aDecisionIsToldWithWhatBecameOfIt()
{
    ReviewEntry entry{ .state = ReviewState::Done, .appeared = true };
    entry.decision = ReviewDecision{
        .verdict = ReviewVerdict::Delete, .by = u"bob"_s, .decidedAt = Now, .actedAt = Now
    };
    const QString said = ReviewText::standing(entry, true).join(u'\n');
    QVERIFY(said.contains(u"after the review had begun"_s));
    QVERIFY(said.contains(u"Delete, by bob"_s) && said.contains(u"Carried out"_s));
    entry.state = ReviewState::Changed;
    entry.decision->by.clear();
    const QString changed = ReviewText::standing(entry, false).join(u'\n');
    QVERIFY(changed.contains(u"Decide again"_s) && changed.contains(u"not saved"_s));
    QVERIFY(!changed.contains(u"Carried out"_s) && !changed.contains(u" by "_s));
}

void TestReviewText::aSignedReviewIsNamedAsTheReason()
{
    QVERIFY(ReviewText::failed({ .kind = ErrorKind::Conflict }).contains(u"signed off"_s));
    QVERIFY(ReviewText::failed({ .kind = ErrorKind::StoreFull }).contains(u"not be saved"_s));
}

void TestReviewText::theQuestionHoldsWhatTheOwnerNeeds()
{
    Token token = sample::token(u"W buckets telegraf#1"_s);
    token.id = TokenId(0xabc);
    token.description = u"line 4\nInjected: line"_s;
    token.ownerName = u"bob"_s;
    const TokenClass tokenClass = classify(token, {});
    const QString message
        = ReviewText::question(token, u"Write"_s, abilitiesOf(token, tokenClass, {}, {}),
                               { { sample::Factory, u"factory"_s } }, u"plant"_s);
    for (const QString &part :
         { u"Hello bob"_s, u"0000000000000abc"_s, u"plant"_s, u"Write, active"_s, u"telegraf"_s })
        QVERIFY2(message.contains(part), qPrintable(part));
    // A name brings no lines of its own.
    QVERIFY(!message.contains(u"\nInjected"_s));
}

QTEST_GUILESS_MAIN(TestReviewText)
#include "tst_reviewtext.moc"
