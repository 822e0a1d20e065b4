// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/reviewshelf.h"
#include "models/words/reviewtext.h"

#include "tests/support/fakereviewstore.h"
#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// Organizations whose review is due are marked in the navigation.
class TestDueReviews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOrganizationIsMarkedAndSaysSo();
    void theDayComesWhileTheProgramRuns();
    void aSignOffTakesTheMarkAway();

private:
    [[nodiscard]] QModelIndex entry(OrganizationId id) const
    {
        return m_navigation->indexOf({ m_session->connection().server, id });
    }
    [[nodiscard]] bool isDue(OrganizationId id) const
    {
        return entry(id).data(NavigationModel::DueRole).toBool();
    }
    [[nodiscard]] QString spoken(OrganizationId id) const
    {
        return entry(id).data(Qt::AccessibleTextRole).toString();
    }
    Review signedReview(const QDate &nextDue)
    {
        const QDateTime now = m_fixture->clock.present;
        return { .id = ReviewId::create(),
                 .server = m_session->connection().server,
                 .organization = SessionFixture::factory(),
                 .organizationName = u"factory"_s,
                 .startedAt = now.addDays(-30),
                 .signedBy = u"carol"_s,
                 .signedAt = now.addDays(-30),
                 .nextDue = nextDue };
    }
    void show(const Review &review)
    {
        m_store.reviews = { review };
        m_shelf = std::make_unique<ReviewShelf>(m_fixture->workspace, m_store, nullptr);
        m_navigation->setReviews(*m_shelf);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakeReviewStore m_store;
    std::unique_ptr<ReviewShelf> m_shelf;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<NavigationModel> m_navigation;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ServerSession *m_session = nullptr;
};

void TestDueReviews::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_model = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
    m_navigation = std::make_unique<NavigationModel>(m_fixture->workspace, *m_model, nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_navigation.get());
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Boards"_s) });
}

void TestDueReviews::cleanup()
{
    m_tester.reset();
    m_navigation.reset();
    m_model.reset();
    m_shelf.reset();
    m_fixture.reset();
}

void TestDueReviews::theOrganizationIsMarkedAndSaysSo()
{
    const Review last = signedReview(m_fixture->clock.present.date().addDays(-1));
    show(last);
    QTRY_VERIFY(isDue(SessionFixture::factory()));
    QVERIFY(spoken(SessionFixture::factory()).startsWith(u"factory"_s));
    QVERIFY(spoken(SessionFixture::factory()).endsWith(ReviewText::due(last)));
    QVERIFY(entry(SessionFixture::factory())
                .data(Qt::ToolTipRole)
                .toString()
                .contains(ReviewText::due(last)));
    QVERIFY(!isDue(SessionFixture::weather()));
    QVERIFY(!isDue({}));
    QVERIFY(spoken(SessionFixture::weather()).isEmpty());
}

void TestDueReviews::theDayComesWhileTheProgramRuns()
{
    show(signedReview(m_fixture->clock.present.date().addDays(2)));
    QTRY_VERIFY(m_shelf->isRead(m_session->connection().server));
    QVERIFY(!isDue(SessionFixture::factory()));
    m_fixture->clock.present = m_fixture->clock.present.addDays(3);
    m_session->refresh();
    QTRY_VERIFY(isDue(SessionFixture::factory()));
}

void TestDueReviews::aSignOffTakesTheMarkAway()
{
    show(signedReview(m_fixture->clock.present.date()));
    QTRY_VERIFY(isDue(SessionFixture::factory()));
    Review next = signedReview(m_fixture->clock.present.date().addDays(90));
    next.signedAt = m_fixture->clock.present;
    m_store.reviews.append(next);
    m_shelf->signOff(next, this, [](const Result<Done> &) {});
    QTRY_VERIFY(!isDue(SessionFixture::factory()));
}

QTEST_GUILESS_MAIN(TestDueReviews)
#include "tst_duereviews.moc"
