// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/secret.h"

#include <QTest>
#include <QVariant>

#include <type_traits>

using namespace itm;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeWipesTheSource()
    {
        QByteArray source("canary-value");
        const Secret secret = Secret::take(source);
        QVERIFY(source.isEmpty());
        QCOMPARE(secret.reveal(), QByteArrayView("canary-value"));
    }

    void movedFromIsEmpty()
    {
        Secret first{ QByteArrayView("canary-value") };
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.size(), 12);
    }

    void matchesOnlyTheSameBytes()
    {
        const Secret secret{ QByteArrayView("canary") };
        QVERIFY(secret.matches("canary"));
        QVERIFY(!secret.matches("canarY"));
        QVERIFY(!secret.matches("canary2"));
        QVERIFY(!Secret().matches(""));
    }

    void cloneIsIndependent()
    {
        Secret first{ QByteArrayView("canary") };
        const Secret second = first.clone();
        first = Secret();
        QVERIFY(second.matches("canary"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
