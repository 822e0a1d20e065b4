// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/dayedit.h"
#include "ui/review/acceptdialog.h"

#include "models/words/timetext.h"
#include "models/words/translators.h"

#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class TestDayEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWrittenAsEverywhereElse_data();
    void daysAreWrittenAsEverywhereElse();
    void aDayIsTyped();
    void dialogsUseIt();
};

void TestDayEdit::daysAreWrittenAsEverywhereElse_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QStringList{ u"en"_s } + shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestDayEdit::daysAreWrittenAsEverywhereElse()
{
    QFETCH(QString, language);
    installTranslators(*qApp, QLocale(language));
    QLocale::setDefault(QLocale(language));
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2026, month, 3);
        DayEdit edit;
        edit.setDate(day);
        QCOMPARE(edit.text(), TimeText::date(day.startOfDay()));
    }
    QLocale::setDefault(QLocale::c());
}

void TestDayEdit::aDayIsTyped()
{
    DayEdit edit;
    edit.setDate(QDate(2026, 3, 3));
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(&edit, u"17"_s);
    QCOMPARE(edit.date(), QDate(2026, 3, 17));
}

void TestDayEdit::dialogsUseIt()
{
    const AcceptDialog dialog(u"finding"_s, 1, QDate(2026, 3, 3), nullptr);
    QVERIFY(dialog.findChild<DayEdit *>(u"untilEdit"_s));
}

QTEST_MAIN(TestDayEdit)
#include "tst_dayedit.moc"
