// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/likebar.h"

#include "tests/support/sessionfixture.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestLikeBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsFindAnyTokenAndReturnChoosesIt();
    void theListIsReachedByTheArrow();
    void aTokenChosenBeforeIsShown();

private:
    void open(TokenId preselected);
    [[nodiscard]] QLineEdit *edit() const
    {
        return m_bar->findChild<QLineEdit *>(QStringLiteral("likeEdit"));
    }
    [[nodiscard]] QListView *list() const
    {
        return m_bar->findChild<QListView *>(QStringLiteral("likeList"));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<LikeBar> m_bar;
};

void TestLikeBar::init()
{
    m_bar.reset();
    m_fixture = std::make_unique<SessionFixture>();
    TokenList tokens;
    for (quint64 id = 1; id <= 3'000; ++id)
        tokens.append(SessionFixture::token(id, QStringLiteral("sensor %1").arg(id)));
    m_session = &m_fixture->connectTo(tokens);
}

void TestLikeBar::open(TokenId preselected)
{
    m_bar = std::make_unique<LikeBar>(*m_session, preselected);
    m_bar->offerTokens();
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestLikeBar::wordsFindAnyTokenAndReturnChoosesIt()
{
    open({});
    QCOMPARE(list()->model()->rowCount(), 3'000);
    const QSignalSpy chosen(m_bar.get(), &LikeBar::chosen);
    QTest::keyClicks(edit(), QStringLiteral("17 sensor"));
    QTest::keyClicks(edit(), QStringLiteral(" factory"));
    QVERIFY(m_bar->token().isNull());
    // The newest first: 2917 and others come before the oldest.
    list()->setCurrentIndex(list()->model()->index(list()->model()->rowCount() - 1, 0));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_bar->token(), TokenId(17));
    QCOMPARE(edit()->text(), QStringLiteral("sensor 17 (factory)"));
    QVERIFY(!list()->isVisible());
}

void TestLikeBar::theListIsReachedByTheArrow()
{
    open({});
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_bar->token(), TokenId(2'999));
    QVERIFY(edit()->hasFocus());
}

void TestLikeBar::aTokenChosenBeforeIsShown()
{
    open(TokenId(5));
    QCOMPARE(m_bar->token(), TokenId(5));
    QCOMPARE(edit()->text(), QStringLiteral("sensor 5 (factory)"));
    QVERIFY(!list()->isVisible());
    QTest::keyClicks(edit(), QStringLiteral("x"));
    QVERIFY(list()->isVisible());
    QCOMPARE(m_bar->token(), TokenId(5));
}

QTEST_MAIN(TestLikeBar)
#include "tst_likebar.moc"
