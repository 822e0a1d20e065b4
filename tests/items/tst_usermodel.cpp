// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/usermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;

class TestUserModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersAreShownWithWhatTheyOwn()
    {
        UserModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRecords({ m_admin, m_gone }, { { OrganizationId(1), QStringLiteral("factory") } });
        QCOMPARE(
            line(model, 0),
            QStringLiteral("admin (you)|active|owner of factory, member of 0000000000000002|3|2"));
        QCOMPARE(line(model, 1), QStringLiteral("00000000000dead0|not listed||1|0"));
        QCOMPARE(model.rowOf(UserId(0xdead0)), 1);
        QCOMPARE(model.rowOf(UserId(7)), -1);
        QVERIFY(model.index(0, UserModel::TokensColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Custom")));
    }

    void theSameUsersKeepTheirRows()
    {
        UserModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRecords({ m_admin }, {});
        const QSignalSpy reset(&model, &UserModel::modelReset);
        UserRecord inactive = m_admin;
        inactive.user.status = UserStatus::Inactive;
        inactive.memberships = QList<UserMembership>();
        model.setRecords({ inactive }, {});
        QCOMPARE(line(model, 0), QStringLiteral("admin (you)|inactive|none|3|0"));
        QCOMPARE(reset.count(), 0);
        model.setRecords({}, {});
        QCOMPARE(reset.count(), 1);
    }

private:
    static QString line(const UserModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u'|');
    }

    const UserRecord m_admin{ .user = { UserId(0xad), QStringLiteral("admin") },
                              .isOwn = true,
                              .memberships = QList<UserMembership>{ { OrganizationId(1), true },
                                                                    { OrganizationId(2), false } },
                              .kinds = { { TokenKind::Operator, 1 }, { TokenKind::Custom, 2 } },
                              .tokens = 3,
                              .activeTokens = 2 };
    const UserRecord m_gone{ .user = { UserId(0xdead0), {}, UserStatus::Unknown },
                             .isListed = false,
                             .tokens = 1,
                             .activeTokens = 1 };
};

QTEST_GUILESS_MAIN(TestUserModel)
#include "tst_usermodel.moc"
