// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activitywindow.h"
#include "ui/common/differenceview.h"

#include "models/session/journal.h"
#include "models/session/snapshotkeeper.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlitesnapshotstore.h"

#include "tests/support/fakejournalstore.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestActivityWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWordFindsItsEntries();
    void theDetailsShowBeforeAndAfter();
    void anEntryLeadsToItsToken();
    void whatIsWrittenMeanwhileAppears();
    void aBrokenChainIsAnAlarm();
    void theWholeJournalGoesIntoAFile();
    void aFileThatCannotBeWrittenIsTold();
    void aJournalThatCannotBeReadIsTold();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void open();
    void exportTo(const QString &path);

    const Connection m_connection = SessionFixture::connection();
    FakeClock m_clock;
    FakeJournalStore m_store;
    QTemporaryDir m_folder;
    LocalDatabase m_database{ m_folder.filePath(u"local.sqlite"_s) };
    SqliteSnapshotStore m_snapshots{ m_database };
    SessionFixture m_fixture;
    SnapshotKeeper m_keeper{ m_fixture.workspace, m_snapshots, nullptr };
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ActivityWindow> m_window;
};

void TestActivityWindow::init()
{
    m_store.reset();
    m_journal = std::make_unique<Journal>(m_store, m_clock, nullptr);
    JournalEntry entry{ .operation = QUuid::createUuid(),
                        .server = m_connection.server,
                        .connectionName = u"plant"_s,
                        .user = u"alice"_s,
                        .action = JournalAction::Deactivate,
                        .result = JournalResult::Done,
                        .token = TokenId(0x11),
                        .description = u"Telegraf <line> 4"_s,
                        .organizationName = u"factory"_s,
                        .before = u"{\"status\":\"active\"}"_s,
                        .after = u"{\"status\":\"inactive\"}"_s };
    m_journal->write(entry);
    entry.operation = QUuid::createUuid();
    entry.action = JournalAction::Delete;
    entry.result = JournalResult::Refused;
    entry.note = u"Only operators may do that."_s;
    entry.description = u"Grafana"_s;
    m_journal->write(entry);
    QTRY_COMPARE(m_store.entries.size(), 2);
    open();
}

void TestActivityWindow::cleanup()
{
    m_window.reset();
    m_journal.reset();
}

void TestActivityWindow::open()
{
    m_window = std::make_unique<ActivityWindow>(*m_journal, m_keeper, nullptr);
    m_window->show();
    QTRY_VERIFY(!part<QLabel>("journalChain")->text().isEmpty()
                || part<QLabel>("journalResult")->isVisible());
}

void TestActivityWindow::aWordFindsItsEntries()
{
    const auto *table = part<QTableView>("journalTable");
    QCOMPARE(table->model()->rowCount(), 2);
    part<QLineEdit>("journalSearchEdit")->setFocus();
    QTest::keyClicks(part<QLineEdit>("journalSearchEdit"), u"telegraf"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    auto *time = part<QComboBox>("journalTimeCombo");
    // The entries are older than that: the clock of the test stands still.
    time->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(),
             m_clock.now().date().daysTo(QDate::currentDate()) > 1 ? 0 : 1);
    auto *server = part<QComboBox>("journalServerCombo");
    QCOMPARE(server->count(), 2);
    QCOMPARE(server->itemText(1), u"plant"_s);
}

void TestActivityWindow::theDetailsShowBeforeAndAfter()
{
    auto *table = part<QTableView>("journalTable");
    table->setFocus();
    QVERIFY(part<QLabel>("journalFacts")->text().contains(u"Only operators"_s));
    QTest::keyClick(table, Qt::Key_Down);
    const QString difference = part<DifferenceView>("journalDifference")->toPlainText();
    QVERIFY2(difference.contains(u"−     \"status\": \"active\""_s), qPrintable(difference));
    QVERIFY(difference.contains(u"+     \"status\": \"inactive\""_s));
}

void TestActivityWindow::anEntryLeadsToItsToken()
{
    QSignalSpy shown(m_window.get(), &ActivityWindow::showRequested);
    QTest::keyClick(part<QTableView>("journalTable"), Qt::Key_Return);
    QCOMPARE(shown.count(), 1);
    const auto key = shown.constFirst().constFirst().value<TokenKey>();
    QVERIFY(key.id == TokenId(0x11) && key.server == m_connection.server);
}

void TestActivityWindow::whatIsWrittenMeanwhileAppears()
{
    auto *table = part<QTableView>("journalTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    m_journal->write(m_journal->noted(JournalAction::ReviewDecision, m_connection,
                                      SessionFixture::token(7, u"Backup"_s), u"keep"_s));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    // The one that is read stays.
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestActivityWindow::aBrokenChainIsAnAlarm()
{
    QVERIFY(part<QLabel>("journalChain")->text().contains(u"tamper-evident, not tamper-proof"_s));
    m_store.broken = JournalBreak{ JournalBreakKind::Altered, 2 };
    open();
    QVERIFY(part<QLabel>("journalChain")->text().contains(u'▲'));
    QVERIFY(part<QLabel>("journalChain")->text().contains(u"Entry 2"_s));
}

void TestActivityWindow::exportTo(const QString &path)
{
    QTest::mouseClick(part<QPushButton>("exportJournalButton"), Qt::LeftButton);
    auto *dialog = part<QFileDialog>("journalFileDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(part<QLabel>("journalResult")->isVisible());
}

void TestActivityWindow::theWholeJournalGoesIntoAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.csv"_s);
    // What is searched for does not matter.
    part<QLineEdit>("journalSearchEdit")->setText(u"telegraf"_s);
    exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Telegraf <line> 4") && content.contains("Grafana"));
    QVERIFY(part<QLabel>("journalResult")->text().contains(u'✓'));
}

void TestActivityWindow::aFileThatCannotBeWrittenIsTold()
{
    exportTo(u"/nowhere/at/all/journal.csv"_s);
    QVERIFY(part<QLabel>("journalResult")->text().contains(u'▲'));
}

void TestActivityWindow::aJournalThatCannotBeReadIsTold()
{
    m_store.trouble = Error{ .kind = ErrorKind::StoreReadOnly };
    open();
    QVERIFY(part<QLabel>("journalResult")->text().contains(u'▲'));
    QVERIFY(!part<QPushButton>("showJournalTokenButton")->isEnabled());
}

void TestActivityWindow::theKeyboardReachesEverything()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(tabWalk(m_window.get()), QStringList());
}

QTEST_MAIN(TestActivityWindow)

#include "tst_activitywindow.moc"
