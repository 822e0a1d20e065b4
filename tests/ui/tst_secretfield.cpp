// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretedit.h"
#include "ui/common/secretfield.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace itm;
using namespace Qt::StringLiterals;

class SecretFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_window; }
    void maskedTheValueIsNowhere();
    void theEyeRevealsAndMasks();
    void holdingTheEyeRevealsWhileHeld();
    void maskDoesNotTellTheLength();
    void copyKeyAsksAndCopiesNothing();
    void revealedTextCannotBeSelectedOrDragged();
    void anotherSecretIsMaskedAgain();
    void emptiedFieldCannotBeUndone();
    void hidingMasks();
    void editHandsOverWhatWasTyped();
    void editTrimsOnRequest();
    void editIsMaskedAndLetsNothingOut();
    void editMasksWhenHidden();

private:
    [[nodiscard]] QString shown() const { return m_text->text(); }

    QWidget *m_window = nullptr;
    SecretField *m_field = nullptr;
    SecretEdit *m_edit = nullptr;
    QLineEdit *m_text = nullptr;
    QToolButton *m_eye = nullptr;
};

void SecretFieldTest::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_window = new QWidget;
    m_field = new SecretField(m_window);
    m_field->resize(600, 40);
    m_edit = new SecretEdit(m_window);
    m_edit->setGeometry(0, 60, 300, 40);
    m_text = m_field->findChild<QLineEdit *>(u"secretText"_s);
    m_eye = m_field->findChild<QToolButton *>(u"revealButton"_s);
    m_field->setSecret(Secret("the-value=="));
    m_window->resize(640, 120);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void SecretFieldTest::maskedTheValueIsNowhere()
{
    QVERIFY(!m_field->isRevealed());
    QVERIFY(!shown().contains("value"_L1));
    QVERIFY(!shown().isEmpty());
    const QAccessibleInterface *line = QAccessible::queryAccessibleInterface(m_text);
    QVERIFY(!line->text(QAccessible::Value).contains("value"_L1));
    QVERIFY(!line->text(QAccessible::Name).isEmpty());
}

void SecretFieldTest::theEyeRevealsAndMasks()
{
    QTest::mouseClick(m_eye, Qt::LeftButton);
    QCOMPARE(shown(), u"the-value=="_s);
    const QString name = QAccessible::queryAccessibleInterface(m_eye)->text(QAccessible::Name);
    QTest::keyClick(m_eye, Qt::Key_Space);
    QVERIFY(!shown().contains("value"_L1));
    QVERIFY(QAccessible::queryAccessibleInterface(m_eye)->text(QAccessible::Name) != name);
}

void SecretFieldTest::holdingTheEyeRevealsWhileHeld()
{
    QTest::mousePress(m_eye, Qt::LeftButton);
    QCOMPARE(shown(), u"the-value=="_s);
    QElapsedTimer held;
    held.start();
    QTRY_COMPARE_GT(held.elapsed(), 600);
    QTest::mouseRelease(m_eye, Qt::LeftButton);
    QVERIFY(!shown().contains("value"_L1));
    QVERIFY(!m_eye->isChecked());
}

void SecretFieldTest::maskDoesNotTellTheLength()
{
    const qsizetype size = shown().size();
    m_field->setSecret(Secret("x"));
    QCOMPARE(shown().size(), size);
}

void SecretFieldTest::copyKeyAsksAndCopiesNothing()
{
    QSignalSpy asked(m_field, &SecretField::copyRequested);
    m_eye->click();
    QTest::keyClick(m_text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_text, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_text, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void SecretFieldTest::revealedTextCannotBeSelectedOrDragged()
{
    m_eye->click();
    QTest::mouseDClick(m_text, Qt::LeftButton);
    QVERIFY(!m_text->hasSelectedText());
    m_text->selectAll();
    QVERIFY(!m_text->hasSelectedText());
    QVERIFY(!m_text->dragEnabled());
    QCOMPARE(m_text->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(m_text->isReadOnly());
}

void SecretFieldTest::anotherSecretIsMaskedAgain()
{
    m_eye->click();
    m_field->setSecret(Secret("another"));
    QVERIFY(!shown().contains("another"_L1));
}

void SecretFieldTest::emptiedFieldCannotBeUndone()
{
    m_eye->click();
    m_field->setSecret(Secret());
    QVERIFY(shown().isEmpty());
    QVERIFY(!m_eye->isEnabled());
    m_text->undo();
    QVERIFY(shown().isEmpty());
}

void SecretFieldTest::hidingMasks()
{
    m_eye->click();
    m_window->hide();
    QVERIFY(!shown().contains("value"_L1));
}

void SecretFieldTest::editHandsOverWhatWasTyped()
{
    QTest::keyClicks(m_edit, u" p"_s);
    m_edit->insert(u"ä"_s);
    QVERIFY(!m_edit->isEmpty());
    const Secret secret = m_edit->takeSecret();
    QVERIFY(secret.matches(u" pä"_s.toUtf8()));
    QVERIFY(m_edit->isEmpty());
    m_edit->undo();
    QVERIFY(m_edit->isEmpty());
}

void SecretFieldTest::editTrimsOnRequest()
{
    m_edit->setText(u" token== "_s);
    QVERIFY(m_edit->takeSecret(true).matches("token=="));
}

void SecretFieldTest::editIsMaskedAndLetsNothingOut()
{
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    m_edit->setText(u"typed"_s);
    m_edit->findChild<QAction *>(u"revealAction"_s)->trigger();
    QCOMPARE(m_edit->echoMode(), QLineEdit::Normal);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(m_edit->text(), u"typed"_s);
    QVERIFY(!m_edit->dragEnabled());
}

void SecretFieldTest::editMasksWhenHidden()
{
    m_edit->findChild<QAction *>(u"revealAction"_s)->trigger();
    m_window->hide();
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
