// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/comparisontext.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class TestComparisonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDiffersIsNamed_data();
    void whoDiffersIsNamed();
    void twinsAreCounted();
    void equalPermissionsDoNotDiffer();
    void manyDifferencesAreCounted();
    void tokensOfSeveralServersAreComparedByNames();

private:
    static QStringList lines(const TokenList &tokens)
    {
        QList<const Token *> compared;
        for (const Token &token : tokens)
            compared << &token;
        QStringList texts;
        for (const Statement &statement :
             ComparisonText::differing(compareTokens(compared), compared, {}))
            texts << statement.text;
        return texts;
    }
    /// Tokens 1 to `count`; the first `holding` of them may write to a bucket.
    static TokenList tokens(int count, int holding)
    {
        TokenList made;
        for (int i = 1; i <= count; ++i) {
            Token token
                = sample::token(i <= holding ? u"R tasks, W buckets telegraf#1"_s : u"R tasks"_s);
            token.description = u"T%1"_s.arg(i);
            made << token;
        }
        return made;
    }
};

void TestComparisonText::whoDiffersIsNamed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("holding");
    QTest::addColumn<QString>("who");
    QTest::newRow("one of many") << 9 << 1 << "only T1";
    QTest::newRow("few of many") << 9 << 3 << "only T1, T2, T3";
    QTest::newRow("half") << 9 << 4 << "4 of 9";
    QTest::newRow("all but few") << 9 << 7 << "all but T8, T9";
}

void TestComparisonText::whoDiffersIsNamed()
{
    QFETCH(int, count);
    QFETCH(int, holding);
    QFETCH(QString, who);
    const QStringList said = lines(tokens(count, holding));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"telegraf"_s), qPrintable(said.first()));
    QVERIFY2(said.first().endsWith(u": "_s + who), qPrintable(said.first()));
}

void TestComparisonText::twinsAreCounted()
{
    TokenList made = tokens(9, 2);
    made[1].description = made.constFirst().description;
    QVERIFY(lines(made).constFirst().endsWith(u": 2 of 9"_s));
}

void TestComparisonText::equalPermissionsDoNotDiffer()
{
    // In another order and with a duplicate they are the same.
    QCOMPARE(lines({ sample::token(u"R tasks, W buckets #1"_s),
                     sample::token(u"W buckets #1, R tasks, R tasks"_s) }),
             QStringList());
}

void TestComparisonText::manyDifferencesAreCounted()
{
    QStringList entries;
    for (int i = 1; i <= 20; ++i)
        entries << u"R buckets b%1#%1"_s.arg(i);
    const QStringList said
        = lines({ sample::token(entries.join(u", "_s)), sample::token(u"R tasks"_s) });
    QCOMPARE(said.size(), MostDifferences + 1);
    QVERIFY(said.first().contains(u"b1"_s));
    QCOMPARE(said.last(), u"9 more"_s);
}

/// The same names have other ids there, and other names the same.
void TestComparisonText::tokensOfSeveralServersAreComparedByNames()
{
    const auto bucket = [](quint64 id, quint64 organization, const QString &name) {
        return Permission{ PermissionAction::Read, types::buckets, ResourceId(id),
                           OrganizationId(organization), name };
    };
    const auto itself = [](quint64 organization) {
        return Permission{
            PermissionAction::Read, types::organizations, ResourceId(organization), {}, u"factory"_s
        };
    };
    Token here{ .description = u"here"_s, .organization = OrganizationId(1) };
    here.permissions = { bucket(0xb1, 1, u"telegraf"_s), bucket(0xb2, 1, u"wind"_s), itself(1) };
    Token there{ .description = u"there"_s, .organization = OrganizationId(2) };
    there.permissions = { bucket(0xb2, 2, u"telegraf"_s), bucket(0xb1, 2, u"rain"_s), itself(2) };
    const TokenList compared = comparableByName({ &here, &there });
    QCOMPARE(compared.at(1).permissions.at(0), compared.at(0).permissions.at(0));
    const TokenComparison comparison = compareTokens({ &compared.at(0), &compared.at(1) });
    QCOMPARE(comparison.common.size(), 2);
    QCOMPARE(comparison.differing, 2);
}

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparisontext.moc"
