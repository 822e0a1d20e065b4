// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/lastseen/importlogsdialog.h"

#include "models/items/tokentablemodel.h"
#include "models/session/logsightings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Reader = 0x11aebd31c1064000;
constexpr quint64 Writer = 0x11aebd31c1864000;

QString golden()
{
    return qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/influxd-debug.log";
}

} // namespace

class TestImportLogsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLogIsReadByKeyboard();
    void filesCanBeDropped();
    void theChosenServerIsOffered();
    void theTableTellsIt();
    void searchesFindIt_data();
    void searchesFindIt();
    void aClosedServerIsNotOffered();
    void noOtherServerTakesThePlaceOfAClosedOne();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void readGolden();

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ImportLogsDialog> m_dialog;
};

void TestImportLogsDialog::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    // The logs are of that day.
    m_fixture->clock.present = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    m_session = &m_fixture->connectTo({ SessionFixture::token(Reader, u"Dashboard"_s),
                                        SessionFixture::token(Writer, u"Telegraf"_s),
                                        SessionFixture::token(7, u"Old one"_s) });
    m_dialog = std::make_unique<ImportLogsDialog>(m_fixture->workspace, m_session, nullptr);
    m_dialog->show();
}

void TestImportLogsDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestImportLogsDialog::readGolden()
{
    QSignalSpy imported(m_dialog.get(), &ImportLogsDialog::imported);
    m_dialog->addFiles({ golden() });
    part<QPushButton>("readLogsButton")->click();
    QTRY_COMPARE(imported.size(), 1);
}

void TestImportLogsDialog::aLogIsReadByKeyboard()
{
    auto *start = part<QPushButton>("readLogsButton");
    QVERIFY(!start->isEnabled());
    m_dialog->addFiles({ golden(), golden() });
    QCOMPARE(part<QListWidget>("logFiles")->count(), 1);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QSignalSpy imported(m_dialog.get(), &ImportLogsDialog::imported);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QTRY_COMPARE(imported.size(), 1);
    const QString result = part<QLabel>("logResult")->text();
    QVERIFY2(result.contains(u"54 lines with 35 requests"_s), qPrintable(result));
    QVERIFY(result.contains(u"values of 5 tokens"_s));
    QVERIFY(!result.contains(u"exampleTokenValue"_s));
    auto *leaked = part<QListWidget>("leakedTokens");
    QCOMPARE(leaked->count(), 5);
    QCOMPARE(leaked->item(0)->text(), u"Dashboard"_s);
    QSignalSpy shown(m_dialog.get(), &ImportLogsDialog::showRequested);
    leaked->setFocus();
    QTest::keyClick(leaked, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().constFirst().value<TokenKey>().id, TokenId(Reader));
}

void TestImportLogsDialog::filesCanBeDropped()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(golden()), QUrl(u"https://example.com/log"_s) });
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    auto *files = part<QListWidget>("logFiles");
    QCOMPARE(files->count(), 1);
    QCOMPARE(files->item(0)->text(), golden());
    files->setCurrentRow(0);
    part<QPushButton>("removeFilesButton")->click();
    QCOMPARE(files->count(), 0);
}

void TestImportLogsDialog::theChosenServerIsOffered()
{
    ServerSession &other = m_fixture->connectTo(u"lab"_s, {});
    ImportLogsDialog dialog(m_fixture->workspace, &other, nullptr);
    QCOMPARE(dialog.findChild<QComboBox *>(u"logServer"_s)->currentText(), u"lab"_s);
}

void TestImportLogsDialog::theTableTellsIt()
{
    TokenTableModel model(m_fixture->workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cell = [&model](quint64 id) {
        const ServerId server = model.row(model.index(0, 0))->key().server;
        return model.indexOf({ server, TokenStore::V2, TokenId(id) })
            .siblingAtColumn(TokenTableModel::LastSeenColumn);
    };
    const auto head = [&model](int role) {
        return model.headerData(TokenTableModel::LastSeenColumn, Qt::Horizontal, role).toString();
    };
    QCOMPARE(head(Qt::DisplayRole), u"Last seen"_s);
    QCOMPARE(cell(7).data().toString(), QString());
    QSignalSpy headChanged(&model, &QAbstractItemModel::headerDataChanged);
    readGolden();
    QVERIFY(!headChanged.isEmpty());
    QCOMPARE(head(Qt::DisplayRole), u"Last seen (1 min of logs)"_s);
    QVERIFY(head(Qt::ToolTipRole).contains(u"not thereby unused"_s));
    QVERIFY(cell(Writer).data().toString().contains(u"2026"_s));
    QCOMPARE(cell(7).data().toString(), u"not in the logs"_s);
    QVERIFY(cell(7).data(Qt::ToolTipRole).toString().contains(u"does not say it is unused"_s));
    QVERIFY(cell(Reader)
                .siblingAtColumn(TokenTableModel::RemarksColumn)
                .data()
                .toString()
                .contains(u"server log"_s));
    model.sort(TokenTableModel::LastSeenColumn, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"Old one"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Dashboard"_s);
    // Of two servers with logs no head can speak.
    ServerSession &other = m_fixture->connectTo(u"lab"_s, {});
    other.sightings().add(LastSeen{ {}, { { 1, 2 } } }, this, [](const Result<Done> &) {}).detach();
    QCOMPARE(head(Qt::DisplayRole), u"Last seen"_s);
    model.setScope({ m_session->connection().server, {} });
    QCOMPARE(head(Qt::DisplayRole), u"Last seen (1 min of logs)"_s);
}

void TestImportLogsDialog::searchesFindIt_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("never") << u"seen:never"_s << 0 << 1;
    QTest::newRow("not never") << u"-seen:never"_s << 3 << 2;
    QTest::newRow("leaked") << u"seen:leaked"_s << 0 << 2;
    QTest::newRow("lately") << u"seen:<1d"_s << 0 << 2;
    QTest::newRow("long ago") << u"seen:>1d"_s << 0 << 0;
    QTest::newRow("that month") << u"seen:2026-11"_s << 0 << 2;
    QTest::newRow("a month before") << u"seen:2026-10"_s << 0 << 0;
}

void TestImportLogsDialog::searchesFindIt()
{
    QFETCH(QString, search);
    QFETCH(int, before);
    QFETCH(int, after);
    TokenTableModel model(m_fixture->workspace, nullptr);
    model.setSearch(search);
    QVERIFY(!model.searchProblem());
    QCOMPARE(model.rowCount(), before);
    readGolden();
    QCOMPARE(model.rowCount(), after);
}

void TestImportLogsDialog::aClosedServerIsNotOffered()
{
    m_dialog->addFiles({ golden() });
    auto *start = part<QPushButton>("readLogsButton");
    QVERIFY(start->isEnabled());
    m_fixture->workspace.close(m_session->connection().id);
    QCOMPARE(part<QComboBox>("logServer")->count(), 0);
    QVERIFY(!start->isEnabled());
    m_session = &m_fixture->connectTo(u"other"_s, { SessionFixture::token(1, {}) });
    QCOMPARE(part<QComboBox>("logServer")->currentText(), u"other"_s);
    QVERIFY(start->isEnabled());
}

void TestImportLogsDialog::noOtherServerTakesThePlaceOfAClosedOne()
{
    m_dialog->addFiles({ golden() });
    auto *servers = part<QComboBox>("logServer");
    auto *start = part<QPushButton>("readLogsButton");
    m_fixture->connectTo(u"lab"_s, {});
    QCOMPARE(servers->count(), 2);
    QVERIFY(start->isEnabled());
    m_fixture->workspace.close(m_session->connection().id);
    QCOMPARE(servers->count(), 1);
    QCOMPARE(servers->currentIndex(), -1);
    QVERIFY(!start->isEnabled());
    m_fixture->connectTo(u"plant"_s, {});
    QCOMPARE(servers->currentIndex(), -1);
    servers->setCurrentIndex(0);
    QVERIFY(start->isEnabled());
}

void TestImportLogsDialog::theKeyboardReachesEverything()
{
    readGolden();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestImportLogsDialog)
#include "tst_importlogsdialog.moc"
