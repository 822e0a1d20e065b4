// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/richtext.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <QTextDocument>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

QString nameOf(ColorRole role)
{
    return Theme::color(role, QApplication::palette()).name();
}

} // namespace

class RichTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(Theme::Scheme::Light); }
    void plainTextCannotBringMarkup();
    void cautionStandsOutAndStatementsKeepTheirMarkup();
    void emptyInputShowsNothing();
    void colorsFollowTheScheme();
};

void RichTextTest::plainTextCannotBringMarkup()
{
    const QString evil = u"<img src=\"http://x\"><b>name</b> & more"_s;
    for (const QString &html :
         { RichText::colored(ColorRole::Ok, evil),
           RichText::lines({ evil, evil }, ColorRole::Muted),
           RichText::section(evil, { Statement{ u"may"_s } }, ColorRole::Text),
           RichText::facts({ { evil, evil } }) }) {
        QVERIFY2(shown(html).contains(evil), qPrintable(html));
        QVERIFY(!html.contains("<img"_L1));
    }
}

void RichTextTest::cautionStandsOutAndStatementsKeepTheirMarkup()
{
    const QString html
        = RichText::section(u"May"_s,
                            { Statement{ u"read <b>line4</b>"_s },
                              Statement{ u"delete it"_s, Statement::Tone::Caution } },
                            ColorRole::Muted);
    QVERIFY(shown(html).contains("read line4"_L1));
    QVERIFY(html.contains("<b>May</b>"_L1));
    QCOMPARE(html.count(nameOf(ColorRole::Warning)), 2);
    QCOMPARE(html.count(nameOf(ColorRole::Muted)), 2);
    QCOMPARE_LT(html.indexOf("read"_L1), html.indexOf(nameOf(ColorRole::Warning)));
}

void RichTextTest::emptyInputShowsNothing()
{
    QVERIFY(RichText::lines({}, ColorRole::Text).isEmpty());
    QVERIFY(RichText::section(u"May"_s, {}, ColorRole::Text).isEmpty());
    QVERIFY(RichText::facts({}).isEmpty());
}

void RichTextTest::colorsFollowTheScheme()
{
    const QString light = RichText::colored(ColorRole::Danger, u"x"_s);
    Theme::apply(Theme::Scheme::Dark);
    QVERIFY(RichText::colored(ColorRole::Danger, u"x"_s) != light);
}

QTEST_MAIN(RichTextTest)
#include "tst_richtext.moc"
