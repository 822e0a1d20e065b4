// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/connectioncolors.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QPixmap>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

QColor strongest(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor result(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > result.alpha())
                result = image.pixelColor(x, y);
        }
    }
    return result;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(Theme::Scheme::Light); }
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void unknownNameIsNull();
    void tintFollowsThePalette();
    void disabledIsFainter();
    void doubleScaleHasDoubleTheDots();
    void theColourOfAConnectionIsNoLamp();
};

void IconsTest::everyIconDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name : { "add", "copy", "key", "refresh", "deactivate", "activate", "delete",
                             "edit", "warning", "check", "eye", "eye-off", "server", "organization",
                             "search", "close", "info", "settings" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IconsTest::everyIconDrawsSomething()
{
    QFETCH(QString, name);
    QVERIFY(Icons::names().contains(name));
    const QIcon icon = Icons::icon(QLatin1String(name.toLatin1()));
    QVERIFY(!icon.isNull());
    QCOMPARE_GE(strongest(icon.pixmap(16)).alpha(), 200);
}

void IconsTest::unknownNameIsNull()
{
    QVERIFY(Icons::icon("no-such"_L1).isNull());
}

void IconsTest::tintFollowsThePalette()
{
    const QIcon icon = Icons::icon("check"_L1);
    const QColor light = strongest(icon.pixmap(32));
    Theme::apply(Theme::Scheme::Dark);
    const QColor dark = strongest(icon.pixmap(32));
    QCOMPARE_GT(dark.lightness(), light.lightness());
    const QColor ok = strongest(Icons::icon("check"_L1, ColorRole::Ok).pixmap(32));
    QCOMPARE(ok.rgb(), Theme::color(ColorRole::Ok, QApplication::palette()).rgb());
}

void IconsTest::disabledIsFainter()
{
    const QIcon icon = Icons::icon("delete"_L1);
    QCOMPARE_LT(strongest(icon.pixmap(32, QIcon::Disabled)).alpha(),
                strongest(icon.pixmap(32)).alpha());
}

void IconsTest::doubleScaleHasDoubleTheDots()
{
    const QPixmap pixmap = Icons::icon("key"_L1).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void IconsTest::theColourOfAConnectionIsNoLamp()
{
    for (const ConnectionColor color : ConnectionColors::all()) {
        if (color == ConnectionColor::None)
            continue;
        const QImage image = ConnectionColors::icon(color).pixmap(32).toImage();
        QRect drawn;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 0)
                    drawn |= QRect(x, y, 1, 1);
            }
        }
        QCOMPARE_GE(drawn.height(), 2 * drawn.width());
    }
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
