// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/tokens/tokencommands.h"

#include "models/items/navigationmodel.h"
#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// The main window over two servers that work and one that is offline.
class TestServersWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allServersAreChosenByKeyboard();
    void theServerColumnIsShownOfAllServersOnly();
    void theDetailsNameTheServerOfAllServersOnly();
    void theBannerNamesWhoIsOfflineAndTriesAgain();
    void deletingOnSeveralServersAsksServerByServer();
    void theGuardsAreThoseOfEachServer();
    void anOfflineServerSwitchesChangesOffWithAReason();
    void whatNeedsOneServerSaysSo();
    void idsOfSeveralServersAreCopied();
    void tokensOfSeveralServersAreComparedByName();
    void aServerIsDisconnectedAndConnectedAgain();
    void undoingIsOffWhereTheConnectionIsReadOnly();
    void aFailedRefreshNamesItsServer();
    void theWindowCanBeWalkedByKeyboard();

private:
    QTableView &table() { return *m_window->findChild<QTableView *>(u"tokenTable"_s); }
    NavigationPane &navigation() { return *m_window->findChild<NavigationPane *>(); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    QString text(const QString &label) { return m_window->findChild<QLabel *>(label)->text(); }
    QAbstractButton *button(const QString &name)
    {
        for (auto *found : m_window->findChildren<QAbstractButton *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void showAll()
    {
        navigation().select({});
        QTRY_COMPARE(table().model()->rowCount(), 4);
    }
    void select(const QStringList &descriptions);
    static FakeInfluxApi &apiOf(ServerSession &session)
    {
        return dynamic_cast<FakeInfluxApi &>(session.api());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    ServerSession *m_plant = nullptr;
    ServerSession *m_home = nullptr;
    ServerSession *m_lab = nullptr;
};

void TestServersWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_plant = &m_fixture->connectTo(
        u"plant"_s,
        { SessionFixture::token(1, u"a plant"_s), SessionFixture::token(2, u"c plant"_s) });
    m_home = &m_fixture->connectTo(u"home"_s, { SessionFixture::token(1, u"b home"_s) });
    m_lab = &m_fixture->openOffline(u"lab"_s, { SessionFixture::token(1, u"d lab"_s) });
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestServersWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_settings.reset();
}

void TestServersWindow::select(const QStringList &descriptions)
{
    table().clearSelection();
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        const QModelIndex index = table().model()->index(row, 0);
        if (descriptions.contains(index.data().toString()))
            table().selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    // The window follows a moment later.
    QTRY_VERIFY(action(u"copyIdAction"_s)->isEnabled());
    QCoreApplication::processEvents();
}

void TestServersWindow::allServersAreChosenByKeyboard()
{
    navigation().setFocus();
    QTest::keyClick(&navigation(), Qt::Key_Home);
    QCOMPARE(navigation().currentIndex().data().toString(), u"All servers"_s);
    QTRY_COMPARE(table().model()->rowCount(), 4);
    QTRY_COMPARE(text(u"statusLine"_s),
                 u"3 servers: 2 live, 1 offline (list read 2 h ago) · 4 tokens"_s);
    m_window->findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"home"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTRY_COMPARE(navigation().currentIndex().data(NavigationModel::CountRole).toInt(), 1);
}

void TestServersWindow::theServerColumnIsShownOfAllServersOnly()
{
    const QHeaderView *header = table().horizontalHeader();
    QVERIFY(header->isSectionHidden(TokenTableModel::ServerColumn));
    showAll();
    QVERIFY(!header->isSectionHidden(TokenTableModel::ServerColumn));
    QCOMPARE(header->visualIndex(TokenTableModel::ServerColumn), 1);
    table().horizontalHeader()->resizeSection(TokenTableModel::ServerColumn, 222);
    navigation().select({ m_plant->connection().server, {} });
    QVERIFY(header->isSectionHidden(TokenTableModel::ServerColumn));
    showAll();
    QCOMPARE(header->sectionSize(TokenTableModel::ServerColumn), 222);
}

void TestServersWindow::theDetailsNameTheServerOfAllServersOnly()
{
    const auto *facts = m_window->findChild<QLabel *>(u"detailsFacts"_s);
    const QString plant = m_plant->connection().name.toHtmlEscaped();
    navigation().select({ m_plant->connection().server, {} });
    const QString first = table().model()->index(0, 0).data().toString();
    select({ first });
    QTRY_VERIFY(facts->text().contains("Owner"_L1));
    QVERIFY(!facts->text().contains("Server"_L1));
    showAll();
    select({ first });
    QTRY_VERIFY(facts->text().contains("Server"_L1));
    QVERIFY(facts->text().contains(plant));
}

void TestServersWindow::theBannerNamesWhoIsOfflineAndTriesAgain()
{
    showAll();
    QVERIFY2(text(u"contentsBannerText"_s).startsWith(u"lab: Offline."_s),
             qPrintable(text(u"contentsBannerText"_s)));
    m_fixture->credentials
        .write(CredentialKey::connection(m_lab->connection().id),
               Secret(QByteArrayView("operator-value")), this, [](const Result<Done> &) {})
        .detach();
    m_fixture->script = [](FakeInfluxApi &made) {
        SessionFixture::scriptOperator(made, { SessionFixture::token(1, u"d lab"_s) });
    };
    QVERIFY(button(u"contentsRetryButton"_s));
    QTest::keyClick(button(u"contentsRetryButton"_s), Qt::Key_Space);
    QTRY_VERIFY(m_lab->isLive());
    QTRY_VERIFY(!button(u"contentsRetryButton"_s));
    QTRY_COMPARE(text(u"statusLine"_s), u"3 servers: 3 live · 4 tokens"_s);
}

void TestServersWindow::deletingOnSeveralServersAsksServerByServer()
{
    showAll();
    select({ u"a plant"_s, u"b home"_s, u"c plant"_s });
    apiOf(*m_plant).onDeleteToken.answerAlways([] { return Done(); });
    apiOf(*m_home).onDeleteToken.answerAlways([] { return Done(); });
    QTRY_VERIFY(action(u"deleteAction"_s)->isEnabled());
    action(u"deleteAction"_s)->trigger();
    QTRY_VERIFY(button(u"confirmButton"_s));
    auto *first = qobject_cast<QDialog *>(button(u"confirmButton"_s)->window());
    QVERIFY(first);
    // The two of plant, and only these, although they do not stand together.
    QVERIFY(first->windowTitle().contains(u'2') || !first->findChildren<QLabel *>().isEmpty());
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(m_plant->tokens().tokens().size(), 0);
    QCOMPARE(m_home->tokens().tokens().size(), 1);
    QTRY_VERIFY(button(u"confirmButton"_s));
    button(u"confirmButton"_s)->click();
    QTRY_COMPARE(m_home->tokens().tokens().size(), 0);
    QCOMPARE(apiOf(*m_plant).record().deleted, (QList{ TokenId(1), TokenId(2) }));
    QCOMPARE(apiOf(*m_home).record().deleted, QList{ TokenId(1) });
}

void TestServersWindow::theGuardsAreThoseOfEachServer()
{
    // Token 1 is what home is signed in with; that of plant has the same id and is none.
    Connection own = m_home->connection();
    own.credentialToken = TokenId(1);
    m_home->setConnection(own);
    m_home->refresh();
    QTRY_VERIFY(!m_home->isRefreshing());
    showAll();
    select({ u"a plant"_s, u"b home"_s });
    QTRY_VERIFY(action(u"deactivateAction"_s)->isEnabled());
    action(u"deactivateAction"_s)->trigger();
    QTRY_VERIFY(button(u"confirmButton"_s));
    const QWidget *ofPlant = button(u"confirmButton"_s)->window();
    QVERIFY(!ofPlant->findChild<QLineEdit *>(u"typedAnswerEdit"_s));
    button(u"cancelButton"_s)->click();
    const auto typed = [this]() -> QLineEdit * {
        const QAbstractButton *verb = button(u"confirmButton"_s);
        return verb ? verb->window()->findChild<QLineEdit *>(u"typedAnswerEdit"_s) : nullptr;
    };
    QTRY_VERIFY(typed());
    QVERIFY(!button(u"confirmButton"_s)->isEnabled());
}

void TestServersWindow::anOfflineServerSwitchesChangesOffWithAReason()
{
    showAll();
    select({ u"a plant"_s, u"d lab"_s });
    for (const QString &name :
         { u"deactivateAction"_s, u"deleteAction"_s, u"describeAction"_s, u"replaceAction"_s }) {
        QTRY_VERIFY2(!action(name)->isEnabled(), qPrintable(name));
        QCOMPARE(action(name)->toolTip(), u"Off: “lab” is not connected."_s);
    }
    select({ u"a plant"_s });
    QTRY_VERIFY(action(u"deleteAction"_s)->isEnabled());
}

void TestServersWindow::whatNeedsOneServerSaysSo()
{
    showAll();
    QTRY_VERIFY(!action(u"newTokenAction"_s)->isEnabled());
    QVERIFY(action(u"newTokenAction"_s)->toolTip().contains(u"one server"_s));
    QVERIFY(!action(u"disconnectAction"_s)->isEnabled());
    select({ u"a plant"_s, u"b home"_s });
    QTRY_VERIFY(!action(u"replaceAction"_s)->isEnabled());
    QVERIFY(action(u"replaceAction"_s)->toolTip().contains(u"several servers"_s));
    QVERIFY(action(u"deleteAction"_s)->isEnabled());
    navigation().select({ m_plant->connection().server, {} });
    QTRY_VERIFY(action(u"newTokenAction"_s)->isEnabled());
}

void TestServersWindow::idsOfSeveralServersAreCopied()
{
    showAll();
    select({ u"a plant"_s, u"d lab"_s });
    action(u"copyIdAction"_s)->trigger();
    QTRY_VERIFY2(text(u"messageText"_s).contains(u'2'), qPrintable(text(u"messageText"_s)));
}

void TestServersWindow::tokensOfSeveralServersAreComparedByName()
{
    // The same bucket by name, another by id.
    Token other = SessionFixture::token(7, u"e home"_s);
    other.permissions.first().id = ResourceId(0xb7);
    m_home->tokens().put(other);
    navigation().select({});
    QTRY_COMPARE(table().model()->rowCount(), 5);
    select({ u"a plant"_s, u"e home"_s });
    QTRY_VERIFY2(text(u"detailsFacts"_s).contains(u"by names"_s),
                 qPrintable(text(u"detailsFacts"_s)));
    QVERIFY(text(u"detailsFacts"_s).contains(u"Their permissions are the same."_s));
}

void TestServersWindow::aServerIsDisconnectedAndConnectedAgain()
{
    m_fixture->credentials
        .write(CredentialKey::connection(m_plant->connection().id),
               Secret(QByteArrayView("operator-value")), this, [](const Result<Done> &) {})
        .detach();
    navigation().select({ m_plant->connection().server, {} });
    QTRY_VERIFY(action(u"disconnectAction"_s)->isEnabled());
    QVERIFY(!action(u"connectAction"_s)->isEnabled());
    QVERIFY(navigation().actions().contains(action(u"connectAction"_s)));
    action(u"disconnectAction"_s)->trigger();
    QTRY_VERIFY(!action(u"disconnectAction"_s)->isEnabled());
    QCOMPARE(m_plant->state(), ServerSession::State::Disconnected);
    // The list stays.
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(text(u"contentsBannerText"_s).startsWith(u"Disconnected"_s));
    QVERIFY(!action(u"deleteAction"_s)->isEnabled());
    m_fixture->script = [](FakeInfluxApi &made) {
        SessionFixture::scriptOperator(made, { SessionFixture::token(1, u"a plant"_s) });
    };
    action(u"connectAction"_s)->trigger();
    QTRY_VERIFY(m_plant->isLive());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    action(u"closeServerAction"_s)->trigger();
    QCOMPARE(m_fixture->workspace.sessions().size(), 2);
}

void TestServersWindow::undoingIsOffWhereTheConnectionIsReadOnly()
{
    Token stopped = SessionFixture::token(1, u"a plant"_s);
    stopped.status = TokenStatus::Inactive;
    m_plant->tokens().put(stopped);
    apiOf(*m_plant).onChangeToken.answer(SessionFixture::token(1, u"a plant"_s));
    m_window->commands().activate({ { m_plant->connection().server, TokenStore::V2, TokenId(1) } });
    QTRY_VERIFY(action(u"undoAction"_s)->isEnabled());
    Connection readOnly = m_plant->connection();
    readOnly.isReadOnly = true;
    m_plant->setConnection(readOnly);
    QTRY_VERIFY(!action(u"undoAction"_s)->isEnabled());
    QVERIFY(action(u"undoAction"_s)->toolTip().contains(u"read-only"_s));
    readOnly.isReadOnly = false;
    m_plant->setConnection(readOnly);
    QTRY_VERIFY(action(u"undoAction"_s)->isEnabled());
}

void TestServersWindow::aFailedRefreshNamesItsServer()
{
    showAll();
    QTRY_VERIFY(!m_home->isRefreshing());
    apiOf(*m_home).onTokens.fail(ErrorKind::DeadlineExceeded);
    action(u"refreshAction"_s)->trigger();
    QTRY_VERIFY2(text(u"messageText"_s).startsWith(u"home: "_s),
                 qPrintable(text(u"messageText"_s)));
    QTRY_COMPARE(text(u"statusLine"_s),
                 u"3 servers: 1 live, 1 not answering, 1 offline (list read 2 h ago) · 4 tokens"_s);
    QTRY_VERIFY(action(u"connectAction"_s)->isEnabled());
}

void TestServersWindow::theWindowCanBeWalkedByKeyboard()
{
    showAll();
    table().selectRow(0);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"detailsMay"_s)->isVisible());
    QCOMPARE(test::tabWalk(m_window.get()), QStringList());
}

QTEST_MAIN(TestServersWindow)
#include "tst_serverswindow.moc"
