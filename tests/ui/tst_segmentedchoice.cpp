// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class SegmentedChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_choice; }
    void firstIsCurrentAtFirst();
    void clickingChoosesOne();
    void arrowsMoveAndStopAtTheEnds();
    void arrowsFollowTheReadingDirection();
    void unknownValueChangesNothing();
    void newChoicesKeepTheCurrentValue();
    void newChoicesWithoutItTakeTheFirst();
    void onlyTheCurrentPillIsATabStop();

private:
    [[nodiscard]] QList<QAbstractButton *> pills() const
    {
        return m_choice->findChildren<QAbstractButton *>();
    }

    SegmentedChoice *m_choice = nullptr;
};

void SegmentedChoiceTest::init()
{
    m_choice = new SegmentedChoice;
    m_choice->setChoices({ { 10, u"For a task"_s }, { 20, u"Read/Write"_s }, { 30, u"Custom"_s } });
    m_choice->show();
    QVERIFY(QTest::qWaitForWindowActive(m_choice));
}

void SegmentedChoiceTest::firstIsCurrentAtFirst()
{
    QCOMPARE(m_choice->current(), 10);
    QCOMPARE(SegmentedChoice().current(), -1);
}

void SegmentedChoiceTest::clickingChoosesOne()
{
    QSignalSpy changed(m_choice, &SegmentedChoice::currentChanged);
    QTest::mouseClick(pills().at(1), Qt::LeftButton);
    QCOMPARE(m_choice->current(), 20);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!pills().at(0)->isChecked());
    QTest::mouseClick(pills().at(1), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
}

void SegmentedChoiceTest::arrowsMoveAndStopAtTheEnds()
{
    m_choice->setFocus();
    QVERIFY(pills().at(0)->hasFocus());
    QTest::keyClick(pills().at(0), Qt::Key_Left);
    QCOMPARE(m_choice->current(), 10);
    QTest::keyClick(pills().at(0), Qt::Key_Right);
    QTest::keyClick(pills().at(1), Qt::Key_Down);
    QCOMPARE(m_choice->current(), 30);
    QVERIFY(pills().at(2)->hasFocus());
    QTest::keyClick(pills().at(2), Qt::Key_Right);
    QCOMPARE(m_choice->current(), 30);
    QTest::keyClick(pills().at(2), Qt::Key_Up);
    QCOMPARE(m_choice->current(), 20);
}

void SegmentedChoiceTest::arrowsFollowTheReadingDirection()
{
    m_choice->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(pills().at(0), Qt::Key_Left);
    QCOMPARE(m_choice->current(), 20);
}

void SegmentedChoiceTest::unknownValueChangesNothing()
{
    m_choice->setCurrent(99);
    QCOMPARE(m_choice->current(), 10);
}

void SegmentedChoiceTest::newChoicesKeepTheCurrentValue()
{
    m_choice->setCurrent(20);
    QSignalSpy changed(m_choice, &SegmentedChoice::currentChanged);
    m_choice->setChoices({ { 5, u"New"_s }, { 20, u"Read/Write"_s } });
    QCOMPARE(m_choice->current(), 20);
    QCOMPARE(changed.count(), 0);
}

void SegmentedChoiceTest::newChoicesWithoutItTakeTheFirst()
{
    QSignalSpy changed(m_choice, &SegmentedChoice::currentChanged);
    m_choice->setChoices({ { 5, u"New"_s }, { 6, u"Other"_s } });
    QCOMPARE(m_choice->current(), 5);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(pills().size(), 2);
}

void SegmentedChoiceTest::onlyTheCurrentPillIsATabStop()
{
    m_choice->setCurrent(20);
    int stops = 0;
    for (const QAbstractButton *pill : pills())
        stops += (pill->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1);
    QVERIFY((pills().at(1)->focusPolicy() & Qt::TabFocus) != 0);
}

QTEST_MAIN(SegmentedChoiceTest)
#include "tst_segmentedchoice.moc"
