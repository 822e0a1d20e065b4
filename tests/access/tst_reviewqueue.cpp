// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/access/reviewqueue.h"

#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const ServerId Plant = ServerId::create();
const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

TokenKey keyOf(quint64 id)
{
    return { Plant, TokenStore::V2, TokenId(id) };
}

Token tokenOf(quint64 id, const QString &shortForm = u"W buckets telegraf#1"_s)
{
    Token token = sample::token(shortForm);
    token.id = TokenId(id);
    token.description = u"token %1"_s.arg(id);
    token.createdAt = Now;
    return token;
}

ReviewScene sceneOf(const TokenList &tokens)
{
    ReviewScene scene{ .server = Plant,
                       .organization = sample::Factory,
                       .tokens = tokens,
                       .isListed = true,
                       .isV1Listed = true,
                       .types = knownResourceTypes() };
    for (const Token &token : tokens)
        scene.seen.append({ token.store, token.id, token.description });
    return scene;
}

void decide(ReviewScene &scene, const Token &token, ReviewVerdict verdict)
{
    scene.decisions.insert(keyOf(token.id.value()),
                           { .token = keyOf(token.id.value()),
                             .verdict = verdict,
                             .fingerprint = reviewFingerprint(token) });
}

QList<quint64> ids(const QList<ReviewEntry> &queue)
{
    QList<quint64> found;
    for (const ReviewEntry &entry : queue)
        found.append(entry.key.id.value());
    return found;
}

ReviewState stateOf(const ReviewScene &scene, quint64 id)
{
    for (const ReviewEntry &entry : reviewQueue(scene)) {
        if (entry.key.id.value() == id)
            return entry.state;
    }
    qFatal("not in the queue");
}

} // namespace

class TestReviewQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstComesFirst();
    void otherOrganizationsAreNotPartOfIt();
    void aChangeComesUpAgain();
    void whatWasDecidedIsRecognisedAsDone();
    void whatIsGoneIsTold();
    void aListOfAnEarlierRunTellsNothingGone();
    void findingsWeigh();
    void aClockThatJumpsHidesNoDate();
    void anyHistoryKeepsTheRules();
};

void TestReviewQueue::theWorstComesFirst()
{
    Token old = tokenOf(3);
    old.createdAt = Now.addYears(-2);
    Token everything = tokenOf(5);
    everything.permissions = operatorPermissions(knownResourceTypes());
    ReviewScene scene = sceneOf({ tokenOf(1), tokenOf(2), old, tokenOf(4, u"RW buckets"_s),
                                  everything, tokenOf(6), tokenOf(7) });
    scene.weights.insert(keyOf(1), { FindingSeverity::Note, 3 });
    scene.weights.insert(keyOf(7), { FindingSeverity::Danger, 1 });
    scene.weights.insert(keyOf(6), { FindingSeverity::Warning, 1 });
    QCOMPARE(ids(reviewQueue(scene)), (QList<quint64>{ 7, 6, 1, 5, 4, 3, 2 }));
}

void TestReviewQueue::otherOrganizationsAreNotPartOfIt()
{
    Token elsewhere = tokenOf(2);
    elsewhere.organization = sample::Weather;
    ReviewScene scene = sceneOf({ tokenOf(1) });
    scene.tokens.append(elsewhere);
    scene.tokens.append(tokenOf(3));
    QCOMPARE(ids(reviewQueue(scene)), (QList<quint64>{ 1, 3 }));
    QVERIFY(!reviewQueue(scene).constFirst().appeared);
    QVERIFY(reviewQueue(scene).constLast().appeared);
}

void TestReviewQueue::aChangeComesUpAgain()
{
    const Token token = tokenOf(1, u"W buckets telegraf#1,R tasks"_s);
    ReviewScene scene = sceneOf({ token });
    decide(scene, token, ReviewVerdict::Keep);
    QCOMPARE(stateOf(scene, 1), ReviewState::Done);
    const auto with = [&scene, &token](auto change) {
        Token changed = token;
        change(changed);
        scene.tokens = { changed };
        return stateOf(scene, 1);
    };
    QCOMPARE(with([](Token &t) { t.updatedAt = Now; }), ReviewState::Done);
    QCOMPARE(with([](Token &t) { std::reverse(t.permissions.begin(), t.permissions.end()); }),
             ReviewState::Done);
    QCOMPARE(with([](Token &t) { t.description += u"\n"_s; }), ReviewState::Changed);
    QCOMPARE(with([](Token &t) { t.status = TokenStatus::Inactive; }), ReviewState::Changed);
    QCOMPARE(with([](Token &t) { t.owner = UserId(77); }), ReviewState::Changed);
    QCOMPARE(with([](Token &t) { t.permissions.removeLast(); }), ReviewState::Changed);
}

void TestReviewQueue::whatWasDecidedIsRecognisedAsDone()
{
    const Token token = tokenOf(1);
    Token stopped = token;
    stopped.status = TokenStatus::Inactive;
    ReviewScene scene = sceneOf({ token });
    decide(scene, token, ReviewVerdict::Deactivate);
    QCOMPARE(stateOf(scene, 1), ReviewState::Decided);
    scene.tokens = { stopped };
    QCOMPARE(stateOf(scene, 1), ReviewState::Done);
    decide(scene, token, ReviewVerdict::Delete);
    QCOMPARE(stateOf(scene, 1), ReviewState::Decided);
    scene.tokens = {};
    QCOMPARE(stateOf(scene, 1), ReviewState::Done);
    scene.tokens = { token };
    decide(scene, token, ReviewVerdict::Narrow);
    QCOMPARE(stateOf(scene, 1), ReviewState::Decided);
    scene.replaced = { TokenId(1) };
    QCOMPARE(stateOf(scene, 1), ReviewState::Done);
    decide(scene, token, ReviewVerdict::AskOwner);
    QCOMPARE(stateOf(scene, 1), ReviewState::Decided);
}

void TestReviewQueue::whatIsGoneIsTold()
{
    const Token kept = tokenOf(1);
    ReviewScene scene = sceneOf({ kept, tokenOf(2), tokenOf(3) });
    decide(scene, kept, ReviewVerdict::Keep);
    scene.tokens = {};
    QCOMPARE(reviewProgress(reviewQueue(scene)), (ReviewProgress{ .total = 3, .gone = 3 }));
    QCOMPARE(reviewQueue(scene).constLast().name, u"token 3"_s);
    // Of v1 credentials another list tells.
    scene.seen.append({ TokenStore::V1, TokenId(9), u"board"_s });
    scene.isV1Listed = false;
    QCOMPARE(reviewProgress(reviewQueue(scene)),
             (ReviewProgress{ .total = 4, .open = 1, .gone = 3 }));
}

void TestReviewQueue::aListOfAnEarlierRunTellsNothingGone()
{
    ReviewScene scene = sceneOf({ tokenOf(1) });
    scene.tokens = {};
    scene.isListed = false;
    QCOMPARE(stateOf(scene, 1), ReviewState::Open);
}

void TestReviewQueue::findingsWeigh()
{
    FindingReport report;
    FindingGroup old{ .kind = FindingKind::Old };
    old.add(tokenOf(1));
    old.add(tokenOf(2));
    FindingGroup unscoped{ .kind = FindingKind::Unscoped };
    unscoped.add(tokenOf(2));
    FindingGroup whole{ .kind = FindingKind::OperatorSingle };
    whole.hits.push_back({});
    report.groups = { old, unscoped, whole };
    const ReviewWeights weights = reviewWeights(report, Plant);
    QCOMPARE(weights.size(), 2);
    QCOMPARE(weights.value(keyOf(2)).findings, 2);
    QCOMPARE(weights.value(keyOf(2)).worst, FindingSeverity::Danger);
    QCOMPARE(weights.value(keyOf(1)).findings, 1);
}

void TestReviewQueue::aClockThatJumpsHidesNoDate()
{
    const QDate today(2026, 11, 24);
    Review review{ .nextDue = today.addDays(30) };
    QVERIFY(!isReviewDue(review, today.addYears(1))); // not signed
    review.signedAt = Now.addDays(-300);
    QVERIFY(!isReviewDue(review, today));
    QVERIFY(isReviewDue(review, today.addDays(30)));
    // Signed while the clock ran ten years ahead.
    review.signedAt = Now.addYears(10);
    review.nextDue = today.addYears(11);
    QVERIFY(isReviewDue(review, today));
}

/// Whatever comes, goes and changes: nothing is lost, nothing that is open counts as decided, and
/// the order depends on neither the list's order nor the past.
void TestReviewQueue::anyHistoryKeepsTheRules()
{
    QRandomGenerator random(2026);
    for (int history = 0; history < 300; ++history) {
        ReviewScene scene = sceneOf({});
        QSet<quint64> known;
        for (int step = 0; step < 30; ++step) {
            const quint64 id = 1 + random.bounded(12U);
            const auto there
                = std::find_if(scene.tokens.begin(), scene.tokens.end(),
                               [id](const Token &token) { return token.id.value() == id; });
            const auto verdict = static_cast<ReviewVerdict>(random.bounded(5));
            switch (random.bounded(5)) {
            case 0:
                if (there == scene.tokens.end())
                    scene.tokens.append(tokenOf(id));
                break;
            case 1:
                if (there != scene.tokens.end())
                    scene.tokens.removeAt(there - scene.tokens.begin());
                break;
            case 2:
                if (there != scene.tokens.end())
                    there->description += u'!';
                break;
            default:
                if (there != scene.tokens.end() && known.contains(id))
                    decide(scene, *there, verdict);
            }
            const QList<ReviewEntry> queue = reviewQueue(scene);
            for (const ReviewEntry &entry : queue) {
                if (!known.contains(entry.key.id.value()))
                    scene.seen.append({ entry.key.store, entry.key.id, entry.name, true });
                known.insert(entry.key.id.value());
            }
            QCOMPARE(queue.size(), known.size());
            const ReviewProgress progress = reviewProgress(queue);
            QCOMPARE(progress.open + progress.decided + progress.done + progress.gone,
                     progress.total);
            for (const ReviewEntry &entry : queue) {
                const auto token
                    = std::find_if(scene.tokens.begin(), scene.tokens.end(),
                                   [&entry](const Token &one) { return one.id == entry.key.id; });
                const bool isThere = token != scene.tokens.end();
                const bool isSame = isThere && entry.decision
                    && entry.decision->fingerprint == reviewFingerprint(*token);
                QCOMPARE(entry.isOpen(), isThere && !isSame);
                if (!isThere)
                    QVERIFY(entry.state == ReviewState::Gone || entry.decision);
            }
            ReviewScene shuffled = scene;
            std::shuffle(shuffled.tokens.begin(), shuffled.tokens.end(), random);
            QCOMPARE(ids(reviewQueue(shuffled)), ids(queue));
        }
    }
}

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
