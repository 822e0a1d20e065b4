// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class ConfirmDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(Theme::Scheme::Light); }
    void cleanup() { delete m_dialog.data(); }
    void saysWhatIsAskedAndNamesTheVerb();
    void enterCancels();
    void verbAccepts();
    void verbStaysOffUntilTheAnswerMatches();
    void onlyWhatDestroysIsInTheColourOfDanger();
    void titleFromAServerStaysPlain();
    void theMilderWayIsOfferedFirst();
    void aLongTextLeavesTheButtonsOnTheScreen();

private:
    void open(const QString &typedAnswer = {});
    [[nodiscard]] QPushButton *verb() const
    {
        return m_dialog->findChild<QPushButton *>(u"confirmButton"_s);
    }

    QPointer<ConfirmDialog> m_dialog;
};

void ConfirmDialogTest::open(const QString &typedAnswer)
{
    m_dialog = new ConfirmDialog({ .title = u"Delete “<b>ci</b>”?"_s,
                                   .about = u"It belongs to <b>bob</b>."_s,
                                   .consequence = u"Nobody can bring it back."_s,
                                   .verb = u"Delete"_s,
                                   .typedAnswer = typedAnswer,
                                   .typedRequest = u"Type it:"_s },
                                 nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ConfirmDialogTest::saysWhatIsAskedAndNamesTheVerb()
{
    open();
    QStringList said;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        said.append(label->text());
        QCOMPARE(label->foregroundRole(), QPalette::WindowText);
    }
    QVERIFY(said.contains(u"It belongs to <b>bob</b>."_s));
    QVERIFY(said.contains(u"Nobody can bring it back."_s));
    QCOMPARE(verb()->text(), u"Delete"_s);
    QVERIFY(verb()->isEnabled());
    QVERIFY(!m_dialog->findChild<QLineEdit *>());
}

void ConfirmDialogTest::enterCancels()
{
    open(u"ci"_s);
    QSignalSpy finished(m_dialog, &QDialog::finished);
    auto *answer = m_dialog->findChild<QLineEdit *>(u"typedAnswerEdit"_s);
    QTest::keyClicks(answer, u"ci"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
}

void ConfirmDialogTest::verbAccepts()
{
    open();
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    QTest::mouseClick(verb(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void ConfirmDialogTest::verbStaysOffUntilTheAnswerMatches()
{
    open(u"ci"_s);
    auto *answer = m_dialog->findChild<QLineEdit *>(u"typedAnswerEdit"_s);
    QVERIFY(!answer->accessibleName().isEmpty());
    QVERIFY(!verb()->isEnabled());
    answer->setText(u"c"_s);
    QVERIFY(!verb()->isEnabled());
    answer->setText(u"CI"_s);
    QVERIFY(!verb()->isEnabled());
    answer->setText(u"ci"_s);
    QVERIFY(verb()->isEnabled());
}

void ConfirmDialogTest::onlyWhatDestroysIsInTheColourOfDanger()
{
    const auto tint = [this] { return verb()->palette().color(QPalette::Button); };
    open();
    QCOMPARE(tint(), Theme::color(ColorRole::Danger, QApplication::palette()));
    delete m_dialog.data();
    m_dialog = new ConfirmDialog(
        { .title = u"Create 3 tokens?"_s, .verb = u"Create"_s, .isDestructive = false }, nullptr);
    QCOMPARE(tint(), Theme::color(ColorRole::Accent, QApplication::palette()));
}

void ConfirmDialogTest::titleFromAServerStaysPlain()
{
    open();
    bool found = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains("<b>ci"_L1)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            found = true;
        }
    }
    QVERIFY(found);
}

void ConfirmDialogTest::theMilderWayIsOfferedFirst()
{
    m_dialog = new ConfirmDialog({ .title = u"Delete?"_s,
                                   .verb = u"Delete"_s,
                                   .alternative = u"Deactivate instead"_s,
                                   .typedAnswer = u"ci"_s,
                                   .typedRequest = u"Type it:"_s },
                                 nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *alternative = m_dialog->findChild<QPushButton *>(u"alternativeButton"_s);
    QVERIFY(alternative && alternative->isEnabled());
    QSignalSpy chosen(m_dialog, &ConfirmDialog::alternativeChosen);
    QSignalSpy finished(m_dialog, &QDialog::finished);
    alternative->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
}

void ConfirmDialogTest::aLongTextLeavesTheButtonsOnTheScreen()
{
    m_dialog = new ConfirmDialog(
        { .title = u"Delete?"_s, .consequence = u"line<br>"_s.repeated(400), .verb = u"Delete"_s },
        nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(m_dialog->findChild<QWidget *>(u"confirmTexts"_s));
    QVERIFY(m_dialog->height() < m_dialog->fontMetrics().height() * 50);
}

QTEST_MAIN(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
