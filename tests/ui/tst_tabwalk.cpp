// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/secretfield.h"
#include "ui/common/segmentedchoice.h"

#include "tests/support/tabwalk.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace itm;
using namespace Qt::StringLiterals;

class TabWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_window; }
    void namelessStopsAreFound();
    void trapsAreFound();
    void ownWidgetsCanBeWalked();
    void confirmationCanBeWalked();

private:
    void activate();

    QWidget *m_window = nullptr;
    QVBoxLayout *m_column = nullptr;
};

void TabWalkTest::init()
{
    m_window = new QWidget;
    m_column = new QVBoxLayout(m_window);
}

void TabWalkTest::activate()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TabWalkTest::namelessStopsAreFound()
{
    m_column->addWidget(new QPushButton(u"Named"_s));
    m_column->addWidget(new QPushButton);
    activate();
    const QStringList problems = test::tabWalk(m_window);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains("no accessible name"_L1));
}

void TabWalkTest::trapsAreFound()
{
    auto *trap = new QPlainTextEdit;
    trap->setAccessibleName(u"Text"_s);
    m_column->addWidget(new QPushButton(u"One"_s));
    m_column->addWidget(trap);
    m_column->addWidget(new QPushButton(u"Two"_s));
    activate();
    QVERIFY(!test::tabWalk(m_window).isEmpty());
    trap->setTabChangesFocus(true);
    QCOMPARE(test::tabWalk(m_window), QStringList());
}

void TabWalkTest::ownWidgetsCanBeWalked()
{
    auto *bar = new MessageBar;
    auto *field = new SecretField;
    auto *edit = new SecretEdit;
    auto *choice = new SegmentedChoice;
    auto *empty = new EmptyState;
    for (QWidget *widget : QList<QWidget *>{ bar, field, edit, choice, empty })
        m_column->addWidget(widget);
    edit->setAccessibleName(u"Token"_s);
    field->setSecret(Secret("value"));
    choice->setChoices({ { 0, u"One"_s }, { 1, u"Two"_s } });
    bar->show(MessageBar::Kind::Warning, u"Careful"_s, u"Retry"_s);
    empty->show(u"server"_s, u"Nothing"_s, u"There is nothing."_s, u"Add"_s);
    activate();
    QCOMPARE(test::tabWalk(m_window), QStringList());
}

void TabWalkTest::confirmationCanBeWalked()
{
    delete m_window;
    auto *dialog = new ConfirmDialog({ .title = u"Delete?"_s,
                                       .about = u"about"_s,
                                       .consequence = u"consequence"_s,
                                       .verb = u"Delete"_s,
                                       .typedAnswer = u"ci"_s,
                                       .typedRequest = u"Type it:"_s },
                                     nullptr);
    m_window = dialog;
    activate();
    QCOMPARE(test::tabWalk(dialog), QStringList());
}

QTEST_MAIN(TabWalkTest)
#include "tst_tabwalk.moc"
