// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

QList<QAccessible::Event> accessibleEvents;

void remember(QAccessibleEvent *event)
{
    accessibleEvents.append(event->type());
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_window; }
    void hiddenUntilThereIsSomethingToSay();
    void errorsComeFirstOthersWaitTheirTurn();
    void sayingTheSameTwiceSaysItOnce();
    void actionRunsOnceAndTheMessageGoes();
    void actionMayShowTheNextMessage();
    void clearForgetsWhatWaits();
    void whatIsOvertakenIsNotSaid();
    void assistiveToolsAreTold();
    void plainTextStaysPlain();
    void groundFollowsKindAndScheme();

private:
    [[nodiscard]] QString said() const
    {
        return m_bar->findChild<QLabel *>(u"messageText"_s)->text();
    }
    void close() { m_bar->findChild<QToolButton *>(u"messageClose"_s)->click(); }
    [[nodiscard]] QPushButton *action() const
    {
        return m_bar->findChild<QPushButton *>(u"messageAction"_s);
    }

    QWidget *m_window = nullptr;
    MessageBar *m_bar = nullptr;
};

void MessageBarTest::init()
{
    Theme::apply(Theme::Scheme::Light);
    m_window = new QWidget;
    auto *column = new QVBoxLayout(m_window);
    m_bar = new MessageBar(m_window);
    column->addWidget(m_bar);
    m_window->show();
}

void MessageBarTest::hiddenUntilThereIsSomethingToSay()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->show(MessageBar::Kind::Info, u"one"_s);
    QVERIFY(m_bar->isVisible());
    QVERIFY(!action()->isVisible());
    close();
    QVERIFY(!m_bar->isVisible());
}

void MessageBarTest::errorsComeFirstOthersWaitTheirTurn()
{
    m_bar->show(MessageBar::Kind::Info, u"one"_s);
    m_bar->show(MessageBar::Kind::Success, u"two"_s);
    m_bar->show(MessageBar::Kind::Error, u"wrong"_s);
    m_bar->show(MessageBar::Kind::Error, u"wrong again"_s);
    QStringList order;
    while (m_bar->isVisible()) {
        order.append(said());
        close();
    }
    QCOMPARE(order, QStringList({ u"wrong"_s, u"wrong again"_s, u"one"_s, u"two"_s }));
}

void MessageBarTest::sayingTheSameTwiceSaysItOnce()
{
    m_bar->show(MessageBar::Kind::Error, u"offline"_s);
    m_bar->show(MessageBar::Kind::Error, u"offline"_s);
    close();
    QVERIFY(!m_bar->isVisible());
}

void MessageBarTest::actionRunsOnceAndTheMessageGoes()
{
    int runs = 0;
    m_bar->show(MessageBar::Kind::Warning, u"text"_s, u"Retry"_s, [&runs] { ++runs; });
    QVERIFY(action()->isVisible());
    QCOMPARE(action()->text(), u"Retry"_s);
    action()->click();
    QCOMPARE(runs, 1);
    QVERIFY(!m_bar->isVisible());
}

void MessageBarTest::actionMayShowTheNextMessage()
{
    m_bar->show(MessageBar::Kind::Warning, u"text"_s, u"Retry"_s,
                [this] { m_bar->show(MessageBar::Kind::Success, u"done"_s); });
    action()->click();
    QCOMPARE(said(), u"done"_s);
    QVERIFY(!action()->isVisible());
}

void MessageBarTest::clearForgetsWhatWaits()
{
    m_bar->show(MessageBar::Kind::Info, u"one"_s);
    m_bar->show(MessageBar::Kind::Info, u"two"_s);
    m_bar->clear();
    QVERIFY(!m_bar->isVisible());
    QVERIFY(said().isEmpty());
}

void MessageBarTest::whatIsOvertakenIsNotSaid()
{
    m_bar->show(MessageBar::Kind::Success, u"one"_s);
    m_bar->show(MessageBar::Kind::Success, u"two"_s);
    m_bar->show(MessageBar::Kind::Success, u"three"_s);
    m_bar->retract(MessageBar::Kind::Success, u"two"_s);
    m_bar->retract(MessageBar::Kind::Info, u"three"_s);
    QCOMPARE(said(), u"one"_s);
    m_bar->retract(MessageBar::Kind::Success, u"one"_s);
    QCOMPARE(said(), u"three"_s);
    m_bar->retract(MessageBar::Kind::Success, u"three"_s);
    QVERIFY(!m_bar->isVisible());
}

void MessageBarTest::assistiveToolsAreTold()
{
    const auto previous = QAccessible::installUpdateHandler(remember);
    accessibleEvents.clear();
    m_bar->show(MessageBar::Kind::Info, u"one"_s);
    QAccessible::installUpdateHandler(previous);
    // Without assistive tools around, Qt drops the events before they reach a handler.
    if (QAccessible::isActive())
        QVERIFY(accessibleEvents.contains(QAccessible::Alert));
    QCOMPARE(m_bar->accessibleName(), u"one"_s);
    const QAccessibleInterface *close
        = QAccessible::queryAccessibleInterface(m_bar->findChild<QToolButton *>());
    QVERIFY(!close->text(QAccessible::Name).isEmpty());
}

void MessageBarTest::plainTextStaysPlain()
{
    m_bar->show(MessageBar::Kind::Info, u"<b>name</b>"_s);
    QCOMPARE(m_bar->findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
}

void MessageBarTest::groundFollowsKindAndScheme()
{
    const auto ground = [this] { return m_bar->palette().color(QPalette::Window); };
    m_bar->show(MessageBar::Kind::Error, u"wrong"_s);
    QCOMPARE(ground(), Theme::color(ColorRole::DangerFill, Theme::palette(false)));
    Theme::apply(Theme::Scheme::Dark);
    QTRY_COMPARE(ground(), Theme::color(ColorRole::DangerFill, Theme::palette(true)));
    m_bar->show(MessageBar::Kind::Success, u"done"_s);
    close();
    QCOMPARE(ground(), Theme::color(ColorRole::OkFill, Theme::palette(true)));
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
