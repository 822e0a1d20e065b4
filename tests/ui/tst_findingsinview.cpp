// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/review/findingsbutton.h"
#include "ui/review/findingsdialog.h"

#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/findingswatch.h"
#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// Findings in the main window, over two servers.
class TestFindingsInView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNavigationCountsTokensWithFindings();
    void ofSeveralServersAMenuAsksWhich();
    void whatIsShownIsOfTheWholeServer();
    void aSpareIsMadeFromTheFinding();
    void anOpenDialogComesFirst();
    void noTwoActionsShareAKey();

private:
    NavigationModel &navigation() const { return *m_window->findChild<NavigationModel *>(); }
    FindingsButton &button() const { return *m_window->findChild<FindingsButton *>(); }
    [[nodiscard]] QModelIndex entry(const ServerSession &session, OrganizationId id) const
    {
        return navigation().indexOf({ session.connection().server, id });
    }
    [[nodiscard]] int troubled(const ServerSession &session, OrganizationId id) const
    {
        return entry(session, id).data(NavigationModel::TroubledTokensRole).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    ServerSession *m_plant = nullptr;
    ServerSession *m_home = nullptr;
};

void TestFindingsInView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, *m_settings);
    Token everywhere = SessionFixture::token(3, u"script"_s);
    everywhere.organization = SessionFixture::weather();
    everywhere.permissions = { { PermissionAction::Read, types::buckets, {}, {}, {} } };
    m_plant = &m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, {}), everywhere });
    m_home = &m_fixture->connectTo(u"home"_s, { SessionFixture::token(1, {}) });
    m_window->show();
    QTRY_VERIFY(m_window->findings().report(m_plant));
    QTRY_VERIFY(m_window->findings().report(m_home));
}

void TestFindingsInView::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestFindingsInView::theNavigationCountsTokensWithFindings()
{
    QTRY_COMPARE(troubled(*m_plant, SessionFixture::weather()), 1);
    QCOMPARE(troubled(*m_plant, SessionFixture::factory()), 0);
    QCOMPARE(troubled(*m_plant, {}), 1);
    QCOMPARE(troubled(*m_home, {}), 0);
    QCOMPARE(navigation().indexOf({}).data(NavigationModel::TroubledTokensRole).toInt(), 1);
    const QModelIndex weather = entry(*m_plant, SessionFixture::weather());
    QVERIFY(weather.data(Qt::ToolTipRole).toString().contains(u'1'));
    QVERIFY(weather.data(Qt::AccessibleTextRole).toString().contains(u"findings"_s));
    m_plant->tokens().remove(TokenStore::V2, TokenId(3));
    QTRY_COMPARE(troubled(*m_plant, {}), 0);
}

void TestFindingsInView::ofSeveralServersAMenuAsksWhich()
{
    m_window->findChild<NavigationPane *>()->select({});
    const auto kinds = [this](const ServerSession *session) {
        return m_window->findings().report(session)->groups.size();
    };
    QTRY_VERIFY(button().text().startsWith(QString::number(kinds(m_plant) + kinds(m_home))));
    auto *action = m_window->findChild<QAction *>(u"findingsAction"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *menu = button().findChild<QMenu *>(u"findingsMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().constLast()->text().startsWith(u"home: "_s));
    menu->actions().constLast()->trigger();
    menu->close();
    auto *dialog = m_window->findChild<FindingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"home"_s));
}

void TestFindingsInView::whatIsShownIsOfTheWholeServer()
{
    auto *navigation = m_window->findChild<NavigationPane *>();
    navigation->select({ m_home->connection().server, SessionFixture::weather() });
    button().follow({ m_plant });
    button().openDialog();
    auto *dialog = m_window->findChild<FindingsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"showFindingButton"_s)->click();
    QCOMPARE(navigation->scope(), TokenScope({ m_plant->connection().server, {} }));
    QVERIFY(m_window->findChild<TokenTableModel *>()->search().startsWith(u"finding:"_s));
}

void TestFindingsInView::aSpareIsMadeFromTheFinding()
{
    QSignalSpy asked(m_window.get(), &MainWindow::spareRequested);
    Q_EMIT button().remedyRequested(m_home, FindingRemedy::MakeSpare, {});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ServerSession *>(), m_home);
}

/// The list of findings stays usable beside it: a second click is no second question.
void TestFindingsInView::anOpenDialogComesFirst()
{
    QSignalSpy asked(m_window.get(), &MainWindow::spareRequested);
    QDialog open(m_window.get());
    open.open();
    Q_EMIT button().remedyRequested(m_home, FindingRemedy::MakeSpare, {});
    QCOMPARE(asked.size(), 0);
    open.close();
    Q_EMIT button().remedyRequested(m_home, FindingRemedy::MakeSpare, {});
    QCOMPARE(asked.size(), 1);
}

void TestFindingsInView::noTwoActionsShareAKey()
{
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString other = keys.value(key);
            QVERIFY2(other.isEmpty(),
                     qPrintable(key.toString() + u": "_s + other + u", "_s + action->text()));
            keys.insert(key, action->text());
        }
    }
    QVERIFY(keys.contains(m_window->findChild<QAction *>(u"findingsAction"_s)->shortcut()));
}

QTEST_MAIN(TestFindingsInView)
#include "tst_findingsinview.moc"
