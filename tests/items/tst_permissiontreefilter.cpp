// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissiontreefilter.h"

#include "tests/support/referencerule.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0x100);
const ResourceType Tasks{ QStringLiteral("tasks") };
const ResourceType Views{ QStringLiteral("views") };

PermissionScope scope()
{
    return { .organization = Factory,
             .organizationNames = { { Factory, QStringLiteral("factory") } },
             .types = { types::buckets, types::organizations, Tasks, types::users, Views },
             .isListable = [](const ResourceType &type) { return type != Views; } };
}

QList<ResourceObject> buckets()
{
    return { { ResourceId(2), QStringLiteral("line3") },
             { ResourceId(3), QStringLiteral("line4") },
             { ResourceId(4), QStringLiteral("prod-a") },
             { ResourceId(5), QStringLiteral("prod-b") } };
}

/// Everything that is shown, indented by type.
QStringList print(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex type = model.index(i, 0);
        lines << type.data().toString();
        for (int row = 0; row < model.rowCount(type); ++row)
            lines << u' ' + model.index(row, 0, type).data().toString();
    }
    return lines;
}

const auto Read = PermissionTreeModel::ReadColumn;
const auto Write = PermissionTreeModel::WriteColumn;

} // namespace

/// What of the tree is shown, and that it means what it shows.
class TestPermissionTreeFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PermissionTreeModel>(nullptr);
        m_model->setScope(scope());
        m_model->setObjects(types::buckets, buckets());
    }

    void thePatternAndTheChoiceFilter();
    void hundredsOfObjectsStayFluid();
    void randomClicksMeanWhatTheTreeShows();

private:
    void check(const ResourceType &type, ResourceId id, PermissionTreeModel::Column column,
               Qt::CheckState state = Qt::Checked)
    {
        QVERIFY(m_model->setData(m_model->indexOf(type, id, column), state, Qt::CheckStateRole));
    }

    std::unique_ptr<PermissionTreeModel> m_model;
};

void TestPermissionTreeFilter::thePatternAndTheChoiceFilter()
{
    PermissionTreeFilter filter(*m_model, nullptr);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setPattern(QStringLiteral("PROD-*"));
    QCOMPARE(filter.shownObjects().size(), 1);
    QCOMPARE(filter.shownObjects().at(0).second,
             (QList<ResourceId>{ ResourceId(4), ResourceId(5) }));
    QCOMPARE(print(filter),
             (QStringList{ QStringLiteral("Buckets"), QStringLiteral(" prod-a"),
                           QStringLiteral(" prod-b") }));
    filter.setPattern(QStringLiteral("0000000000000003"));
    QCOMPARE(filter.shownObjects().at(0).second, QList<ResourceId>{ ResourceId(3) });
    filter.setPattern(QStringLiteral("ine"));
    QCOMPARE(filter.shownObjects().at(0).second.size(), 2);
    filter.setPattern(QStringLiteral("views"));
    QVERIFY(print(filter).contains(QStringLiteral(" All dashboard views, also future ones")));
    filter.setPattern({});
    check(types::buckets, ResourceId(3), Write);
    filter.setOnlyChosen(true);
    QCOMPARE(print(filter), (QStringList{ QStringLiteral("Buckets"), QStringLiteral(" line4") }));
    check(types::buckets, ResourceId(3), Write, Qt::Unchecked);
    QCOMPARE(filter.rowCount(), 0);
    filter.setOnlyChosen(false);
    filter.setOnlyType(types::buckets);
    QCOMPARE(filter.rowCount(), 1);
}

void TestPermissionTreeFilter::hundredsOfObjectsStayFluid()
{
    PermissionTreeModel model(nullptr);
    PermissionTreeFilter filter(model, nullptr);
    model.setScope(scope());
    QList<ResourceObject> many;
    QList<ResourceId> ids;
    for (quint64 i = 1; i <= 2'000; ++i) {
        many.append({ ResourceId(i), QStringLiteral("bucket %1").arg(i) });
        ids.append(ResourceId(i));
    }
    QElapsedTimer timer;
    timer.start();
    model.setObjects(types::buckets, many);
    filter.setPattern(QStringLiteral("bucket 1*"));
    model.chooseObjects(types::buckets, ids, PermissionAction::Read);
    QCOMPARE(model.permissions().size(), 2'000);
    filter.setOnlyChosen(true);
    filter.setPattern({});
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(filter.shownObjects().at(0).second.size(), 2'000);
}

/// What the checks show and what will be sent allow the same, by a rule that shares no code.
void TestPermissionTreeFilter::randomClicksMeanWhatTheTreeShows()
{
    QRandomGenerator random(5);
    m_model->setObjects(Tasks,
                        { { ResourceId(8), QStringLiteral("nightly") },
                          { ResourceId(9), QStringLiteral("hourly") } });
    for (int round = 0; round < 400; ++round) {
        if (round % 20 == 0)
            m_model->offerEverywhere(random.bounded(2) != 0);
        const QModelIndex type = m_model->index(random.bounded(m_model->rowCount()), 0);
        const int rows = m_model->rowCount(type);
        const int row = random.bounded(rows + 1) - 1;
        const QModelIndex index = (row < 0 ? type : m_model->index(row, 0, type))
                                      .siblingAtColumn(1 + random.bounded(2));
        m_model->setData(index, random.bounded(2) != 0 ? Qt::Checked : Qt::Unchecked,
                         Qt::CheckStateRole);
        const PermissionList sent = m_model->permissions();
        QCOMPARE(QSet<Permission>(sent.begin(), sent.end()).size(), sent.size());
        for (const ResourceObject &bucket : buckets()) {
            for (const auto column : { Read, Write }) {
                const QModelIndex shown = m_model->indexOf(types::buckets, bucket.id, column);
                const Permission needed{ column == Read ? PermissionAction::Read
                                                        : PermissionAction::Write,
                                         types::buckets, bucket.id, Factory };
                QCOMPARE(shown.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                         reference::allowsAny(sent, needed));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPermissionTreeFilter)
#include "tst_permissiontreefilter.moc"
