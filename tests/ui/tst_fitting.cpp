// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/elidedtips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/itmstyle.h"
#include "ui/common/rowtable.h"
#include "ui/common/screenfit.h"
#include "ui/common/verticalscroll.h"
#include "ui/mainwindow/fittingtoolbar.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const auto Words = u"many words that take more room than there is here"_s;

} // namespace

/// What windows do where there is little room.
class FittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsStayWithinTheScreen();
    void windowsAreAsHighAsTheirWrappedTexts();
    void toolBarDropsWordsBeforeButtons();
    void formsAreNotScrolledSideways();
    void flowTakesOneLineIfItCan();
    void columnsAreAsWideAsTheirHeads();
    void whatIsCutOffIsTold();
};

void FittingTest::windowsStayWithinTheScreen()
{
    const ScreenFit fit(nullptr);
    QWidget window;
    const QSize screen = window.screen()->availableGeometry().size();
    window.resize(screen * 2);
    window.show();
    QCOMPARE(window.width(), screen.width());
    // Room for a title.
    QCOMPARE_LT(window.height(), screen.height());
    QWidget small;
    small.resize(100, 80);
    small.show();
    QCOMPARE(small.size(), QSize(100, 80));
}

void FittingTest::windowsAreAsHighAsTheirWrappedTexts()
{
    const ScreenFit fit(nullptr);
    QWidget window;
    auto *label = new QLabel(Words);
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(label);
    window.resize(150, 30);
    window.show();
    QTRY_COMPARE_GE(label->height(), label->heightForWidth(label->width()));
    // Also when the text grows later.
    label->setText(Words + u' ' + Words);
    QTRY_COMPARE_GE(label->height(), label->heightForWidth(label->width()));
}

void FittingTest::toolBarDropsWordsBeforeButtons()
{
    FittingToolBar bar;
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QList<QToolButton *> buttons;
    for (const QString &text : { u"First of all"_s, u"Second of all"_s, u"Third of all"_s }) {
        QAction *action = bar.addAction(Icons::icon("add"_L1), text);
        buttons << qobject_cast<QToolButton *>(bar.widgetForAction(action));
    }
    buttons.first()->setProperty(PrimaryProperty, true);
    bar.show();
    const int wide = bar.sizeHint().width();
    const auto hasWords
        = [](QToolButton *button) { return button->toolButtonStyle() != Qt::ToolButtonIconOnly; };
    bar.resize(wide + 10, bar.sizeHint().height());
    QVERIFY(std::all_of(buttons.cbegin(), buttons.cend(), hasWords));
    bar.resize(wide - 10, bar.height());
    QVERIFY(hasWords(buttons.at(1)));
    QVERIFY(!hasWords(buttons.at(2)));
    bar.resize(10, bar.height());
    QVERIFY(hasWords(buttons.at(0)));
    QVERIFY(!hasWords(buttons.at(1)));
    QCOMPARE(buttons.at(1)->toolTip(), u"Second of all"_s);
    bar.resize(wide + 10, bar.height());
    QVERIFY(hasWords(buttons.at(2)));
}

void FittingTest::formsAreNotScrolledSideways()
{
    QWidget window;
    auto *button = new QPushButton(u"short"_s);
    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->addWidget(button);
    auto *scroll = new VerticalScroll(content);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(scroll);
    window.resize(50, 200);
    window.show();
    QTRY_COMPARE_GE(scroll->viewport()->width(), content->minimumSizeHint().width());
    button->setText(Words);
    QTRY_COMPARE_GE(scroll->viewport()->width(), content->minimumSizeHint().width());
}

void FittingTest::flowTakesOneLineIfItCan()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(new QPushButton(u"Button"_s));
    window.show();
    const QSize line = window.sizeHint();
    window.resize(line);
    const auto top = [flow](int i) { return flow->itemAt(i)->geometry().top(); };
    QTRY_COMPARE(top(2), top(0));
    window.resize(line.width() - 1, line.height() * 2);
    QTRY_COMPARE_GT(top(2), top(0));
    QCOMPARE(top(1), top(0));
}

void FittingTest::columnsAreAsWideAsTheirHeads()
{
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({ Words, u"x"_s });
    setColumnLetters(table, { 3, 20 });
    QCOMPARE(table.columnWidth(0), table.horizontalHeader()->sectionSizeHint(0));
    QCOMPARE(table.columnWidth(1), 20 * table.fontMetrics().averageCharWidth());
}

void FittingTest::whatIsCutOffIsTold()
{
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({ Words, u"x"_s });
    table.setItem(0, 0, new QTableWidgetItem(Words));
    table.setItem(0, 1, new QTableWidgetItem(u"y"_s));
    table.resize(400, 100);
    table.show();
    const auto told = [&table](int column) {
        const QRect cell = table.visualItemRect(table.item(0, column));
        return elidedText(*table.viewport(), cell.center());
    };
    const QWidget &head = *table.horizontalHeader()->viewport();
    table.setColumnWidth(0, 40);
    QCOMPARE(told(0), Words);
    QCOMPARE(told(1), QString());
    QCOMPARE(elidedText(head, { 5, 5 }), Words);
    table.setColumnWidth(0, 380);
    QCOMPARE(told(0), QString());
    QCOMPARE(elidedText(head, { 5, 5 }), QString());
    QComboBox combo;
    combo.addItem(Words);
    QLineEdit edit;
    edit.setPlaceholderText(Words);
    for (QWidget *widget : { static_cast<QWidget *>(&combo), static_cast<QWidget *>(&edit) }) {
        widget->resize(60, 30);
        QCOMPARE(elidedText(*widget, {}), Words);
        widget->resize(600, 30);
        QCOMPARE(elidedText(*widget, {}), QString());
    }
}

QTEST_MAIN(FittingTest)
#include "tst_fitting.moc"
