// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/accessiblewidgets.h"
#include "ui/common/segmentedchoice.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

QString heard(QObject *object, QAccessible::Text kind = QAccessible::Name)
{
    return QAccessible::queryAccessibleInterface(object)->text(kind);
}

QAccessible::Role roleOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->role();
}

} // namespace

class AccessibleWidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleWidgets(); }
    void labelsAreReadWithTheirName_data();
    void labelsAreReadWithTheirName();
    void labelsFollowTheirText();
    void labelsBelongToTheirField();
    void picturesAreReadByTheirName();
    void scrollAreasHaveARole();
    void choicesAreRadioButtons();
    void comboBoxesSayWhatTheyAreFor();
    void fieldsCanBeClearedByName();
    void searchSignsHaveTheFieldsName();
    void mnemonicsAreNotSpoken_data();
    void mnemonicsAreNotSpoken();
};

void AccessibleWidgetsTest::labelsAreReadWithTheirName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"Ready"_s << QString() << u"Ready"_s;
    QTest::newRow("both") << u"Ready"_s << u"Result"_s << u"Result\nReady"_s;
    QTest::newRow("rich") << u"<b>Not</b> ready &amp; gone"_s << u"Result"_s
                          << u"Result\nNot ready & gone"_s;
    QTest::newRow("nothing yet") << QString() << u"Result"_s << u"Result"_s;
    QTest::newRow("said already") << u"Result: good"_s << u"Result"_s << u"Result: good"_s;
    QTest::newRow("no mnemonic") << u"Salt & pepper"_s << QString() << u"Salt & pepper"_s;
}

void AccessibleWidgetsTest::labelsAreReadWithTheirName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QLabel label(text);
    label.setAccessibleName(name);
    QTEST(heard(&label), "expected");
    QCOMPARE(roleOf(&label), QAccessible::StaticText);
}

void AccessibleWidgetsTest::labelsFollowTheirText()
{
    QLabel label(u"One"_s);
    QCOMPARE(heard(&label), u"One"_s);
    label.setAccessibleName(u"Count"_s);
    label.setText(u"Two"_s);
    QCOMPARE(heard(&label), u"Count\nTwo"_s);
}

void AccessibleWidgetsTest::labelsBelongToTheirField()
{
    QWidget window;
    QLabel label(u"&Name"_s, &window);
    QLineEdit edit(&window);
    label.setBuddy(&edit);
    QCOMPARE(heard(&label), u"Name"_s);
    QCOMPARE(heard(&edit), u"Name"_s);
    const auto relations
        = QAccessible::queryAccessibleInterface(&label)->relations(QAccessible::Labelled);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.constFirst().first->object(), &edit);
}

void AccessibleWidgetsTest::picturesAreReadByTheirName()
{
    QLabel label;
    label.setPixmap(QPixmap(8, 8));
    label.setAccessibleName(u"Warning"_s);
    QCOMPARE(heard(&label), u"Warning"_s);
    QCOMPARE(roleOf(&label), QAccessible::Graphic);
}

void AccessibleWidgetsTest::scrollAreasHaveARole()
{
    QScrollArea area;
    area.setAccessibleName(u"Steps"_s);
    area.setWidget(new QLabel(u"First"_s));
    QCOMPARE(roleOf(&area), QAccessible::Pane);
    QCOMPARE(heard(&area), u"Steps"_s);
}

void AccessibleWidgetsTest::choicesAreRadioButtons()
{
    SegmentedChoice choice;
    choice.setChoices({ { 0, u"One"_s }, { 1, u"Two"_s } });
    for (QAbstractButton *pill : choice.findChildren<QAbstractButton *>())
        QCOMPARE(roleOf(pill), QAccessible::RadioButton);
}

void AccessibleWidgetsTest::comboBoxesSayWhatTheyAreFor()
{
    QComboBox combo;
    combo.setEditable(true);
    combo.addItem(u"Today"_s);
    nameComboBox(combo, u"Time"_s);
    QCOMPARE(heard(&combo, QAccessible::Description), u"Time"_s);
    QCOMPARE(heard(combo.lineEdit()), u"Time"_s);
}

void AccessibleWidgetsTest::fieldsCanBeClearedByName()
{
    QLineEdit edit(u"telegraf"_s);
    addClearButton(edit);
    auto *clear = edit.findChild<QToolButton *>();
    QVERIFY(clear);
    QCOMPARE(heard(clear), u"Clear the field"_s);
    clear->click();
    QVERIFY(edit.text().isEmpty());
}

void AccessibleWidgetsTest::searchSignsHaveTheFieldsName()
{
    QLineEdit field;
    field.setAccessibleName(u"Search buckets"_s);
    addSearchSign(field);
    const auto buttons = field.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(heard(buttons.constFirst()), u"Search buckets"_s);
    QVERIFY(!buttons.constFirst()->icon().isNull());
}

void AccessibleWidgetsTest::mnemonicsAreNotSpoken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Kind"_s << u"Kind"_s;
    QTest::newRow("first letter") << u"&Kind"_s << u"Kind"_s;
    QTest::newRow("within") << u"Fo&rmat"_s << u"Format"_s;
    QTest::newRow("Japanese") << u"説明(&D)"_s << u"説明"_s;
    QTest::newRow("Japanese, with dots") << u"削除(&D)…"_s << u"削除…"_s;
    QTest::newRow("brackets of its own")
        << u"Organi&zation (optional)"_s << u"Organization (optional)"_s;
    QTest::newRow("one that is meant") << u"&Salt && pepper"_s << u"Salt & pepper"_s;
    QTest::newRow("one beside a key") << u"R&&&D"_s << u"R&D"_s;
}

void AccessibleWidgetsTest::mnemonicsAreNotSpoken()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "expected");
    QLineEdit field;
    QLabel label(text);
    label.setBuddy(&field);
    QTEST(heard(&label), "expected");
}

QTEST_MAIN(AccessibleWidgetsTest)
#include "tst_accessiblewidgets.moc"
