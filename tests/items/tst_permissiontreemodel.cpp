// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0x100);
const OrganizationId Weather(0x200);

QList<Bucket> bucketsOf(OrganizationId organization)
{
    return { { BucketId(1), organization, QStringLiteral("_monitoring"), true },
             { BucketId(2), organization, QStringLiteral("line3") },
             { BucketId(3), organization, QStringLiteral("line4") } };
}

QString print(const PermissionList &permissions)
{
    QStringList lines;
    for (const Permission &p : permissions) {
        lines << QStringLiteral("%1 %2 %3")
                     .arg(p.action == PermissionAction::Read ? QChar(u'r') : QChar(u'w'))
                     .arg(p.id.value())
                     .arg(p.organization.value());
    }
    return lines.join(QStringLiteral(", "));
}

QString print(const PermissionTreeModel &model)
{
    QStringList lines;
    const QModelIndex type = model.index(0, 0);
    for (int row = -1; row < model.rowCount(type); ++row) {
        const QModelIndex index = row < 0 ? type : model.index(row, 0, type);
        QString line = index.data().toString();
        for (const int column :
             { PermissionTreeModel::ReadColumn, PermissionTreeModel::WriteColumn }) {
            const QModelIndex check = index.siblingAtColumn(column);
            line += QStringLiteral(" %1%2")
                        .arg(check.data(Qt::CheckStateRole).toInt())
                        .arg(check.flags().testFlag(Qt::ItemIsUserCheckable) ? QChar(u'+')
                                                                             : QChar(u'-'));
        }
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

class TestPermissionTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PermissionTreeModel>(nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setBuckets(Factory, bucketsOf(Factory));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsUserBucketsUnderAll()
    {
        QCOMPARE(print(*m_model),
                 QStringLiteral("Buckets 0- 0-\n"
                                "All buckets, also future ones 0+ 0+\n"
                                "line3 0+ 0+\n"
                                "line4 0+ 0+"));
    }

    void singleChoicesBecomeOneEntryEach()
    {
        check(BucketId(3), PermissionTreeModel::WriteColumn);
        check(BucketId(2), PermissionTreeModel::ReadColumn);
        check(BucketId(2), PermissionTreeModel::WriteColumn);
        QCOMPARE(print(m_model->permissions()), QStringLiteral("r 2 256, w 2 256, w 3 256"));
        QCOMPARE(print(*m_model),
                 QStringLiteral("Buckets 1- 1-\n"
                                "All buckets, also future ones 0+ 0+\n"
                                "line3 2+ 2+\n"
                                "line4 0+ 2+"));
    }

    void allCoversTheSingleOnesAndGivesThemBack()
    {
        check(BucketId(3), PermissionTreeModel::WriteColumn);
        check(BucketId(), PermissionTreeModel::WriteColumn);
        QCOMPARE(print(m_model->permissions()), QStringLiteral("w 0 256"));
        QCOMPARE(print(*m_model),
                 QStringLiteral("Buckets 0- 2-\n"
                                "All buckets, also future ones 0+ 2+\n"
                                "line3 0+ 2-\n"
                                "line4 0+ 2-"));
        check(BucketId(), PermissionTreeModel::WriteColumn, Qt::Unchecked);
        QCOMPARE(print(m_model->permissions()), QStringLiteral("w 3 256"));
    }

    void newOrganizationDropsTheChoiceAndReloadKeepsIt()
    {
        check(BucketId(3), PermissionTreeModel::ReadColumn);
        m_model->setBuckets(Factory, bucketsOf(Factory));
        QCOMPARE(print(m_model->permissions()), QStringLiteral("r 3 256"));
        QSignalSpy changed(m_model.get(), &PermissionTreeModel::permissionsChanged);
        m_model->setBuckets(Weather, bucketsOf(Weather));
        QVERIFY(m_model->permissions().isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void everyCheckHasANameOfItsOwn()
    {
        const QModelIndex read = m_model->indexOf(BucketId(2), PermissionTreeModel::ReadColumn);
        QCOMPARE(read.data(Qt::AccessibleTextRole).toString(), QStringLiteral("read line3"));
    }

private:
    void check(BucketId bucket, PermissionTreeModel::Column column,
               Qt::CheckState state = Qt::Checked)
    {
        QVERIFY(m_model->setData(m_model->indexOf(bucket, column), state, Qt::CheckStateRole));
    }

    std::unique_ptr<PermissionTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestPermissionTreeModel)
#include "tst_permissiontreemodel.moc"
