// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"
#include "ui/tokens/tokencommands.h"

#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QAction>
#include <QCompleter>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFacetNarrowsTheTableAndTheSearchSaysSo();
    void countsAtTheLeftFollowTheSearch();
    void whatCannotBeReadIsSaid();
    void searchesAreRemembered();
    void columnsAreRememberedPerConnection();
    void savedContentsAreShownWithTheirAge();
    void aDescriptionIsTypedIntoItsCell();
    void whatIsTypedSurvivesARefresh();
    void whatIsTypedIsLeftByEscape();
    void changesAreUndoneFromTheMenu();
    void aReadOnlyConnectionChangesNothing();
    void actionsLeaveAloneWhatIsGone();
    void theWholeWindowCanBeWalkedByKeyboard();

private:
    void open();
    QTableView &table() { return *m_window->findChild<QTableView *>(u"tokenTable"_s); }
    QLineEdit &search() { return *m_window->findChild<QLineEdit *>(u"searchEdit"_s); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    QAbstractButton *button(const QString &name)
    {
        return m_window->findChild<QAbstractButton *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_fixture = std::make_unique<SessionFixture>();
    Token weather = SessionFixture::token(3, u"Barometer"_s);
    weather.organization = SessionFixture::weather();
    weather.organizationName = u"weather"_s;
    Token stopped = SessionFixture::token(2, u"ci"_s);
    stopped.status = TokenStatus::Inactive;
    m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s), stopped, weather });
    open();
}

void TestMainWindow::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QTRY_VERIFY(button(u"facet-inactive"_s));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_settings.reset();
}

void TestMainWindow::aFacetNarrowsTheTableAndTheSearchSaysSo()
{
    QCOMPARE(button(u"facet-inactive"_s)->text(), u"inactive 1"_s);
    button(u"facet-inactive"_s)->click();
    QCOMPARE(search().text(), u"status:inactive"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QTRY_VERIFY(button(u"facet-inactive"_s)->isChecked());
    // What another click would leave.
    QCOMPARE(button(u"facet-active"_s)->text(), u"active 2"_s);
    button(u"facet-active"_s)->click();
    QCOMPARE(search().text(), u"status:active"_s);
    QCOMPARE(table().model()->rowCount(), 2);
    QTRY_VERIFY(button(u"facet-active"_s)->isChecked());
    button(u"facet-active"_s)->click();
    QCOMPARE(search().text(), QString());
    QCOMPARE(table().model()->rowCount(), 3);
}

void TestMainWindow::countsAtTheLeftFollowTheSearch()
{
    const QAbstractItemModel *model = m_window->findChild<QTreeView *>(u"navigation"_s)->model();
    const auto counts = [model] {
        QStringList texts;
        const QModelIndex server = model->index(0, 0);
        for (int row = 0; row < model->rowCount(server); ++row) {
            const QModelIndex entry = model->index(row, 0, server);
            texts << entry.data().toString() + u' ' + entry.data(Qt::UserRole + 1).toString();
        }
        return texts.join(u", "_s);
    };
    QTRY_COMPARE(counts(), u"All tokens 3, factory 2, weather 1"_s);
    search().setText(u"telegraf owner:admin -ci"_s);
    QTRY_COMPARE(counts(), u"All tokens 2, factory 1, weather 1"_s);
}

void TestMainWindow::whatCannotBeReadIsSaid()
{
    auto *problem = m_window->findChild<QLabel *>(u"searchProblem"_s);
    search().setText(u"telegraf ownr:x"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"ownr"_s));
    QTRY_COMPARE(search().accessibleDescription(), problem->text());
    search().setText(u"telegraf"_s);
    QTRY_VERIFY(!problem->isVisible());
}

void TestMainWindow::searchesAreRemembered()
{
    search().setText(u"status:inactive"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_settings->recentSearches(), QStringList{ u"status:inactive"_s });
    search().setText(u"status:"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_settings->recentSearches(), QStringList{ u"status:inactive"_s });
}

void TestMainWindow::columnsAreRememberedPerConnection()
{
    QHeaderView *header = table().horizontalHeader();
    header->setSectionHidden(5, true);
    header->resizeSection(1, 333);
    table().sortByColumn(3, Qt::DescendingOrder);
    m_window->close();
    open();
    QVERIFY(table().horizontalHeader()->isSectionHidden(5));
    QCOMPARE(table().horizontalHeader()->sectionSize(1), 333);
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), 3);
    QCOMPARE(table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestMainWindow::savedContentsAreShownWithTheirAge()
{
    Connection lost = SessionFixture::connection();
    lost.id = ConnectionId::create();
    lost.server = ServerId::create();
    m_fixture->inventories.inventories.insert(
        lost.server,
        { .tokens = { SessionFixture::token(7, u"remembered"_s) },
          .takenAt = m_fixture->clock.present.addSecs(-7200) });
    m_fixture->script = [](FakeInfluxApi &api) { api.onPing.fail(ErrorKind::Refused); };
    ServerSession &session = m_fixture->workspace.open(lost);
    session.connectWith(Secret(QByteArrayView("value")));
    QTRY_COMPARE(session.state(), ServerSession::State::Failed);
    auto *text = m_window->findChild<QLabel *>(u"contentsBannerText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY2(text->text().contains(u"2 h ago"_s), qPrintable(text->text()));
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(button(u"contentsRetryButton"_s)->isVisible());
}

void TestMainWindow::aDescriptionIsTypedIntoItsCell()
{
    Token known = SessionFixture::token(1, u"Telegraf"_s);
    m_fixture->api->onToken.answer(known);
    known.description = u"Telegraf line 4"_s;
    m_fixture->api->onChangeToken.answer(known);
    m_window->showToken({ m_fixture->workspace.sessions().constFirst()->connection().server,
                          TokenStore::V2, TokenId(1) });
    QTRY_VERIFY(action(u"describeAction"_s)->isEnabled());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *edit = table().findChild<QLineEdit *>(u"inlineDescriptionEdit"_s);
    QVERIFY(edit && edit->hasFocus());
    QVERIFY(!edit->accessibleName().isEmpty());
    QCOMPARE(edit->text(), u"Telegraf"_s);
    QTest::keyClicks(edit, u"Telegraf line 4 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->record->changes.size(), 1);
    QCOMPARE(m_fixture->record->changes.constFirst().second.description, u"Telegraf line 4"_s);
}

void TestMainWindow::whatIsTypedSurvivesARefresh()
{
    Token known = SessionFixture::token(1, u"Telegraf"_s);
    m_fixture->api->onToken.answer(known);
    known.description = u"half typed"_s;
    m_fixture->api->onChangeToken.answer(known);
    m_window->showToken({ m_fixture->workspace.sessions().constFirst()->connection().server,
                          TokenStore::V2, TokenId(1) });
    QTRY_VERIFY(action(u"describeAction"_s)->isEnabled());
    action(u"describeAction"_s)->trigger();
    auto *edit = table().findChild<QLineEdit *>(u"inlineDescriptionEdit"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"half typed"_s);
    ServerSession *session = m_fixture->workspace.sessions().constFirst();
    const QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    const TokenList tokens = session->tokens().tokens();
    session->tokens().replaceAll(tokens);
    session->refresh();
    QTRY_VERIFY(!session->isRefreshing());
    QVERIFY(reset.count() > 0);
    QTRY_COMPARE(table().findChildren<QLineEdit *>(u"inlineDescriptionEdit"_s).size(), 1);
    edit = table().findChild<QLineEdit *>(u"inlineDescriptionEdit"_s);
    QCOMPARE(edit->text(), u"half typed"_s);
    QVERIFY(edit->hasFocus());
    QCOMPARE(m_fixture->record->changes.size(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->record->changes.size(), 1);
    QCOMPARE(m_fixture->record->changes.constFirst().second.description, u"half typed"_s);
}

void TestMainWindow::whatIsTypedIsLeftByEscape()
{
    table().selectRow(0);
    QTRY_VERIFY(action(u"describeAction"_s)->isEnabled());
    action(u"describeAction"_s)->trigger();
    auto *edit = table().findChild<QLineEdit *>(u"inlineDescriptionEdit"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"x"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!table().findChild<QLineEdit *>(u"inlineDescriptionEdit"_s));
    QCOMPARE(m_fixture->record->calls.count(u"token"_s), 0);
}

void TestMainWindow::changesAreUndoneFromTheMenu()
{
    QVERIFY(!action(u"undoAction"_s)->isEnabled());
    Token stopped = SessionFixture::token(2, u"ci"_s);
    m_fixture->api->onChangeToken.answer(stopped);
    m_window->commands().activate(
        { { m_fixture->workspace.sessions().constFirst()->connection().server, TokenStore::V2,
            TokenId(2) } });
    QTRY_VERIFY(action(u"undoAction"_s)->isEnabled());
    QVERIFY2(action(u"undoAction"_s)->text().contains(u"activate"_s),
             qPrintable(action(u"undoAction"_s)->text()));
    action(u"undoAction"_s)->trigger();
    // It would deactivate.
    QTRY_VERIFY(button(u"confirmButton"_s));
}

void TestMainWindow::aReadOnlyConnectionChangesNothing()
{
    const QStringList changes{ u"newTokenAction"_s,   u"newLikeAction"_s, u"describeAction"_s,
                               u"deactivateAction"_s, u"replaceAction"_s, u"deleteAction"_s };
    const int description = 0;
    table().selectRow(0);
    for (const QString &name : changes)
        QTRY_VERIFY2(action(name)->isEnabled(), qPrintable(name));
    const auto isEditable = [this] {
        return table().model()->index(0, description).flags().testFlag(Qt::ItemIsEditable);
    };
    QVERIFY(isEditable());
    ServerSession *session = m_fixture->workspace.sessions().constFirst();
    Connection connection = session->connection();
    connection.isReadOnly = true;
    session->setConnection(connection);
    for (const QString &name : changes) {
        QTRY_VERIFY2(!action(name)->isEnabled(), qPrintable(name));
        QVERIFY(action(name)->toolTip().contains(u"read-only"_s));
    }
    QVERIFY(!isEditable());
    QVERIFY(m_window->findChild<QLabel *>(u"statusLine"_s)->text().startsWith(u"read-only"_s));
    QVERIFY(action(u"copyIdAction"_s)->isEnabled());
    connection.isReadOnly = false;
    session->setConnection(connection);
    for (const QString &name : changes)
        QTRY_VERIFY2(action(name)->isEnabled(), qPrintable(name));
    QVERIFY(!action(u"deleteAction"_s)->toolTip().contains(u"read-only"_s));
    QVERIFY(!action(u"deleteAction"_s)->statusTip().isEmpty());
}

void TestMainWindow::actionsLeaveAloneWhatIsGone()
{
    table().clearSelection();
    // As they are for a moment after the last row has gone.
    for (const QString &name :
         { u"newLikeAction"_s, u"saveTemplateAction"_s, u"setPasswordAction"_s, u"copyUserAction"_s,
           u"handOverAction"_s, u"snippetsAction"_s, u"cliTokenAction"_s, u"ownerAction"_s,
           u"makeElsewhereAction"_s, u"activateAction"_s, u"deactivateAction"_s, u"replaceAction"_s,
           u"forgetValueAction"_s, u"notesAction"_s, u"deleteAction"_s }) {
        QVERIFY2(action(name), qPrintable(name));
        action(name)->setEnabled(true);
        action(name)->trigger();
    }
    QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
}

void TestMainWindow::theWholeWindowCanBeWalkedByKeyboard()
{
    table().selectRow(0);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"detailsMay"_s)->isVisible());
    QCOMPARE(test::tabWalk(m_window.get()), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
