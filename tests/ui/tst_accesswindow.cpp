// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessgridview.h"
#include "ui/access/accesswindow.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestAccessWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsExplainEachCell();
    void aCellIsASentenceToAssistiveTools();
    void aHeaderExplainsItsRowOrColumn();
    void theseTokensAreShown();
    void whatIfSaysWhoIsLeft();
    void smallCellsHaveThreeLooks();
    void zoomByKey();
    void thePlaceSurvivesARefresh();
    void picturesAreWritten();
    void aFailedPictureLeavesTheOldFile();
    void aClosedServerIsLetGo();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString title() const { return part<QLabel>("accessTitle")->text(); }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<AccessWindow> m_window;
    AccessGridView *m_view = nullptr;
};

/// "all" may read all buckets, "one" writes telegraf; "two" too, but is inactive.
void TestAccessWindow::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    Token all = SessionFixture::token(1, u"all"_s);
    all.permissions = { { PermissionAction::Read, types::buckets, {}, SessionFixture::factory() } };
    Token idle = SessionFixture::token(3, u"two"_s);
    idle.status = TokenStatus::Inactive;
    m_session = &m_fixture->connectTo({ all, SessionFixture::token(2, u"one"_s), idle });
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), u"telegraf"_s, false },
                              { BucketId(0xb2), SessionFixture::factory(), u"alarms"_s, false } };
    });
    m_window = std::make_unique<AccessWindow>(
        m_fixture->workspace,
        TokenScope{ m_session->connection().server, SessionFixture::factory() }, nullptr);
    m_window->show();
    m_view = part<AccessGridView>("accessGrid");
    QTRY_COMPARE(m_view->model()->rowCount(), 3);
    QTRY_VERIFY(m_view->isVisible());
}

void TestAccessWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestAccessWindow::arrowsExplainEachCell()
{
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    QCOMPARE(title(), u"all can read alarms, because it may read all buckets of factory."_s);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(title(), u"one can neither read nor write alarms."_s);
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(title().contains(u"one can write and delete telegraf"_s));
    QTest::keyClick(m_view, Qt::Key_Down);
    QVERIFY(title().contains(u"the token is inactive"_s));
    QCOMPARE(part<QListWidget>("accessTokens")->count(), 1);
}

void TestAccessWindow::aCellIsASentenceToAssistiveTools()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 1);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name),
             u"all can read telegraf, because it may read all buckets of factory."_s);
}

void TestAccessWindow::aHeaderExplainsItsRowOrColumn()
{
    const QHeaderView *columns = m_view->horizontalHeader();
    const QPoint second(columns->sectionViewportPosition(1) + 3, columns->height() - 3);
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(title(), u"Bucket telegraf of factory"_s);
    QCOMPARE(part<QListWidget>("accessTokens")->count(), 3);
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(title().startsWith(u"all:"_s));
    QCOMPARE(part<QListWidget>("accessTokens")->count(), 2);
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(title(), u"Bucket alarms of factory"_s);
    QTest::keyClick(m_view, Qt::Key_Space);
    QVERIFY(title().startsWith(u"all can read"_s));
}

void TestAccessWindow::theseTokensAreShown()
{
    m_view->setCurrentIndex(m_view->model()->index(1, 1));
    QSignalSpy shown(m_window.get(), &AccessWindow::showRequested);
    QTest::mouseClick(part<QPushButton>("accessShowButton"), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    const QList<TokenKey> expected{ { m_session->connection().server, TokenStore::V2,
                                      TokenId(2) } };
    QVERIFY(shown.constFirst().constFirst().value<QList<TokenKey>>() == expected);
}

void TestAccessWindow::whatIfSaysWhoIsLeft()
{
    m_view->setCurrentIndex(m_view->model()->index(1, 1));
    auto *ask = part<QPushButton>("accessLossButton");
    QVERIFY(ask->text().contains(u"this token"_s));
    QTest::mouseClick(ask, Qt::LeftButton);
    const QString text = part<QLabel>("accessLoss")->text();
    QVERIFY2(text.contains(u"Nobody could write telegraf any more"_s), qPrintable(text));
    QVERIFY2(text.contains(u"admin could no longer write telegraf"_s), qPrintable(text));
}

void TestAccessWindow::smallCellsHaveThreeLooks()
{
    m_view->setCurrentIndex({});
    m_view->setCellSize(12);
    m_view->clearSelection();
    const QImage picture = m_view->viewport()->grab().toImage();
    const auto half = [&picture](int row, int column, bool right) {
        return picture.pixel(column * 12 + (right ? 9 : 2), row * 12 + 2);
    };
    const QRgb empty = half(1, 0, false);
    // all reads alarms: the left half.
    QVERIFY(half(0, 0, false) != empty);
    QCOMPARE(half(0, 0, true), empty);
    // one writes telegraf: the right half. two cannot now: nothing at that height.
    QCOMPARE(half(1, 1, false), empty);
    QVERIFY(half(1, 1, true) != empty);
    QCOMPARE(half(2, 1, true), empty);
}

void TestAccessWindow::zoomByKey()
{
    const int before = m_view->cellSize();
    m_view->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(m_view->cellSize() < before);
    QCOMPARE(m_view->horizontalHeader()->sectionSize(0), m_view->cellSize());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->cellSize(), before);
    part<QSlider>("accessZoom")->setValue(0);
    QVERIFY(m_view->cellSize() <= 4);
}

void TestAccessWindow::thePlaceSurvivesARefresh()
{
    m_view->setCurrentIndex(m_view->model()->index(1, 1));
    m_session->tokens().put(SessionFixture::token(9, u"a new one"_s));
    QTRY_COMPARE(m_view->model()->rowCount(), 4);
    QVERIFY(title().contains(u"one can write and delete telegraf"_s));
    part<QLineEdit>("accessRowFilter")->setText(u"all"_s);
    QTRY_COMPARE(m_view->model()->rowCount(), 1);
    part<QLineEdit>("accessRowFilter")->setText(u"nothing like it"_s);
    QTRY_VERIFY(!m_view->isVisible());
}

void TestAccessWindow::picturesAreWritten()
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"a.png"_s);
    m_window->save(png);
    // The event loop goes on while the file is made; another one would put an end to it.
    auto *save = part<QPushButton>("accessExportButton");
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(part<QLabel>("accessResult")->text().contains(u"✓"_s));
    QVERIFY(save->isEnabled());
    const QImage image(png);
    QVERIFY(image.width() > 200 && image.height() > 100);
    const QString svg = folder.filePath(u"a.svg"_s);
    m_window->save(svg);
    QTRY_VERIFY(part<QLabel>("accessResult")->text().contains(u"a.svg"_s));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("telegraf"));
}

void TestAccessWindow::aFailedPictureLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/a.png"_s);
    m_window->save(path);
    QTRY_VERIFY(part<QLabel>("accessResult")->text().contains(u"not written"_s));
    QVERIFY(!QFile::exists(path));
}

void TestAccessWindow::aClosedServerIsLetGo()
{
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_COMPARE(m_view->model()->rowCount(), 0);
    QTRY_VERIFY(!m_view->isVisible());
    QVERIFY(!part<QPushButton>("accessExportButton")->isEnabled());
}

void TestAccessWindow::theKeyboardReachesEverything()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(tabWalk(m_window.get()), QStringList());
}

QTEST_MAIN(TestAccessWindow)
#include "tst_accesswindow.moc"
