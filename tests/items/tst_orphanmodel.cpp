// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/orphanmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;

class TestOrphanModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsShownUntilItIsDeleted()
    {
        OrphanModel model({ { .id = TokenId(1), .owner = UserId(0xad), .description = {} },
                            { .id = TokenId(2),
                              .missing = Orphan::Missing::Organization,
                              .owner = UserId(0xad),
                              .ownerName = QStringLiteral("admin"),
                              .description = QStringLiteral("old\nplant"),
                              .permissions = { {}, {} } } },
                          nullptr);
        const QAbstractItemModelTester tester(&model);
        const auto line = [&model](int row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            return cells.join(u'|');
        };
        QVERIFY(line(0).endsWith(
            QStringLiteral("|its owner was deleted|00000000000000ad|0|0000000000000001")));
        QCOMPARE(line(1),
                 QStringLiteral("old plant|presumably its organization was deleted|admin|2|"
                                "0000000000000002"));
        model.take({ TokenId(1), TokenId(7) });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.orphans().constFirst().id, TokenId(2));
    }
};

QTEST_GUILESS_MAIN(TestOrphanModel)
#include "tst_orphanmodel.moc"
