// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/acceptdialog.h"
#include "ui/tokens/descriptiondialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

/// Return takes over what was typed, as everywhere else.
class TestReturnKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDescriptionIsTakenOver();
    void aFindingIsAccepted();
    void withoutAReasonNothingHappens();

private:
    static void type(QDialog &dialog, const QString &text);
};

void TestReturnKey::type(QDialog &dialog, const QString &text)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QWidget *edit = QApplication::focusWidget();
    QVERIFY(edit);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestReturnKey::aDescriptionIsTakenOver()
{
    DescriptionDialog dialog(u"old"_s, nullptr);
    type(dialog, u"new"_s);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.description(), u"new"_s);
}

void TestReturnKey::aFindingIsAccepted()
{
    AcceptDialog dialog(u"It has no description."_s, 1, QDate(2026, 11, 26), nullptr);
    type(dialog, u"goes in May"_s);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.reason(), u"goes in May"_s);
}

void TestReturnKey::withoutAReasonNothingHappens()
{
    AcceptDialog dialog(u"It has no description."_s, 1, QDate(2026, 11, 26), nullptr);
    type(dialog, {});
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(TestReturnKey)
#include "tst_returnkey.moc"
