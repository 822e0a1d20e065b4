// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/notes/notesdialog.h"

#include "models/items/tokentablemodel.h"
#include "models/session/tokennotes.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestNotesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void oneIsNotedByKeyboard();
    void whatIsThereIsShown();
    void aValueIsRefused();
    void severalGetTagsAndADate();
    void theTableTellsIt();
    void searchesFindIt_data();
    void searchesFindIt();
    void theKeyboardReachesEverything();

private:
    [[nodiscard]] TokenKey key(quint64 id) const
    {
        return { m_session->connection().server, TokenStore::V2, TokenId(id) };
    }
    [[nodiscard]] const TokenNote *note(quint64 id) const
    {
        return m_session->notes().of(TokenStore::V2, TokenId(id));
    }
    void put(quint64 id, const TokenNote &note);

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
};

void TestNotesDialog::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Dashboard"_s),
                                        SessionFixture::token(2, u"Telegraf"_s),
                                        SessionFixture::token(3, u"Old one"_s) });
}

void TestNotesDialog::put(quint64 id, const TokenNote &note)
{
    m_session->notes().put({ { key(id), note } }, this, [](const Result<Done> &) {}).detach();
}

void TestNotesDialog::oneIsNotedByKeyboard()
{
    NotesDialog dialog(m_fixture->workspace, { key(1) }, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy saved(&dialog, &NotesDialog::saved);
    auto *tags = dialog.findChild<QLineEdit *>(u"tagsEdit"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"hall7, #Old"_s);
    QTest::keyClick(tags, Qt::Key_Tab);
    auto *review = dialog.findChild<QComboBox *>(u"reviewCombo"_s);
    QVERIFY(review->hasFocus());
    QTest::keyClick(review, Qt::Key_Down);
    QTest::keyClick(review, Qt::Key_Tab);
    auto *date = dialog.findChild<QDateEdit *>(u"reviewDateEdit"_s);
    QVERIFY(date->isEnabled());
    QCOMPARE(date->date(), QDate(2026, 11, 24).addDays(90));
    auto *text = dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Ask Bob"_s);
    auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(
        *note(1),
        (TokenNote{ u"Ask Bob"_s, { u"hall7"_s, u"old"_s }, QDate(2026, 11, 24).addDays(90) }));
}

void TestNotesDialog::whatIsThereIsShown()
{
    put(1, { u"Ask Bob"_s, { u"hall7"_s }, QDate(2027, 1, 2) });
    NotesDialog dialog(m_fixture->workspace, { key(1) }, nullptr);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"tagsEdit"_s)->text(), u"hall7"_s);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->toPlainText(), u"Ask Bob"_s);
    QCOMPARE(dialog.findChild<QDateEdit *>(u"reviewDateEdit"_s)->date(), QDate(2027, 1, 2));
    // Emptied, it is none.
    dialog.findChild<QLineEdit *>(u"tagsEdit"_s)->setText({});
    dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText({});
    dialog.findChild<QComboBox *>(u"reviewCombo"_s)->setCurrentIndex(0);
    dialog.accept();
    QTRY_VERIFY(!note(1));
}

void TestNotesDialog::aValueIsRefused()
{
    NotesDialog dialog(m_fixture->workspace, { key(1) }, nullptr);
    dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText(QString(86, u'x') + u"==");
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"noteProblem"_s)->text().contains(u"keychain"_s));
    dialog.accept();
    QVERIFY(!note(1));
}

void TestNotesDialog::severalGetTagsAndADate()
{
    put(1, { u"Ask Bob"_s, { u"hall7"_s, u"old"_s }, QDate(2027, 1, 2) });
    NotesDialog dialog(m_fixture->workspace, { key(1), key(2) }, nullptr);
    QSignalSpy saved(&dialog, &NotesDialog::saved);
    dialog.show();
    QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"noteEdit"_s)->isVisible());
    dialog.findChild<QLineEdit *>(u"tagsEdit"_s)->setText(u"new"_s);
    dialog.findChild<QLineEdit *>(u"removedTagsEdit"_s)->setText(u"old"_s);
    dialog.accept();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(*note(1), (TokenNote{ u"Ask Bob"_s, { u"hall7"_s, u"new"_s }, QDate(2027, 1, 2) }));
    QCOMPARE(*note(2), (TokenNote{ {}, { u"new"_s }, {} }));
    QVERIFY(!note(3));
}

void TestNotesDialog::theTableTellsIt()
{
    TokenTableModel model(m_fixture->workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    put(1, { u"Ask Bob\nfirst"_s, { u"hall7"_s }, QDate(2026, 11, 1) });
    QTRY_VERIFY(!changed.isEmpty());
    const QModelIndex row = model.indexOf(key(1));
    QCOMPARE(row.siblingAtColumn(TokenTableModel::NotesColumn).data().toString(),
             u"#hall7 · Ask Bob first"_s);
    QVERIFY(row.siblingAtColumn(TokenTableModel::ReviewByColumn)
                .data()
                .toString()
                .endsWith(u"overdue"_s));
    model.sort(TokenTableModel::ReviewByColumn, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"Dashboard"_s);
    QCOMPARE(model.usedTags(), QStringList{ u"hall7"_s });
}

void TestNotesDialog::searchesFindIt_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("tag") << u"tag:hall"_s << 0 << 1;
    QTest::newRow("whole tag") << u"tag:\"hall\""_s << 0 << 0;
    QTest::newRow("no tag") << u"-tag:hall7"_s << 3 << 2;
    QTest::newRow("note") << u"note:BOB"_s << 0 << 1;
    QTest::newRow("overdue") << u"review:overdue"_s << 0 << 1;
    QTest::newRow("due") << u"review:due"_s << 0 << 1;
    QTest::newRow("set") << u"review:set"_s << 0 << 1;
    QTest::newRow("none") << u"review:none"_s << 3 << 2;
}

void TestNotesDialog::searchesFindIt()
{
    QFETCH(QString, search);
    QFETCH(int, before);
    QFETCH(int, after);
    TokenTableModel model(m_fixture->workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch(search);
    QVERIFY(!model.searchProblem());
    QCOMPARE(model.rowCount(), before);
    put(1, { u"Ask Bob"_s, { u"hall7"_s }, QDate(2026, 11, 1) });
    QTRY_COMPARE(model.rowCount(), after);
}

void TestNotesDialog::theKeyboardReachesEverything()
{
    for (const QList<TokenKey> &keys : { QList<TokenKey>{ key(1) }, { key(1), key(2) } }) {
        NotesDialog dialog(m_fixture->workspace, keys, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(tabWalk(&dialog).join(u'\n'), QString());
    }
}

QTEST_MAIN(TestNotesDialog)
#include "tst_notesdialog.moc"
