// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activitywindow.h"
#include "ui/common/differenceview.h"
#include "ui/common/segmentedchoice.h"

#include "models/session/journal.h"
#include "models/session/snapshotkeeper.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlitesnapshotstore.h"

#include "tests/support/fakejournalstore.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// The first list is kept by itself; then the server tells others.
class TestSnapshotPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatChangedSinceIsShownAndByWhom();
    void twoDaysCompare();
    void anotherUserMaySeeLess();
    void aChangedOneLeadsToTheList();
    void aServerWithoutSnapshotsSaysSo();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void open();
    /// Waits until the comparison is there.
    [[nodiscard]] QStringList rows();
    void nextDay(const TokenList &tokens);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<SqliteSnapshotStore> m_snapshots;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SnapshotKeeper> m_keeper;
    FakeJournalStore m_store;
    std::unique_ptr<Journal> m_journal;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ActivityWindow> m_window;
};

void TestSnapshotPage::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<LocalDatabase>(m_folder->filePath(u"local.sqlite"_s));
    m_snapshots = std::make_unique<SqliteSnapshotStore>(*m_database);
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->clock.present = QDateTime::currentDateTimeUtc().addDays(-3);
    m_keeper = std::make_unique<SnapshotKeeper>(m_fixture->workspace, *m_snapshots, nullptr);
    m_journal = std::make_unique<Journal>(m_store, m_fixture->clock, nullptr);
    QSignalSpy taken(m_keeper.get(), &SnapshotKeeper::taken);
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s),
                                        SessionFixture::token(2, u"Grafana"_s),
                                        SessionFixture::token(3, u"Backup"_s) });
    QTRY_COMPARE(taken.count(), 1);
}

void TestSnapshotPage::cleanup()
{
    m_window.reset();
    m_journal.reset();
    m_keeper.reset();
    m_fixture.reset();
    m_snapshots.reset();
    m_database.reset();
}

void TestSnapshotPage::open()
{
    m_window = std::make_unique<ActivityWindow>(*m_journal, *m_keeper, nullptr);
    new QAbstractItemModelTester(part<QTableView>("snapshotTable")->model(), m_window.get());
    part<SegmentedChoice>("activityPage")->setCurrent(1);
    m_window->show();
}

QStringList TestSnapshotPage::rows()
{
    const auto *summary = part<QLabel>("snapshotSummary");
    if (!QTest::qWaitFor(
            [summary] { return !summary->text().isEmpty() && !summary->text().contains(u'…'); }))
        return { u"not compared"_s };
    const QAbstractItemModel *model = part<QTableView>("snapshotTable")->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found << model->index(row, 0).data().toString() + u": "_s
                + model->index(row, 1).data().toString() + u": "_s
                + model->index(row, 4).data().toString();
    return found;
}

void TestSnapshotPage::nextDay(const TokenList &tokens)
{
    QSignalSpy taken(m_keeper.get(), &SnapshotKeeper::taken);
    m_fixture->clock.present = m_fixture->clock.present.addDays(1);
    SessionFixture::scriptOperator(*m_fixture->api, tokens);
    m_session->refresh();
    QTRY_COMPARE(taken.count(), 1);
}

void TestSnapshotPage::whatChangedSinceIsShownAndByWhom()
{
    m_session->tokens().put(SessionFixture::token(1, u"Telegraf, line 4"_s));
    m_session->tokens().remove(TokenStore::V2, TokenId(2));
    m_session->tokens().put(SessionFixture::token(9, u"new"_s));
    m_fixture->clock.present = m_fixture->clock.present.addSecs(60);
    m_journal->write({ .operation = QUuid::createUuid(),
                       .server = m_session->connection().server,
                       .user = u"alice"_s,
                       .action = JournalAction::Delete,
                       .result = JournalResult::Done,
                       .token = TokenId(2) });
    QTRY_COMPARE(m_store.entries.size(), 1);
    open();
    QCOMPARE(rows(),
             (QStringList{ u"described otherwise: Telegraf, line 4: outside this program"_s,
                           u"vanished: Grafana: this program, as alice"_s,
                           u"appeared: new: outside this program"_s }));
    QVERIFY(
        part<QLabel>("snapshotSummary")->text().contains(u"1 appeared, 1 vanished, 1 changed."_s));
    const QString lines = part<DifferenceView>("snapshotDifference")->toPlainText();
    QVERIFY2(lines.contains(u"+     \"description\": \"Telegraf, line 4\""_s), qPrintable(lines));
}

void TestSnapshotPage::twoDaysCompare()
{
    nextDay({ SessionFixture::token(1, u"Telegraf"_s) });
    nextDay({ SessionFixture::token(1, u"Telegraf"_s), SessionFixture::token(5, u"late"_s) });
    open();
    // The latest day and now are the same.
    QCOMPARE(rows(), QStringList());
    auto *before = part<QComboBox>("snapshotBeforeCombo");
    auto *after = part<QComboBox>("snapshotAfterCombo");
    QCOMPARE(before->count(), 3);
    QCOMPARE(after->count(), 4);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_End);
    QCOMPARE(rows(),
             (QStringList{ u"vanished: Grafana: outside this program"_s,
                           u"vanished: Backup: outside this program"_s,
                           u"appeared: late: outside this program"_s }));
    after->setCurrentIndex(2);
    QCOMPARE(rows(),
             (QStringList{ u"vanished: Grafana: outside this program"_s,
                           u"vanished: Backup: outside this program"_s }));
    // The other way round is the same: time goes one way.
    before->setCurrentIndex(1);
    after->setCurrentIndex(3);
    QCOMPARE(rows(),
             (QStringList{ u"vanished: Grafana: outside this program"_s,
                           u"vanished: Backup: outside this program"_s }));
}

void TestSnapshotPage::anotherUserMaySeeLess()
{
    open();
    QCOMPARE(rows(), QStringList());
    QVERIFY(!part<QLabel>("snapshotSummary")->text().contains(u'▲'));
    bool isDone = false;
    m_snapshots
        ->take(m_session->connection().server,
               { .takenAt = m_fixture->clock.present.addDays(1), .seenBy = u"bob"_s }, {}, this,
               [&isDone](const Result<bool> &) { isDone = true; })
        .detach();
    QTRY_VERIFY(isDone);
    open();
    QCOMPARE(rows().size(), 3);
    QVERIFY(part<QLabel>("snapshotSummary")->text().contains(u'▲'));
}

void TestSnapshotPage::aChangedOneLeadsToTheList()
{
    m_session->tokens().put(SessionFixture::token(9, u"new"_s));
    m_session->tokens().remove(TokenStore::V2, TokenId(1));
    open();
    QCOMPARE(rows().size(), 2);
    // The first one is gone.
    QVERIFY(!part<QPushButton>("showSnapshotTokenButton")->isEnabled());
    QSignalSpy shown(m_window.get(), &ActivityWindow::showRequested);
    auto *table = part<QTableView>("snapshotTable");
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(shown.count(), 1);
    QVERIFY(shown.constFirst().constFirst().value<TokenKey>().id == TokenId(9));
}

void TestSnapshotPage::aServerWithoutSnapshotsSaysSo()
{
    m_session->disconnectFromServer();
    m_fixture->workspace.close(m_session->connection().id);
    open();
    QCOMPARE(rows(), QStringList());
    QVERIFY(part<QLabel>("snapshotSummary")->text().contains(u"Nothing is kept"_s));
}

void TestSnapshotPage::theKeyboardReachesEverything()
{
    open();
    QCOMPARE(rows(), QStringList());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(tabWalk(m_window.get()), QStringList());
}

QTEST_MAIN(TestSnapshotPage)

#include "tst_snapshotpage.moc"
