// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/casefolding.h"

#include <QTest>

using namespace itm;

class TestCaseFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLikeQt_data();
    void foldsLikeQt();
};

void TestCaseFolding::foldsLikeQt_data()
{
    QTest::addColumn<QString>("text");
    QString ascii;
    for (char16_t c = 0; c < 0x80; ++c)
        ascii += QChar(c);
    QTest::newRow("every ASCII letter") << ascii;
    QTest::newRow("empty") << QString();
    QTest::newRow("umlauts at the end") << QStringLiteral("Halle ÄÖÜ");
    QTest::newRow("sharp s") << QStringLiteral("GROSS Groß");
    QTest::newRow("beyond 16 bits") << QStringLiteral("A \U00010400 B");
}

void TestCaseFolding::foldsLikeQt()
{
    QFETCH(QString, text);
    QCOMPARE(caseFolded(text), text.toCaseFolded());
}

QTEST_GUILESS_MAIN(TestCaseFolding)
#include "tst_casefolding.moc"
