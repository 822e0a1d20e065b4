// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/descriptionpattern.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

class TestDescriptionPattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsPutIn_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("made");
        const auto row = [](const char *name, const char *pattern, const char *made) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(made);
        };
        row("nothing to put in", "plain", "plain");
        row("a suffix", "{description} (line {n})", "line 4 gateway (line 7)");
        row("leading zeros", "{nn}-{nnn}", "07-007");
        row("names", "{organization}/{owner}", "factory/bob");
        row("id", "{id}", "0c8f2b1e4d3a1000");
        row("in any case, with spaces", "{ Description }", "line 4 gateway");
        row("braces", "{{{owner}}} {{n}}", "{bob} {n}");
        row("spaces at the ends", "  {owner} ", "bob");
        row("empty", "", "");
        row("a lone closing brace", "a}b", "a}b");
    }
    void whatIsKnownIsPutIn()
    {
        QFETCH(const QString, pattern);
        const auto parsed = DescriptionPattern::parse(pattern);
        QVERIFY(std::holds_alternative<DescriptionPattern>(parsed));
        const Token token = sample::token(QStringLiteral("W buckets"));
        QTEST(std::get<DescriptionPattern>(parsed).of(token, 7), "made");
    }

    void whatCannotBePutInIsNamed()
    {
        using Kind = PatternProblem::Kind;
        const auto problem = [](const char *pattern) {
            return std::get<PatternProblem>(DescriptionPattern::parse(QString::fromUtf8(pattern)));
        };
        QCOMPARE(problem("{user}"), (PatternProblem{ Kind::UnknownField, QStringLiteral("user") }));
        QCOMPARE(problem("{}"), (PatternProblem{ Kind::UnknownField, QString() }));
        QCOMPARE(problem("a {owner"), (PatternProblem{ Kind::OpenBrace, {} }));
    }

    void whatIsPutInIsNotReadAgain()
    {
        Token token = sample::token(QStringLiteral("W buckets"));
        token.description = QStringLiteral("{owner} %1 {{");
        const auto parsed = DescriptionPattern::parse(QStringLiteral("{description}!"));
        QCOMPARE(std::get<DescriptionPattern>(parsed).of(token, 1),
                 QStringLiteral("{owner} %1 {{!"));
    }
};

QTEST_GUILESS_MAIN(TestDescriptionPattern)
#include "tst_descriptionpattern.moc"
