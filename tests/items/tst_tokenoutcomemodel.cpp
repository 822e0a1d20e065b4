// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenoutcomemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;

class TestTokenOutcomeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotDoneIsListedWithItsReason()
    {
        TokenOutcomeModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        const Error error{ .kind = ErrorKind::PermissionMissing };
        model.setOutcomes(
            {
                { .id = TokenId(1), .result = TokenResult::Done },
                { .id = TokenId(2),
                  .description = QStringLiteral("line 4\ngateway"),
                  .result = TokenResult::Refused,
                  .error = error },
                { .id = TokenId(3),
                  .result = TokenResult::NotTried,
                  .error = Error{ .kind = ErrorKind::Cancelled } },
            },
            {});
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        QCOMPARE(lines,
                 QStringList({ QStringLiteral("line 4 gateway|refused|Your credential may not do "
                                              "this."),
                               QStringLiteral("0000000000000003|not tried|It was stopped before "
                                              "this token’s turn.") }));
        model.setOutcomes({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenOutcomeModel)
#include "tst_tokenoutcomemodel.moc"
