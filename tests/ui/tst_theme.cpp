// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessshapes.h"
#include "ui/common/highcontrast.h"
#include "ui/common/itmstyle.h"
#include "ui/common/theme.h"

#include "tests/layout/contrastcheck.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTest>

using namespace itm;
using itm::test::contrast;

namespace {

/// A desktop with two colours; its third is what cannot be used now.
QPalette desktop(const QColor &text, const QColor &ground, const QColor &disabled)
{
    QPalette result;
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        result.setColor(role, text);
        result.setColor(QPalette::Disabled, role, disabled);
    }
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        result.setColor(role, ground);
    return result;
}

QList<std::pair<const char *, QPalette>> highContrastDesktops()
{
    return { { "white on black", desktop(Qt::white, Qt::black, Qt::green) },
             { "yellow on black", desktop(Qt::yellow, Qt::black, Qt::green) },
             { "black on white", desktop(Qt::black, Qt::white, Qt::darkGreen) } };
}

QList<std::pair<const char *, QPalette>> palettes()
{
    QList<std::pair<const char *, QPalette>> result{ { "light", Theme::palette(false) },
                                                     { "dark", Theme::palette(true) } };
    for (const auto &[name, colors] : highContrastDesktops())
        result.append({ name, HighContrast::palette(colors) });
    return result;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnWhatItStandsOn_data();
    void textIsReadableOnWhatItStandsOn();
    void widgetsAreReadable_data();
    void widgetsAreReadable();
    void highContrastIsTheDesktops_data();
    void highContrastIsTheDesktops();
    void ordinaryDesktopsAreNoHighContrast();
    void accessCellsAreReadable();
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
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("ground");

    const QList<ColorRole> grounds{ ColorRole::Pane, ColorRole::Sheet, ColorRole::SelectionFill };
    const QList<ColorRole> texts{ ColorRole::Text, ColorRole::Muted,   ColorRole::Accent,
                                  ColorRole::Ok,   ColorRole::Warning, ColorRole::Danger };
    QList<std::pair<ColorRole, ColorRole>> pairs{
        { ColorRole::AccentText, ColorRole::Accent },
        { ColorRole::AccentText, ColorRole::Danger },
        { ColorRole::AccentText, ColorRole::Warning },
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
    for (const auto &[name, palette] : palettes()) {
        for (const auto &[text, ground] : std::as_const(pairs))
            QTest::addRow("%s: %d on %d", name, int(text), int(ground))
                << palette << text << ground;
    }
}

void ThemeTest::textIsReadableOnWhatItStandsOn()
{
    QFETCH(QPalette, palette);
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, ground);
    QCOMPARE_GE(contrast(Theme::color(text, palette), Theme::color(ground, palette)), 4.5);
}

void ThemeTest::widgetsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const auto &[name, palette] : palettes())
        QTest::newRow(name) << palette;
}

void ThemeTest::widgetsAreReadable()
{
    QFETCH(QPalette, palette);
    for (const auto &[text, ground] : { std::pair(QPalette::WindowText, QPalette::Window),
                                        { QPalette::Text, QPalette::Base },
                                        { QPalette::Text, QPalette::AlternateBase },
                                        { QPalette::ButtonText, QPalette::Button },
                                        { QPalette::HighlightedText, QPalette::Highlight },
                                        { QPalette::Link, QPalette::Base },
                                        { QPalette::PlaceholderText, QPalette::Base },
                                        { QPalette::PlaceholderText, QPalette::Window },
                                        { QPalette::ToolTipText, QPalette::ToolTipBase } })
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
}

void ThemeTest::highContrastIsTheDesktops_data()
{
    QTest::addColumn<QPalette>("colors");
    for (const auto &[name, colors] : highContrastDesktops())
        QTest::newRow(name) << colors;
}

void ThemeTest::highContrastIsTheDesktops()
{
    QFETCH(QPalette, colors);
    QVERIFY(HighContrast::is(colors));
    const QPalette ours = HighContrast::palette(colors);
    const QColor text = colors.color(QPalette::WindowText);
    QCOMPARE(ours.color(QPalette::Base), colors.color(QPalette::Base));
    QCOMPARE(ours.color(QPalette::Disabled, QPalette::Text),
             colors.color(QPalette::Disabled, QPalette::Text));
    for (const ColorRole role : { ColorRole::Text, ColorRole::Muted, ColorRole::Hairline })
        QCOMPARE(Theme::color(role, ours), text);
    QCOMPARE(Theme::color(ColorRole::Pane, ours), colors.color(QPalette::Window));
}

void ThemeTest::ordinaryDesktopsAreNoHighContrast()
{
    for (const bool dark : { false, true })
        QVERIFY(!HighContrast::is(Theme::palette(dark)));
    QVERIFY(!HighContrast::is(desktop(Qt::black, QColor(0xef, 0xef, 0xef), Qt::gray)));
    QVERIFY(!HighContrast::is(desktop(Qt::white, QColor(0x2a, 0x2e, 0x32), Qt::gray)));
}

void ThemeTest::accessCellsAreReadable()
{
    for (const auto &[name, palette] : palettes()) {
        const AccessShapes::Colors colors(palette);
        for (const QColor &fill : { colors.read, colors.write, colors.deletes }) {
            QVERIFY2(contrast(colors.onFill, fill) >= 4.5, name);
            QVERIFY2(contrast(fill, colors.sheet) >= 3, name);
        }
        QVERIFY2(contrast(colors.idle, colors.sheet) >= 4.5, name);
    }
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
