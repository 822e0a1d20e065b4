// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/contrastcheck.h"
#include "tests/layout/layoutcheck.h"
#include "tests/layout/pseudolanguage.h"
#include "tests/layout/returncheck.h"
#include "tests/layout/textcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

using namespace itm::test;
using namespace Qt::StringLiterals;

/// What the walk looks for is found where it is put on purpose.
class LayoutCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = new QWidget; }
    void cleanup() { delete m_window; }
    void whatFitsIsNoTrouble();
    void faultsAreFound_data();
    void faultsAreFound();
    void windowsBeyondTheScreenAreFound();
    void paleTextsAreFound();
    void aReturnThatCancelsIsFound_data();
    void aReturnThatCancelsIsFound();
    void textsOutsideOfBracketsAreFound_data();
    void textsOutsideOfBracketsAreFound();
    void pseudoTextsKeepTheirMarks_data();
    void pseudoTextsKeepTheirMarks();
    void pseudoTextsAreWider();

private:
    void add(QWidget *widget, const QRect &at)
    {
        widget->setParent(m_window);
        widget->setGeometry(at);
    }
    void addFault(const QByteArray &fault);

    QWidget *m_window = nullptr;
};

void LayoutCheckTest::whatFitsIsNoTrouble()
{
    auto *row = new QHBoxLayout(m_window);
    row->addWidget(new QLabel(u"A label"_s));
    row->addWidget(new QPushButton(u"A button"_s));
    row->addWidget(new QCheckBox(u"A box"_s));
    m_window->show();
    QCOMPARE(layoutComplaints(*m_window), QStringList());
}

void LayoutCheckTest::addFault(const QByteArray &fault)
{
    const auto words = u"many words that take some room"_s;
    if (fault == "label") {
        add(new QLabel(words), { 0, 0, 60, 30 });
    } else if (fault == "wrapped label") {
        auto *label = new QLabel(words);
        label->setWordWrap(true);
        add(label, { 0, 0, 80, 20 });
    } else if (fault == "button") {
        add(new QPushButton(words), { 0, 0, 60, 30 });
    } else if (fault == "combo") {
        auto *combo = new QComboBox;
        combo->addItem(words);
        add(combo, { 0, 0, 60, 30 });
    } else if (fault == "placeholder") {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(words);
        add(edit, { 0, 0, 60, 30 });
    } else if (fault == "column") {
        auto *table = new QTableWidget(1, 2);
        table->setHorizontalHeaderLabels({ words, words });
        table->setColumnWidth(0, 40);
        add(table, { 0, 0, 300, 100 });
    } else if (fault == "outside") {
        add(new QPushButton(u"OK"_s), { 380, 0, 90, 30 });
    } else if (fault == "overlap") {
        add(new QPushButton(u"One"_s), { 0, 0, 90, 30 });
        add(new QPushButton(u"Two"_s), { 80, 0, 90, 30 });
    } else if (fault == "sideways") {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(new QPushButton(words));
        add(area, { 0, 0, 60, 60 });
    }
}

void LayoutCheckTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("complaint");
    QTest::newRow("label") << u"pixels of width"_s;
    QTest::newRow("wrapped label") << u"pixels of height"_s;
    QTest::newRow("button") << u"pixels of width"_s;
    QTest::newRow("combo") << u"pixels of width"_s;
    QTest::newRow("placeholder") << u"pixels of width"_s;
    QTest::newRow("column") << u"pixels of width"_s;
    QTest::newRow("outside") << u"outside of what holds it"_s;
    QTest::newRow("overlap") << u"overlaps"_s;
    QTest::newRow("sideways") << u"scrolled sideways"_s;
}

void LayoutCheckTest::faultsAreFound()
{
    QFETCH(QString, complaint);
    m_window->resize(400, 200);
    addFault(QTest::currentDataTag());
    m_window->show();
    const QStringList found = layoutComplaints(*m_window);
    QVERIFY2(!found.filter(complaint).isEmpty(), qUtf8Printable(found.join(u'\n')));
}

void LayoutCheckTest::windowsBeyondTheScreenAreFound()
{
    const QSize screen = m_window->screen()->availableGeometry().size();
    m_window->resize(screen + QSize(10, 0));
    m_window->show();
    QCOMPARE(layoutComplaints(*m_window).filter(u"opens larger"_s).size(), 1);
    QCOMPARE_LT(m_window->width(), screen.width() + 1);
    m_window->setMinimumHeight(screen.height());
    QCOMPARE(layoutComplaints(*m_window).filter(u"cannot be made"_s).size(), 1);
}

void LayoutCheckTest::paleTextsAreFound()
{
    auto *label = new QLabel(u"<span style=\"color:#101010\">dark</span>"_s);
    add(label, { 0, 0, 100, 30 });
    m_window->setPalette(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black,
                                  Qt::black, Qt::white, Qt::white));
    m_window->show();
    QCOMPARE(contrastComplaints(*m_window), QStringList());
    label->setText(u"<span style=\"color:#d0d0d0\">pale</span>"_s);
    QCOMPARE(contrastComplaints(*m_window).size(), 1);
}

void LayoutCheckTest::aReturnThatCancelsIsFound_data()
{
    QTest::addColumn<bool>("boxHasItsWindow");
    QTest::addColumn<QDialogButtonBox::ButtonRole>("role");
    QTest::addColumn<bool>("isFound");
    // What is the default before there is a window, is not the default of the window.
    QTest::newRow("without a window") << false << QDialogButtonBox::AcceptRole << true;
    QTest::newRow("with its window") << true << QDialogButtonBox::AcceptRole << false;
    QTest::newRow("question") << false << QDialogButtonBox::DestructiveRole << false;
}

void LayoutCheckTest::aReturnThatCancelsIsFound()
{
    QFETCH(bool, boxHasItsWindow);
    QFETCH(QDialogButtonBox::ButtonRole, role);
    QFETCH(bool, isFound);
    QDialog dialog;
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, boxHasItsWindow ? &dialog : nullptr);
    QPushButton *other = box->addButton(u"Go"_s, role);
    other->setDefault(role == QDialogButtonBox::AcceptRole);
    other->setAutoDefault(role == QDialogButtonBox::AcceptRole);
    (new QHBoxLayout(&dialog))->addWidget(box);
    dialog.show();
    QCOMPARE(!returnComplaint(dialog).isEmpty(), isFound);
}

void LayoutCheckTest::textsOutsideOfBracketsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("translated") << u"[Ťôķéñš ~]"_s << false;
    QTest::newRow("not translated") << u"Tokens"_s << true;
    QTest::newRow("put together") << u"[Ťôķéñš ~] found"_s << true;
    QTest::newRow("in each other") << u"[ôf [ôñé ~] ~] · [ťŵô ~]"_s << false;
    QTest::newRow("data") << u"collector of hall 7"_s << false;
    QTest::newRow("an ID") << u"0a1b2c3d4e5f6071"_s << false;
    QTest::newRow("rich") << u"<b>[Ťôķéñš ~]</b> gone"_s << true;
}

void LayoutCheckTest::textsOutsideOfBracketsAreFound()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    add(new QLabel(text), { 0, 0, 300, 30 });
    m_window->show();
    TextCheck check;
    check.setData({ u"hall 7"_s, u"collector of hall 7"_s });
    QCOMPARE(!check.untranslated(*m_window).isEmpty(), isFound);
}

void LayoutCheckTest::pseudoTextsKeepTheirMarks_data()
{
    QTest::addColumn<QString>("mark");
    for (const char *mark : { "%1", "%L2", "%n", "<b>", "</b>", "&lt;", "*.json", "&O" })
        QTest::newRow(mark) << QString::fromLatin1(mark);
}

void LayoutCheckTest::pseudoTextsKeepTheirMarks()
{
    QFETCH(QString, mark);
    const QString pseudo = PseudoLanguage::of(u"Tokens "_s + mark + u" of it"_s);
    QVERIFY(pseudo.startsWith(u"[Ťôķéñš "));
    QVERIFY(pseudo.endsWith(u'~' + u"]"_s));
    QVERIFY2(pseudo.contains(mark == u"&O" ? u"&Ô"_s : mark), qUtf8Printable(pseudo));
    QCOMPARE(PseudoLanguage::of(u"%1, %2"_s), u"%1, %2"_s);
}

void LayoutCheckTest::pseudoTextsAreWider()
{
    const QFontMetrics metrics(QApplication::font());
    const auto text = u"Copies the selected tokens and says what has become of each of them"_s;
    const double factor = double(metrics.horizontalAdvance(PseudoLanguage::of(text)))
        / metrics.horizontalAdvance(text);
    QCOMPARE_GT(factor, 1.3);
    QCOMPARE_LT(factor, 1.6);
}

QTEST_MAIN(LayoutCheckTest)
#include "tst_layoutcheck.moc"
