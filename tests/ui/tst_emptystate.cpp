// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class EmptyStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAndOffersTheRemedy();
    void actionMayReplaceItself();
    void withoutActionThereIsNoButton();
    void textStaysPlain();

private:
    QPushButton *action() { return m_state.findChild<QPushButton *>(u"emptyAction"_s); }
    QString title() { return m_state.findChild<QLabel *>(u"emptyTitle"_s)->text(); }

    EmptyState m_state;
};

void EmptyStateTest::saysWhyAndOffersTheRemedy()
{
    int runs = 0;
    m_state.show(u"server"_s, u"No server yet"_s, u"Add one."_s, u"Add"_s, [&runs] { ++runs; });
    QVERIFY(m_state.isVisible());
    QCOMPARE(title(), u"No server yet"_s);
    QCOMPARE(m_state.findChild<QLabel *>(u"emptyText"_s)->text(), u"Add one."_s);
    QVERIFY(action()->isVisible());
    action()->click();
    QCOMPARE(runs, 1);
}

void EmptyStateTest::actionMayReplaceItself()
{
    m_state.show(u"server"_s, u"one"_s, {}, u"Go"_s,
                 [this] { m_state.show(u"search"_s, u"two"_s, {}); });
    action()->click();
    QCOMPARE(title(), u"two"_s);
    QVERIFY(!action()->isVisible());
}

void EmptyStateTest::withoutActionThereIsNoButton()
{
    m_state.show(u"search"_s, u"Nothing found"_s, u"Search for less."_s);
    QVERIFY(!action()->isVisible());
}

void EmptyStateTest::textStaysPlain()
{
    for (const QString &name : { u"emptyTitle"_s, u"emptyText"_s })
        QCOMPARE(m_state.findChild<QLabel *>(name)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(EmptyStateTest)
#include "tst_emptystate.moc"
