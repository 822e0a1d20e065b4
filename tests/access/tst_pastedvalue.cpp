// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/pastedvalue.h"

#include <QTest>

using namespace itm;

class TestPastedValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsAroundIsLeftOut_data();
    void whatStandsAroundIsLeftOut();
};

void TestPastedValue::whatStandsAroundIsLeftOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");
    const QString made = QString(86, u'a') + QStringLiteral("==");
    QTest::newRow("bare") << made << made;
    QTest::newRow("a line of its own") << u"  " + made + u"\n" << made;
    QTest::newRow("in a log") << QStringLiteral("msg=denied value=%1 user=bob").arg(made) << made;
    QTest::newRow("header") << QStringLiteral("Authorization: Token s3cret-token")
                            << "s3cret-token";
    QTest::newRow("curl") << QStringLiteral("curl -H \"Authorization: Token s3cret\" http://h")
                          << "s3cret";
    QTest::newRow("bearer") << QStringLiteral("proxied-header: bearer abc.def") << "abc.def";
    QTest::newRow("environment") << QStringLiteral("export INFLUX_TOKEN='chosen by hand'")
                                 << "chosen by hand";
    QTest::newRow("environment, plain") << QStringLiteral("INFLUX_TOKEN=chosen") << "chosen";
    QTest::newRow("toml") << QStringLiteral("  token = \"chosen\"") << "chosen";
    QTest::newRow("json") << QStringLiteral("{\"url\": \"x\", \"token\": \"chosen\", \"a\": 1}")
                          << "chosen";
    QTest::newRow("yaml") << QStringLiteral("api_token: chosen") << "chosen";
    QTest::newRow("option") << QStringLiteral("influx auth list --token chosen --host h")
                            << "chosen";
    QTest::newRow("short option") << QStringLiteral("influx auth list -t chosen") << "chosen";
    QTest::newRow("quoted") << QStringLiteral("\"chosen\"") << "chosen";
    QTest::newRow("with blanks inside") << QStringLiteral(" chosen by hand ") << "chosen by hand";
    QTest::newRow("empty") << QStringLiteral("  \n") << "";
    QTest::newRow("one quote") << QStringLiteral("\"") << "\"";
}

void TestPastedValue::whatStandsAroundIsLeftOut()
{
    QFETCH(QString, pasted);
    QFETCH(QString, value);
    QCOMPARE(valueIn(pasted).toString(), value);
}

QTEST_GUILESS_MAIN(TestPastedValue)
#include "tst_pastedvalue.moc"
