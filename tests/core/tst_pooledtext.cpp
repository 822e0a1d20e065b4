// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/pooledtext.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace itm;

class TestPooledText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsAreOneObject();
    void absentTextIsEmpty();
    void threadsGetTheSame();
};

void TestPooledText::equalTextsAreOneObject()
{
    const PooledText a(QStringLiteral("fac") + QStringLiteral("tory"));
    const PooledText b = QStringLiteral("factory");
    QCOMPARE(&a.toString(), &b.toString());
    QVERIFY(a == b);
    QCOMPARE(qHash(a), qHash(b));
    QVERIFY(!(a == PooledText(QStringLiteral("Factory"))));
    QVERIFY(PooledText(QStringLiteral("a")) < PooledText(QStringLiteral("b")));
}

void TestPooledText::absentTextIsEmpty()
{
    QVERIFY(PooledText().isEmpty());
    QVERIFY(PooledText() == PooledText(QString()));
    QVERIFY(PooledText() == PooledText(QLatin1String("")));
}

void TestPooledText::threadsGetTheSame()
{
    constexpr int Texts = 1000;
    std::vector<std::vector<const QString *>> seen(4);
    std::vector<std::thread> threads;
    for (auto &own : seen) {
        threads.emplace_back([&own] {
            for (int i = 0; i < Texts; ++i)
                own.push_back(&PooledText(QString::number(i)).toString());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &other : seen)
        QCOMPARE(other, seen.front());
}

QTEST_GUILESS_MAIN(TestPooledText)
#include "tst_pooledtext.moc"
