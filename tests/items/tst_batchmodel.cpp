// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/tokencsv.h"
#include "models/items/batchmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0xfac);

QList<PlannedToken> plan(const QByteArray &csv)
{
    BatchPlaces places;
    places.organizations = { { Factory, QStringLiteral("factory"), {} } };
    places.buckets.insert(Factory, { { BucketId(1), Factory, QStringLiteral("telegraf") } });
    places.caller = { .user = UserId(0xad), .userName = QStringLiteral("admin") };
    places.organization = Factory;
    places.capabilities.resourceTypes = knownResourceTypes();
    return planBatch(std::get<BatchFile>(readTokenCsv(csv)).rows, places);
}

QString print(const BatchModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace

class TestBatchModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsShowWhatTheyComeTo();
    void outcomesTakeThePlaceOfVerdicts();
    void onlyProblemsAreShownWhereWanted();
    void theReportNamesEveryRow();
    void tenThousandRowsStayFluid();
};

void TestBatchModel::rowsShowWhatTheyComeTo()
{
    BatchModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan("description,write,read\na,telegraf,\nb,,*\nc,nowhere,\n"),
                  knownResourceTypes(), {});
    QCOMPARE(
        print(model),
        QStringLiteral(
            "2|a|factory|admin|W telegraf|ready|\n"
            "3|b|factory|admin|R all buckets|ready, look|It reads all buckets, also those "
            "that do not exist yet. Choose single buckets where that is enough.\n"
            "4|c|factory|admin||cannot be made|There is no bucket “nowhere” there. Several are "
            "separated by |."));
    QCOMPARE(model.counts().ready, 1);
    QCOMPARE(model.counts().possible(), 2);
    QCOMPARE(model.counts().cannot, 1);
}

void TestBatchModel::outcomesTakeThePlaceOfVerdicts()
{
    BatchModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan("description,write\na,telegraf\nb,telegraf\n"), knownResourceTypes(), {});
    model.setOutcome(0, { .state = CreationState::Making });
    QCOMPARE(model.index(0, BatchModel::StateColumn).data().toString(),
             QStringLiteral("being made…"));
    QCOMPARE(model.counts().finished(), 0);
    model.setOutcome(0, { .state = CreationState::Made, .id = TokenId(7) });
    model.setOutcome(
        1, { .state = CreationState::Refused, .error = Error{ .kind = ErrorKind::GrantTooBroad } });
    QCOMPARE(model.counts().made, 1);
    QCOMPARE(model.counts().retriable(), 1);
    QVERIFY(!model.index(1, BatchModel::WhyColumn).data().toString().isEmpty());
    model.setOutcome(1, { .state = CreationState::Made, .id = TokenId(8) });
    QCOMPARE(model.counts().made, 2);
    QCOMPARE(model.counts().refused, 0);
}

void TestBatchModel::onlyProblemsAreShownWhereWanted()
{
    BatchModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan("description,write\na,telegraf\nb,nowhere\nc,telegraf\n"),
                  knownResourceTypes(), {});
    model.setOnlyProblems(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, BatchModel::LineColumn).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.shownRow(1), 0);
    QCOMPARE(model.shownRow(0), -1);
    model.setOutcome(0, { .state = CreationState::Made, .id = TokenId(7) });
    model.setOutcome(2, { .state = CreationState::Unknown });
    model.setOnlyProblems(true);
    QCOMPARE(model.rowCount(), 2);
    model.setOnlyProblems(false);
    QCOMPARE(model.rowCount(), 3);
}

void TestBatchModel::theReportNamesEveryRow()
{
    BatchModel model(nullptr);
    model.setPlan(plan("description,write\n\"a, b\",telegraf\n=c(),nowhere\n"),
                  knownResourceTypes(), {});
    model.setOutcome(0, { .state = CreationState::Made, .id = TokenId(0xabc) });
    model.setOnlyProblems(true);
    const QString csv = QString::fromUtf8(toCsv(model.report()));
    QCOMPARE(csv.count(u'\n'), 3);
    QVERIFY(csv.contains(QStringLiteral("2,0000000000000abc,\"a, b\",factory,admin,made,\r\n")));
    // No spreadsheet works out what somebody called a token.
    QVERIFY(csv.contains(QStringLiteral(",'=c(),")));
}

void TestBatchModel::tenThousandRowsStayFluid()
{
    QByteArray csv("description,write\n");
    constexpr int Rows = 10'000;
    for (int i = 0; i < Rows; ++i)
        csv += "gateway " + QByteArray::number(i) + ",telegraf\n";
    const auto planned = plan(csv);
    BatchModel model(nullptr);
    QElapsedTimer timer;
    timer.start();
    model.setPlan(planned, knownResourceTypes(), {});
    for (int i = 0; i < Rows; ++i)
        model.setOutcome(i, { .state = CreationState::Made, .id = TokenId(7) });
    for (int i = 0; i < 20; ++i)
        model.setOnlyProblems(i % 2 == 0);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(model.counts().made, Rows);
    QCOMPARE(model.rowCount(), Rows);
    QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestBatchModel)
#include "tst_batchmodel.moc"
