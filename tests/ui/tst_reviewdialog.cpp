// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"
#include "ui/mainwindow/reviewnews.h"
#include "ui/review/reviewdialog.h"

#include "models/items/reviewqueuemodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/findingswatch.h"
#include "models/words/reviewtext.h"

#include "tests/support/fakereviewstore.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestReviewDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReviewIsDoneByKeyboardAlone();
    void theNoteTakesLettersAndStaysWithTheDecision();
    void theOwnerIsAskedWithoutASecret();
    void oneIsCarriedOutFromItsPage();
    void whatWasDecidedIsCarriedOutAtTheEnd();
    void whatIsLeftOpenMustBeSaid();
    void aFullDiskKeepsTheDecisionOnScreen();
    void whatIsGoneIsTold();
    void aReadOnlyConnectionDecidesOnly();
    void theEndOfTheServerEndsTheWindow();
    void aDueReviewIsSaid();
    void signedReviewsCanBeReadAgain();
    void aKeyThatIsHeldDecidesOnce();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    ReviewQueueModel *model() const { return m_dialog->findChild<ReviewQueueModel *>(); }
    QPushButton *verdict(ReviewVerdict verdict) const
    {
        return part<QPushButton>(qPrintable(u"verdictButton%1"_s.arg(static_cast<int>(verdict))));
    }
    QPushButton *carryOut(ReviewVerdict verdict) const
    {
        return part<QPushButton>(qPrintable(u"carryOutButton%1"_s.arg(static_cast<int>(verdict))));
    }
    int row() const { return part<QListView>("reviewQueue")->currentIndex().row(); }
    TokenKey keyAt(int row) const { return model()->entry(model()->index(row))->key; }
    ReviewState state(int row) const { return model()->entry(model()->index(row))->state; }
    bool isAtTheEnd() const { return part<QLabel>("reviewSummary")->isVisible(); }
    void press(Qt::Key key) const { QTest::keyClick(m_dialog->focusWidget(), key); }
    void open()
    {
        m_dialog = std::make_unique<ReviewDialog>(ReviewSources{ .session = *m_session,
                                                                 .findings = *m_watch,
                                                                 .shelf = *m_shelf,
                                                                 .tokens = *m_table },
                                                  SessionFixture::factory(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void start() const
    {
        QTRY_VERIFY(part<QPushButton>("startReviewButton")->isEnabled());
        part<QPushButton>("startReviewButton")->click();
        QTRY_VERIFY(part<QListView>("reviewQueue")->isVisible());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakeReviewStore m_store;
    std::unique_ptr<FindingsWatch> m_watch;
    std::unique_ptr<ReviewShelf> m_shelf;
    std::unique_ptr<TokenTableModel> m_table;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ReviewDialog> m_dialog;
};

void TestReviewDialog::init()
{
    m_dialog.reset();
    m_table.reset();
    m_shelf.reset();
    m_watch.reset();
    m_store.reviews.clear();
    m_store.kept.clear();
    m_store.failWrites.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    m_shelf = std::make_unique<ReviewShelf>(m_fixture->workspace, m_store, nullptr);
    m_table = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
    Token everywhere = SessionFixture::token(3, u"script"_s);
    everywhere.permissions = { { PermissionAction::Read, types::buckets, {}, {}, {} } };
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s),
                                        SessionFixture::token(2, u"board"_s), everywhere });
    QTRY_VERIFY(m_watch->report(m_session));
    open();
}

void TestReviewDialog::aReviewIsDoneByKeyboardAlone()
{
    QTRY_VERIFY(part<QPushButton>("startReviewButton")->isEnabled());
    part<QPushButton>("startReviewButton")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(part<QListView>("reviewQueue")->isVisible());
    QCOMPARE(row(), 0);
    QCOMPARE(keyAt(0).id, TokenId(3)); // the worst
    QVERIFY(part<QLabel>("detailsRemarks")->text().contains(u"every organization"_s));
    press(Qt::Key_K);
    QTRY_COMPARE(row(), 1);
    press(Qt::Key_Right);
    QTRY_COMPARE(row(), 2);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QTRY_COMPARE(row(), 0);
    QVERIFY(verdict(ReviewVerdict::Keep)->isChecked());
    press(Qt::Key_Right);
    press(Qt::Key_D);
    QTRY_COMPARE(row(), 2);
    press(Qt::Key_X);
    QTRY_VERIFY(isAtTheEnd());
    QCOMPARE(state(0), ReviewState::Done);
    QCOMPARE(state(1), ReviewState::Decided);
    QTRY_COMPARE(m_store.kept.value(m_store.reviews.first().id).decisions.size(), 3);
    // Closed and opened again: it goes on.
    press(Qt::Key_Escape);
    open();
    start();
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(state(1), ReviewState::Decided);
    QCOMPARE(m_store.reviews.size(), 1);
}

void TestReviewDialog::theNoteTakesLettersAndStaysWithTheDecision()
{
    start();
    part<QLineEdit>("reviewNoteEdit")->setFocus();
    QTest::keyClicks(part<QLineEdit>("reviewNoteEdit"), u"kept for xmas"_s);
    QCOMPARE(part<QLineEdit>("reviewNoteEdit")->text(), u"kept for xmas"_s);
    QCOMPARE(state(0), ReviewState::Open);
    // Looking at another one meanwhile loses nothing.
    part<QListView>("reviewQueue")->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(part<QLineEdit>("reviewNoteEdit")->text(), QString());
    press(Qt::Key_Left);
    QCOMPARE(part<QLineEdit>("reviewNoteEdit")->text(), u"kept for xmas"_s);
    press(Qt::Key_K);
    QTRY_COMPARE(row(), 1);
    QCOMPARE(model()->entry(model()->index(0))->decision->note, u"kept for xmas"_s);
    // Of a decision that was made before.
    press(Qt::Key_Left);
    part<QLineEdit>("reviewNoteEdit")->setFocus();
    QTest::keyClicks(part<QLineEdit>("reviewNoteEdit"), u", too"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(model()->entry(model()->index(0))->decision->note, u"kept for xmas, too"_s);
}

void TestReviewDialog::theOwnerIsAskedWithoutASecret()
{
    start();
    part<QListView>("reviewQueue")->setCurrentIndex(model()->index(1));
    press(Qt::Key_A);
    const QString message = QGuiApplication::clipboard()->text();
    QVERIFY(message.contains(SessionFixture::admin().name));
    QVERIFY(message.contains(u"- "_s) && message.contains(u"telegraf"_s));
    QVERIFY(message.contains(keyAt(1).id.toString()));
    QVERIFY(!message.contains(u"operator-value"_s));
    QCOMPARE(state(1), ReviewState::Decided);
    QTRY_VERIFY(model()->entry(model()->index(1))->decision->actedAt.isValid());
}

void TestReviewDialog::oneIsCarriedOutFromItsPage()
{
    start();
    QSignalSpy asked(m_dialog.get(), &ReviewDialog::remedyRequested);
    verdict(ReviewVerdict::Deactivate)->click();
    QTRY_COMPARE(row(), 1);
    QVERIFY(!part<QPushButton>("actNowButton")->isVisible());
    press(Qt::Key_Left);
    part<QPushButton>("actNowButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<FindingRemedy>(), FindingRemedy::Deactivate);
    QCOMPARE(asked.first().at(1).value<QList<TokenKey>>(), QList<TokenKey>{ keyAt(0) });
    // The window that does it has done it.
    Token stopped = *m_session->tokens().find(TokenStore::V2, keyAt(0).id);
    stopped.status = TokenStatus::Inactive;
    m_session->tokens().put(stopped);
    QTRY_COMPARE(state(0), ReviewState::Done);
    QVERIFY(!part<QPushButton>("actNowButton")->isVisible());
    QVERIFY(part<QLabel>("reviewStanding")->text().contains(u"Carried out"_s));
}

void TestReviewDialog::whatWasDecidedIsCarriedOutAtTheEnd()
{
    start();
    press(Qt::Key_X);
    press(Qt::Key_N);
    press(Qt::Key_N);
    QTRY_VERIFY(isAtTheEnd());
    QVERIFY(!carryOut(ReviewVerdict::Deactivate)->isVisible());
    QSignalSpy asked(m_dialog.get(), &ReviewDialog::remedyRequested);
    carryOut(ReviewVerdict::Delete)->click();
    QCOMPARE(asked.last().at(1).value<QList<TokenKey>>(), QList<TokenKey>{ keyAt(0) });
    // Each gets permissions of its own: one after the other.
    carryOut(ReviewVerdict::Narrow)->click();
    QCOMPARE(asked.last().at(1).value<QList<TokenKey>>(), QList<TokenKey>{ keyAt(1) });
    QVERIFY(!part<QPushButton>("signOffButton")->isEnabled());
}

void TestReviewDialog::whatIsLeftOpenMustBeSaid()
{
    start();
    press(Qt::Key_K);
    part<QPushButton>("finishButton")->click();
    QVERIFY(isAtTheEnd());
    auto *signOff = part<QPushButton>("signOffButton");
    QCOMPARE(part<QLineEdit>("reviewNameEdit")->text(), SessionFixture::admin().name);
    QVERIFY(!signOff->isEnabled());
    auto *leave = part<QAbstractButton>("leaveOpenCheck");
    QVERIFY(leave->text().contains(u"2 tokens without a decision"_s)
            || leave->text().contains(u"2 token(s) without a decision"_s));
    leave->setChecked(true);
    part<QLineEdit>("reviewNameEdit")->setText(u"  "_s);
    QVERIFY(!signOff->isEnabled());
    part<QLineEdit>("reviewNameEdit")->setText(u"Mia"_s);
    QTRY_VERIFY(signOff->isEnabled());
    QSignalSpy asked(m_dialog.get(), &ReviewDialog::reportRequested);
    m_dialog->offerReport();
    signOff->click();
    QTRY_VERIFY(part<QPushButton>("reviewReportButton")->isVisible());
    QVERIFY(part<QLabel>("reviewSummary")->text().contains(u"Mia"_s));
    QVERIFY(!signOff->isVisible());
    part<QPushButton>("reviewReportButton")->click();
    QCOMPARE(asked.first().first().value<ReviewId>(), m_store.reviews.first().id);
    part<QListView>("reviewQueue")->setCurrentIndex(model()->index(1));
    QVERIFY(!verdict(ReviewVerdict::Keep)->isEnabled());
}

void TestReviewDialog::aFullDiskKeepsTheDecisionOnScreen()
{
    start();
    m_store.failWrites = ErrorKind::StoreFull;
    press(Qt::Key_K);
    auto *bar = m_dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(row(), 0);
    QVERIFY(verdict(ReviewVerdict::Keep)->isChecked());
    QVERIFY(part<QLabel>("reviewStanding")->text().contains(u"not saved"_s));
    m_store.failWrites.reset();
    bar->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!part<QLabel>("reviewStanding")->text().contains(u"not saved"_s));
    QCOMPARE(m_store.kept.value(m_store.reviews.first().id).decisions.size(), 1);
}

void TestReviewDialog::whatIsGoneIsTold()
{
    start();
    m_session->tokens().replaceAll({});
    QTRY_COMPARE(state(0), ReviewState::Gone);
    QVERIFY(part<QLabel>("reviewStanding")->text().contains(u"does not show it"_s));
    part<QPushButton>("finishButton")->click();
    QVERIFY(part<QLabel>("reviewSummary")->text().contains(u"None of these"_s));
    m_session->catalog().setOrganizations({});
    QTRY_VERIFY(part<QLabel>("reviewSummary")->text().contains(u"factory is no longer"_s));
    QVERIFY(part<QPushButton>("signOffButton")->isEnabled());
}

void TestReviewDialog::aReadOnlyConnectionDecidesOnly()
{
    Connection connection = m_session->connection();
    connection.isReadOnly = true;
    m_session->setConnection(connection);
    open();
    QTRY_VERIFY(part<QLabel>("reviewLimits")->text().contains(u"looking only"_s));
    start();
    press(Qt::Key_X);
    press(Qt::Key_Left);
    QTRY_VERIFY(part<QPushButton>("actNowButton")->isVisible());
    QVERIFY(!part<QPushButton>("actNowButton")->isEnabled());
    QVERIFY(!part<QPushButton>("actNowButton")->toolTip().isEmpty());
}

void TestReviewDialog::theEndOfTheServerEndsTheWindow()
{
    start();
    QSignalSpy closed(m_dialog.get(), &QDialog::rejected);
    m_fixture->workspace.close(m_session->connection().id);
    QCOMPARE(closed.size(), 1);
}

void TestReviewDialog::aDueReviewIsSaid()
{
    MessageBar bar;
    const ReviewNews news(m_fixture->workspace, *m_shelf, bar, nullptr);
    QSignalSpy asked(&news, &ReviewNews::reviewRequested);
    const QDate today = m_fixture->clock.present.date();
    m_store.reviews.append({ .id = ReviewId::create(),
                             .server = m_session->connection().server,
                             .organization = SessionFixture::factory(),
                             .organizationName = u"factory"_s,
                             .signedBy = u"Mia"_s,
                             .signedAt = m_fixture->clock.present.addDays(-200),
                             .nextDue = today.addDays(-1) });
    // Read anew after each sign-off.
    m_shelf->signOff(m_store.reviews.first(), this, [](const Result<Done> &) {});
    QTRY_VERIFY(!bar.isHidden());
    QTRY_VERIFY(part<QLabel>("reviewFacts")->text().contains(u"was due"_s));
    auto *button = bar.findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Review…"_s);
    button->click();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(bar.isHidden());
}

void TestReviewDialog::signedReviewsCanBeReadAgain()
{
    auto *choice = part<QComboBox>("signedReviewsCombo");
    QVERIFY(!choice->isVisible());
    const auto add = [this](OrganizationId organization, const QString &name, int daysAgo) {
        const QDateTime at = m_fixture->clock.present.addDays(-daysAgo);
        m_store.reviews.append({ .id = ReviewId::create(),
                                 .server = m_session->connection().server,
                                 .organization = organization,
                                 .organizationName = name,
                                 .startedAt = at,
                                 .signedBy = u"Mia"_s,
                                 .signedAt = at });
    };
    add(SessionFixture::factory(), u"factory"_s, 400);
    add(SessionFixture::factory(), u"factory"_s, 200);
    add(OrganizationId(0xdead), u"closed plant"_s, 100);
    m_shelf->signOff(m_store.reviews.first(), this, [](const Result<Done> &) {});
    QTRY_COMPARE(choice->count(), 2);
    QVERIFY(choice->isVisible());
    QSignalSpy asked(m_dialog.get(), &ReviewDialog::reportRequested);
    choice->setCurrentIndex(1);
    part<QPushButton>("signedReportButton")->click();
    QCOMPARE(asked.takeFirst().constFirst().value<ReviewId>(), m_store.reviews.constFirst().id);
    // Of an organization that is gone there is nothing to begin, but something to read.
    auto *organizations = part<QComboBox>("reviewOrganizationCombo");
    organizations->setCurrentIndex(organizations->count() - 1);
    QVERIFY(organizations->currentText().startsWith(u"closed plant"_s));
    QCOMPARE(choice->count(), 1);
    QVERIFY(!part<QPushButton>("startReviewButton")->isEnabled());
    part<QPushButton>("signedReportButton")->click();
    QCOMPARE(asked.takeFirst().constFirst().value<ReviewId>(), m_store.reviews.constLast().id);
}

void TestReviewDialog::aKeyThatIsHeldDecidesOnce()
{
    start();
    QWidget *focus = m_dialog->focusWidget();
    QTest::keyPress(focus, Qt::Key_K);
    for (int repeat = 0; repeat < 3; ++repeat)
        qt_sendShortcutOverrideEvent(focus, 0, Qt::Key_K, Qt::NoModifier, u"k"_s, true);
    QTest::keyRelease(focus, Qt::Key_K);
    QCOMPARE(m_store.kept.value(m_store.reviews.first().id).decisions.size(), 1);
}

void TestReviewDialog::theKeyboardReachesEverything()
{
    QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
    start();
    QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
    part<QPushButton>("finishButton")->click();
    QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
