// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/accessibility/windowrules.h"

#include <QTest>

using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 bit(AtspiState state)
{
    return quint64(1) << static_cast<int>(state);
}

constexpr quint64 Shows = bit(AtspiState::Showing);
constexpr quint64 Tabbed = Shows | bit(AtspiState::Focusable);

Accessible control(const QString &role, const QString &name, quint64 states = Tabbed)
{
    return { .role = role, .name = name, .states = states };
}

Accessible windowWith(const QList<Accessible> &controls)
{
    return { .role = u"dialog"_s, .name = u"Window"_s, .states = Shows, .children = controls };
}

} // namespace

/// That the walk would find what it looks for.
class TestWindowRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreFound_data();
    void mistakesAreFound();
    void whatIsInOrderIsNot_data();
    void whatIsInOrderIsNot();
};

void TestWindowRules::mistakesAreFound_data()
{
    QTest::addColumn<QList<Accessible>>("controls");
    QTest::addColumn<QString>("what");
    const auto button = u"push button"_s;
    QTest::newRow("no name") << QList{ control(button, {}) } << "has no name";
    QTest::newRow("signs") << QList{ control(button, u"…"_s) } << "has no name";
    QTest::newRow("object name") << QList{ control(button, u"saveButton"_s) } << "has no name";
    QTest::newRow("icon") << QList{ control(button, u":/icons/key.svg"_s) } << "has no name";
    QTest::newRow("a button Tab passes by") << QList{ control(button, {}, Shows) } << "has no name";
    QTest::newRow("what is chosen is no name")
        << QList{ control(u"combo box"_s, u"10 seconds"_s) } << "has no name";
    QTest::newRow("no role") << QList{ control(u"filler"_s, u"Details"_s) } << "has no role";
    QTest::newRow("twice") << QList{ control(button, u"Copy"_s), control(button, u"Copy"_s) }
                           << "is there twice";
    QTest::newRow("a picture") << QList{ control(u"image"_s, {}, Shows) } << "without words";
    Accessible marked = control(button, u"Find"_s);
    marked.description = u"<b>bold</b>"_s;
    QTest::newRow("markup") << QList{ marked } << "in markup";
    Accessible table = control(u"table"_s, u"Tokens"_s);
    table.columns = { u"Name"_s, {} };
    QTest::newRow("a column") << QList{ table } << "a column without a title";
    table.columns = { u"Name"_s, u"Read"_s };
    table.children = { control(u"cell"_s, u"a"_s),
                       control(u"cell"_s, {}, Tabbed | bit(AtspiState::Checkable)) };
    QTest::newRow("a check box in a cell") << QList{ table } << "“Tokens”: cell “” has no name";
    Accessible group = control(u"panel"_s, u"Kind"_s, Shows);
    const quint64 on = Tabbed | bit(AtspiState::Checked);
    group.children
        = { control(u"radio button"_s, u"One"_s, on), control(u"radio button"_s, u"Two"_s, on) };
    QTest::newRow("two choices") << QList{ group } << "two choices at once";
}

void TestWindowRules::mistakesAreFound()
{
    QFETCH(QList<Accessible>, controls);
    QFETCH(QString, what);
    const QStringList problems = missingIn(windowWith(controls));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().contains(what), qPrintable(problems.constFirst()));
}

void TestWindowRules::whatIsInOrderIsNot_data()
{
    QTest::addColumn<QList<Accessible>>("controls");
    const auto button = u"push button"_s;
    QTest::newRow("named") << QList{ control(button, u"複製"_s), control(u"text"_s, u"複製"_s) };
    QTest::newRow("hidden") << QList{ control(button, {}, bit(AtspiState::Focusable)) };
    QTest::newRow("for the layout") << QList{ control(u"filler"_s, {}, Shows) };
    Accessible combo = control(u"combo box"_s, {});
    combo.labels = QStringList{ u"Clear after"_s };
    Accessible described = control(u"combo box"_s, u"10 seconds"_s);
    described.description = u"Lock after"_s;
    QTest::newRow("combo boxes") << QList{ combo, described };
    Accessible field = control(u"text"_s, u"Token"_s);
    field.children = { control(u"check box"_s, u"Reveal"_s, Shows) };
    Accessible other = control(u"text"_s, u"Password"_s);
    other.children = field.children;
    QTest::newRow("buttons of two fields") << QList{ field, other };
    Accessible table = control(u"table"_s, u"Tokens"_s);
    table.columns = { u"Name"_s, u"Note"_s };
    table.children = { control(u"cell"_s, u"a"_s), control(u"cell"_s, {}),
                       control(u"cell"_s, u"a"_s), control(u"cell"_s, {}) };
    QTest::newRow("cells") << QList{ table };
}

void TestWindowRules::whatIsInOrderIsNot()
{
    QFETCH(QList<Accessible>, controls);
    QCOMPARE(missingIn(windowWith(controls)), QStringList());
}

QTEST_APPLESS_MAIN(TestWindowRules)
#include "tst_windowrules.moc"
