// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesEndWithTwoAndASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option")
            << QStringList{ QStringLiteral("--nonsense") } << "nonsense";
        QTest::newRow("a file") << QStringList{ QStringLiteral("tokens.csv") } << "tokens.csv";
        QTest::newRow("tour without demo")
            << QStringList{ QStringLiteral("--tour"), QStringLiteral("d") } << "--demo";
        QTest::newRow("shots without demo")
            << QStringList{ QStringLiteral("--shots"), QStringLiteral("d") } << "--demo";
        QTest::newRow("colour scheme")
            << QStringList{ QStringLiteral("--color-scheme"), QStringLiteral("pink") } << "pink";
        QTest::newRow("missing value")
            << QStringList{ QStringLiteral("--config-dir") } << "config-dir";
    }

    void mistakesEndWithTwoAndASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        CommandLine line;
        const auto answer
            = parseCommandLine(QStringList{ QStringLiteral("program") } + arguments, line);
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, 2);
        QVERIFY2(answer->text.contains(named), qPrintable(answer->text));
    }

    void helpAndVersionEndWithZero()
    {
        CommandLine line;
        const auto help = parseCommandLine({ u"program"_s, u"--help"_s }, line);
        QVERIFY(help && help->exitCode == 0 && help->text.contains(u"--config-dir"_s));
        const auto version = parseCommandLine({ u"program"_s, u"--version"_s }, line);
        QVERIFY(version && version->exitCode == 0);
        QVERIFY(version->text.contains(QCoreApplication::applicationVersion()));
    }

    void waitingIsForTestsAndNotInTheHelp()
    {
        CommandLine line;
        QVERIFY(!parseCommandLine({ u"program"_s, u"--demo"_s, u"--shots"_s, u"d"_s, u"--wait"_s },
                                  line));
        QVERIFY(line.waits);
        const auto help = parseCommandLine({ u"program"_s, u"--help"_s }, line);
        QVERIFY(help && !help->text.contains(u"--wait"_s));
    }

    void onlyOrdinaryRunsRaiseOneAnother()
    {
        CommandLine ordinary;
        QVERIFY(!parseCommandLine({ u"program"_s, u"--config-dir"_s, u"d"_s }, ordinary));
        QVERIFY(ordinary.raisesFirst());
        CommandLine demo;
        QVERIFY(!parseCommandLine({ u"program"_s, u"--demo"_s }, demo));
        QVERIFY(!demo.raisesFirst());
        CommandLine selfTest;
        QVERIFY(!parseCommandLine({ u"program"_s, u"--self-test"_s }, selfTest));
        QVERIFY(!selfTest.raisesFirst());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
