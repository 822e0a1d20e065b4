// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/itmstyle.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace itm;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnWhatItStandsOn_data();
    void textIsReadableOnWhatItStandsOn();
    void schemeDecidesLightOrDark();
    void rolesFollowThePaletteTheyAreAskedFor();
    void applyingTwiceKeepsTheStyle();
    void defaultButtonIsFilledWithTheAccent();
    void focusIsVisible();
    void scrollBarIsThinAndItsThumbMoves();
    void tablesShowNoGrid();
};

void ThemeTest::textIsReadableOnWhatItStandsOn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("ground");

    const QList<ColorRole> grounds{ ColorRole::Pane, ColorRole::Sheet, ColorRole::SelectionFill };
    const QList<ColorRole> texts{ ColorRole::Text, ColorRole::Muted,   ColorRole::Accent,
                                  ColorRole::Ok,   ColorRole::Warning, ColorRole::Danger };
    QList<std::pair<ColorRole, ColorRole>> pairs{
        { ColorRole::AccentText, ColorRole::Accent },
        { ColorRole::AccentText, ColorRole::Danger },
        { ColorRole::Ok, ColorRole::OkFill },
        { ColorRole::Warning, ColorRole::WarningFill },
        { ColorRole::Danger, ColorRole::DangerFill },
        { ColorRole::Muted, ColorRole::NeutralFill },
        { ColorRole::Accent, ColorRole::AccentFill },
        { ColorRole::Text, ColorRole::OkFill },
        { ColorRole::Text, ColorRole::WarningFill },
        { ColorRole::Text, ColorRole::DangerFill },
        { ColorRole::Text, ColorRole::NeutralFill },
        { ColorRole::Text, ColorRole::AccentFill },
    };
    for (const ColorRole ground : grounds) {
        for (const ColorRole text : texts)
            pairs.append({ text, ground });
    }
    for (const bool dark : { false, true }) {
        for (const auto &[text, ground] : std::as_const(pairs))
            QTest::addRow("%s: %d on %d", dark ? "dark" : "light", int(text), int(ground))
                << dark << text << ground;
    }
}

void ThemeTest::textIsReadableOnWhatItStandsOn()
{
    QFETCH(bool, dark);
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, ground);
    const QPalette palette = Theme::palette(dark);
    QCOMPARE_GE(contrast(Theme::color(text, palette), Theme::color(ground, palette)), 4.5);
}

void ThemeTest::schemeDecidesLightOrDark()
{
    Theme::apply(Theme::Scheme::Dark);
    QVERIFY(Theme::isDark(QApplication::palette()));
    Theme::apply(Theme::Scheme::Light);
    QVERIFY(!Theme::isDark(QApplication::palette()));
    Theme::apply(Theme::Scheme::Desktop);
    QVERIFY(!Theme::isDark(QApplication::palette()));
}

void ThemeTest::rolesFollowThePaletteTheyAreAskedFor()
{
    QPalette palette = Theme::palette(false);
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Window, Qt::white);
    QCOMPARE(Theme::color(ColorRole::Text, palette), QColor(Qt::black));
    QCOMPARE(Theme::color(ColorRole::Pane, palette), QColor(Qt::white));
    QVERIFY(Theme::color(ColorRole::Ok, palette)
            != Theme::color(ColorRole::Ok, Theme::palette(true)));
}

void ThemeTest::applyingTwiceKeepsTheStyle()
{
    Theme::apply(Theme::Scheme::Light);
    const QStyle *style = QApplication::style();
    QVERIFY(qobject_cast<const ItmStyle *>(style));
    Theme::apply(Theme::Scheme::Dark);
    QCOMPARE(QApplication::style(), style);
}

void ThemeTest::defaultButtonIsFilledWithTheAccent()
{
    Theme::apply(Theme::Scheme::Light);
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = box.button(QDialogButtonBox::Ok);
    ok->setDefault(true);
    ok->resize(ok->sizeHint());
    QPushButton *cancel = box.button(QDialogButtonBox::Cancel);
    cancel->resize(cancel->sizeHint());
    const auto ground = [](QPushButton *button) {
        return button->grab().toImage().pixelColor(button->height() / 2, 4);
    };
    QCOMPARE(ground(ok), Theme::color(ColorRole::Accent, ok->palette()));
    QCOMPARE(ground(cancel), Theme::color(ColorRole::Sheet, cancel->palette()));
}

void ThemeTest::focusIsVisible()
{
    QWidget window;
    QLineEdit edit(&window);
    QPushButton button(&window);
    button.move(0, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    const QImage idle = button.grab().toImage();
    const QImage focused = edit.grab().toImage();
    button.setFocus(Qt::TabFocusReason);
    QVERIFY(button.grab().toImage() != idle);
    QVERIFY(edit.grab().toImage() != focused);
}

void ThemeTest::scrollBarIsThinAndItsThumbMoves()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(bar.sizeHint().width(), 300);
    QCOMPARE_LT(bar.width(), bar.fontMetrics().height());
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 20;
    const auto thumb = [&](int position) {
        option.sliderPosition = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                           QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(thumb(0).top(), 0);
    QCOMPARE(thumb(100).bottom(), 299);
    QCOMPARE_GT(thumb(50).top(), thumb(20).top());
}

void ThemeTest::tablesShowNoGrid()
{
    QTableView table;
    table.ensurePolished();
    QVERIFY(!table.showGrid());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
