// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/session/findingswatch.h"
#include "models/session/journal.h"
#include "models/session/reviewbook.h"

#include "tests/support/fakejournalstore.h"
#include "tests/support/fakereviewstore.h"
#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestReviewBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReviewGoesOnAfterARestart();
    void everyDecisionIsToldOnce();
    void aDecisionOutlivesItsWindow();
    void whatWasWrongThenStaysWithTheDecision();
    void theJournalIsWrittenWithTheDecision();
    void whatComesAndGoesIsNoticed();
    void aDecisionThatIsNotKeptStaysOnScreen();
    void nothingChangesAfterTheSignOff();
    void anOrganizationThatIsGoneIsTold();
    void theNextReviewComesDue();
    void aClosedServerEndsNothingBadly();
    void aReviewNeedsNoServer();

private:
    TokenKey key(quint64 id) const
    {
        return { m_session->connection().server, TokenStore::V2, TokenId(id) };
    }
    ReviewState state(quint64 id) const
    {
        const ReviewEntry *entry = m_book->find(key(id));
        return entry ? entry->state : ReviewState::Gone;
    }
    /// As a restart would.
    void reopen()
    {
        m_book.reset();
        m_shelf = std::make_unique<ReviewShelf>(m_fixture->workspace, m_store, nullptr);
        m_shelf->setJournal(*m_journal);
        QTRY_VERIFY(m_shelf->isRead(m_session->connection().server));
        m_book = std::make_unique<ReviewBook>(*m_session, *m_watch, *m_shelf, nullptr);
        QSignalSpy opened(m_book.get(), &ReviewBook::opened);
        m_book->open(SessionFixture::factory());
        QTRY_COMPARE(opened.size(), 1);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakeReviewStore m_store;
    FakeJournalStore m_journalStore;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<FindingsWatch> m_watch;
    std::unique_ptr<ReviewShelf> m_shelf;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ReviewBook> m_book;
};

void TestReviewBook::init()
{
    m_book.reset();
    m_shelf.reset();
    m_watch.reset();
    m_store.reviews.clear();
    m_store.kept.clear();
    m_store.journal.clear();
    m_store.failWrites.reset();
    m_journal.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_journal = std::make_unique<Journal>(m_journalStore, m_fixture->clock, nullptr);
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s),
                                        SessionFixture::token(2, u"board"_s),
                                        SessionFixture::token(3, u"script"_s) });
    reopen();
}

void TestReviewBook::aReviewGoesOnAfterARestart()
{
    QCOMPARE(m_book->progress(), (ReviewProgress{ .total = 3, .open = 3 }));
    const ReviewId id = m_book->review()->id;
    QCOMPARE(m_book->review()->startedBy, SessionFixture::admin().name);
    m_book->decide(key(1), ReviewVerdict::Keep, u"line 4"_s);
    m_book->decide(key(2), ReviewVerdict::Delete, {});
    QTRY_VERIFY(m_book->notKept().isEmpty());
    reopen();
    QCOMPARE(m_book->review()->id, id);
    QCOMPARE(m_book->progress(),
             (ReviewProgress{ .total = 3, .open = 1, .decided = 1, .done = 1 }));
    QCOMPARE(m_book->find(key(1))->decision->note, u"line 4"_s);
    // Meanwhile somebody else changed one and made another.
    Token changed = SessionFixture::token(1, u"Telegraf B"_s);
    m_session->tokens().put(changed);
    m_session->tokens().put(SessionFixture::token(4, u"new"_s));
    reopen();
    QCOMPARE(state(1), ReviewState::Changed);
    QVERIFY(m_book->find(key(4))->appeared);
    QVERIFY(!m_book->find(key(3))->appeared);
}

void TestReviewBook::everyDecisionIsToldOnce()
{
    QSignalSpy written(m_journal.get(), &Journal::written);
    m_book->decide(key(1), ReviewVerdict::Keep, {});
    m_book->decide(key(1), ReviewVerdict::Deactivate, u"on second thoughts"_s);
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(m_store.journal.size(), 2);
    const ReviewDecision kept = m_store.kept.value(m_book->review()->id).decisions.constFirst();
    QCOMPARE(kept.verdict, ReviewVerdict::Deactivate);
    QCOMPARE(kept.by, SessionFixture::admin().name);
    // What follows on the server is no decision.
    Token stopped = SessionFixture::token(1, u"Telegraf"_s);
    stopped.status = TokenStatus::Inactive;
    m_session->tokens().put(stopped);
    QTRY_VERIFY(m_book->find(key(1))->decision->actedAt.isValid());
    QTRY_VERIFY(m_store.kept.value(m_book->review()->id).decisions.first().actedAt.isValid());
    QCOMPARE(state(1), ReviewState::Done);
    QCOMPARE(written.size(), 2);
    QCOMPARE(m_store.journal.size(), 2);
}

void TestReviewBook::aDecisionOutlivesItsWindow()
{
    QSignalSpy written(m_journal.get(), &Journal::written);
    m_book->decide(key(1), ReviewVerdict::Keep, {});
    m_book.reset();
    QTRY_COMPARE(written.size(), 1);
}

void TestReviewBook::whatWasWrongThenStaysWithTheDecision()
{
    QTRY_VERIFY(m_watch->isSettled(*m_session));
    m_book->decide(key(1), ReviewVerdict::Keep, {});
    QTRY_VERIFY(m_book->notKept().isEmpty());
    const auto kept
        = [this] { return m_store.kept.value(m_book->review()->id).decisions.first().findings; };
    QVERIFY(kept() && kept()->contains(findingId(FindingKind::WriteDeletesBucket)));
    Token harmless = SessionFixture::token(1, u"Telegraf"_s);
    harmless.permissions.clear();
    m_session->tokens().put(harmless);
    const quint32 bit = 1U << static_cast<int>(FindingKind::WriteDeletesBucket);
    QTRY_VERIFY((m_watch->kindsOf(key(1)) & bit) == 0);
    QVERIFY(kept()->contains(findingId(FindingKind::WriteDeletesBucket)));
}

/// In one go: what dies in between has neither.
void TestReviewBook::theJournalIsWrittenWithTheDecision()
{
    QSignalSpy written(m_journal.get(), &Journal::written);
    m_book->decide(key(1), ReviewVerdict::Keep, u"line 4"_s);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(m_store.journal.size(), 1);
    const JournalEntry &entry = m_store.journal.constFirst();
    QVERIFY(entry.action == JournalAction::ReviewDecision && entry.token == TokenId(1));
    QVERIFY(entry.note.contains(u"line 4"_s));
    QCOMPARE(entry.time, m_fixture->clock.present);
    QCOMPARE(entry.server, m_session->connection().server);
    // Not once more by the journal itself.
    QVERIFY(m_journalStore.entries.isEmpty());
}

void TestReviewBook::whatComesAndGoesIsNoticed()
{
    m_book->decide(key(2), ReviewVerdict::Delete, {});
    QTRY_VERIFY(m_book->notKept().isEmpty());
    m_session->tokens().remove(TokenStore::V2, TokenId(2));
    m_session->tokens().remove(TokenStore::V2, TokenId(3));
    QTRY_COMPARE(m_book->progress(),
                 (ReviewProgress{ .total = 3, .open = 1, .done = 1, .gone = 1 }));
    QVERIFY(!m_book->mayDecide(key(3)));
    m_book->decide(key(3), ReviewVerdict::Keep, {});
    QVERIFY(!m_book->find(key(3))->decision);
    m_session->tokens().remove(TokenStore::V2, TokenId(1));
    QTRY_COMPARE(m_book->progress(), (ReviewProgress{ .total = 3, .done = 1, .gone = 2 }));
}

void TestReviewBook::aDecisionThatIsNotKeptStaysOnScreen()
{
    QSignalSpy failed(m_book.get(), &ReviewBook::failed);
    QSignalSpy written(m_journal.get(), &Journal::written);
    m_store.failWrites = ErrorKind::StoreFull;
    m_book->decide(key(1), ReviewVerdict::Keep, u"line 4"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::StoreFull);
    QCOMPARE(m_book->notKept(), QSet<TokenKey>{ key(1) });
    QCOMPARE(m_book->find(key(1))->decision->note, u"line 4"_s);
    m_book->signOff(u"Mia"_s, QDate(2027, 1, 1));
    QVERIFY(!m_book->review()->isSigned());
    QCOMPARE(written.size(), 0);
    m_store.failWrites.reset();
    m_book->keepAgain();
    QTRY_VERIFY(m_book->notKept().isEmpty());
    QCOMPARE(written.size(), 1);
}

void TestReviewBook::nothingChangesAfterTheSignOff()
{
    QSignalSpy told(m_shelf.get(), &ReviewShelf::signedOff);
    m_book->decide(key(1), ReviewVerdict::Keep, {});
    m_book->decide(key(2), ReviewVerdict::Delete, {});
    QTRY_VERIFY(m_book->notKept().isEmpty());
    m_book->signOff(u"Mia"_s, QDate(2027, 1, 1));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_book->review()->signedBy, u"Mia"_s);
    QCOMPARE(m_book->review()->leftOpen, 1);
    QCOMPARE(m_book->review()->leftUndone, 1);
    QVERIFY(!m_book->mayDecide(key(3)));
    m_session->tokens().remove(TokenStore::V2, TokenId(2));
    QTRY_COMPARE(state(2), ReviewState::Done);
    QVERIFY(!m_store.kept.value(m_book->review()->id).decisions.last().actedAt.isValid());
    // The next one is another review.
    const ReviewId id = m_book->review()->id;
    reopen();
    QVERIFY(m_book->review()->id != id);
    QCOMPARE(m_book->review()->due, QDate(2027, 1, 1));
    QCOMPARE(m_book->progress(), (ReviewProgress{ .total = 2, .open = 2 }));
}

void TestReviewBook::anOrganizationThatIsGoneIsTold()
{
    QVERIFY(!m_book->isOrganizationGone());
    m_session->catalog().setOrganizations({ { SessionFixture::weather(), u"weather"_s, {} } });
    m_session->tokens().replaceAll({});
    QTRY_COMPARE(m_book->progress(), (ReviewProgress{ .total = 3, .gone = 3 }));
    QVERIFY(m_book->isOrganizationGone());
    QCOMPARE(m_book->review()->organizationName, u"factory"_s);
}

void TestReviewBook::theNextReviewComesDue()
{
    QVERIFY(m_shelf->due(*m_session).isEmpty());
    m_book->signOff(u"Mia"_s, QDate(2027, 1, 1));
    QTRY_VERIFY(m_shelf->last(m_session->connection().server, SessionFixture::factory()));
    QVERIFY(m_shelf->due(*m_session).isEmpty());
    m_fixture->clock.present = QDateTime(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC);
    QCOMPARE(m_shelf->due(*m_session).size(), 1);
    QCOMPARE(m_shelf->due(*m_session).first().organizationName, u"factory"_s);
    // Nobody is reminded of what is not there any more.
    m_session->catalog().setOrganizations({});
    QVERIFY(m_shelf->due(*m_session).isEmpty());
}

void TestReviewBook::aClosedServerEndsNothingBadly()
{
    const TokenKey one = key(1);
    m_fixture->workspace.close(m_session->connection().id);
    QVERIFY(!m_book->mayDecide(one));
    m_book->decide(one, ReviewVerdict::Keep, {});
    m_book->signOff(u"Mia"_s, {});
    m_book->open(SessionFixture::factory());
    QVERIFY(!m_book->review()->isSigned());
}

/// It begins with the list that is on this computer, and calls nothing gone that is missing there.
void TestReviewBook::aReviewNeedsNoServer()
{
    m_book.reset();
    m_session = &m_fixture->openOffline(
        u"far away"_s,
        { SessionFixture::token(1, u"Telegraf"_s), SessionFixture::token(2, u"board"_s) });
    reopen();
    QCOMPARE(m_book->progress(), (ReviewProgress{ .total = 2, .open = 2 }));
    m_book->decide(key(1), ReviewVerdict::Deactivate, {});
    QTRY_VERIFY(m_book->notKept().isEmpty());
    QCOMPARE(state(1), ReviewState::Decided);
    QVERIFY(!m_book->isOrganizationGone());
    m_session->tokens().replaceAll({ SessionFixture::token(1, u"Telegraf"_s) });
    QTRY_COMPARE(m_book->progress().total, 1);
    QCOMPARE(state(1), ReviewState::Decided);
}

QTEST_GUILESS_MAIN(TestReviewBook)
#include "tst_reviewbook.moc"
