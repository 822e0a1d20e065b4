// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/ids.h"

#include <QTest>

using namespace itm;

class TestIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExactlySixteenHexDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lower case") << "0b3f1c2d4e5f6000"
                                    << "0b3f1c2d4e5f6000";
        QTest::newRow("upper case is written lower") << "0B3F1C2D4E5F6000"
                                                     << "0b3f1c2d4e5f6000";
        QTest::newRow("largest") << "ffffffffffffffff"
                                 << "ffffffffffffffff";
        QTest::newRow("all zeros is none") << "0000000000000000"
                                           << "";
        QTest::newRow("too short") << "123"
                                   << "";
        QTest::newRow("too long") << "0b3f1c2d4e5f60000"
                                  << "";
        QTest::newRow("not hex") << "zzzzzzzzzzzzzzzz"
                                 << "";
        QTest::newRow("sign") << "+b3f1c2d4e5f6000"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void readsExactlySixteenHexDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto id = TokenId::fromString(text);
        QCOMPARE(id.has_value(), !expected.isEmpty());
        if (id)
            QCOMPARE(id->toString(), expected);
    }

    void noneHasNoText() { QCOMPARE(TokenId().toString(), QString()); }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
