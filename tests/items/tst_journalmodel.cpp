// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const ServerId Plant = ServerId::create();
const ServerId Lab = ServerId::create();
const QDateTime Noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

JournalEntry entryOf(qint64 sequence, const QUuid &operation, JournalResult result)
{
    return { .sequence = sequence,
             .time = Noon.addSecs(sequence),
             .operation = operation,
             .server = Plant,
             .connectionName = u"plant"_s,
             .user = u"alice"_s,
             .action = JournalAction::Delete,
             .result = result,
             .token = TokenId(0x11),
             .description = u"Telegraf line 4"_s,
             .organizationName = u"factory"_s,
             .hash = QByteArray(32, '\xab') };
}

} // namespace

class TestJournalModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestAndItsOutcomeAreOneRow()
    {
        JournalModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        const QUuid made = QUuid::createUuid();
        JournalEntry begun = entryOf(1, made, JournalResult::Begun);
        begun.action = JournalAction::Create;
        begun.token = {};
        begun.after = u"asked"_s;
        JournalEntry other = entryOf(2, QUuid::createUuid(), JournalResult::Begun);
        JournalEntry done = entryOf(3, made, JournalResult::Done);
        done.after = u"recorded"_s;
        model.setEntries({ begun, other, done });
        QCOMPARE(model.rowCount(), 2);
        // The latest first; of the other one nobody wrote what came of it.
        QCOMPARE(model.at(0).sequence, 2);
        QVERIFY(text(model, 0, JournalModel::ResultColumn).contains(u"no outcome"_s));
        QCOMPARE(text(model, 1, JournalModel::ActionColumn), u"Make token"_s);
        QCOMPARE(text(model, 1, JournalModel::ResultColumn), u"done"_s);
        QVERIFY(model.at(1).token == TokenId(0x11));
        QCOMPARE(model.at(1).after, u"recorded"_s);
    }

    void anOutcomeAloneIsARowToo()
    {
        JournalModel model(nullptr);
        model.setEntries({ entryOf(7, QUuid::createUuid(), JournalResult::Done) });
        QCOMPARE(model.rowCount(), 1);
    }

    void aClockThatJumpsChangesNoOrder()
    {
        JournalModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        JournalEntry early = entryOf(2, QUuid::createUuid(), JournalResult::Done);
        early.time = Noon.addYears(-3);
        model.setEntries({ entryOf(1, QUuid::createUuid(), JournalResult::Done), early,
                           entryOf(3, QUuid::createUuid(), JournalResult::Done) });
        QCOMPARE(model.at(1).sequence, 2);
        QVERIFY(model.clockWentBackAt(1));
        QVERIFY(!model.clockWentBackAt(0) && !model.clockWentBackAt(2));
        QVERIFY(text(model, 1, JournalModel::TimeColumn).startsWith(u'▲'));
        QVERIFY(
            !model.index(1, JournalModel::TimeColumn).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void whatIsShownCanBeChosen()
    {
        JournalModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        JournalEntry lab = entryOf(2, QUuid::createUuid(), JournalResult::Refused);
        lab.server = Lab;
        lab.connectionName = u"lab"_s;
        lab.note = u"Only operators may do that."_s;
        lab.token = TokenId(0xbeef);
        lab.time = Noon.addDays(2);
        model.setEntries({ entryOf(1, QUuid::createUuid(), JournalResult::Done), lab });
        const auto shown = [&model](const JournalFilter &filter) {
            model.setFilter(filter);
            QList<qint64> sequences;
            for (int row = 0; row < model.rowCount(); ++row)
                sequences << model.at(row).sequence;
            return sequences;
        };
        QCOMPARE(shown({}), (QList<qint64>{ 2, 1 }));
        QCOMPARE(shown({ .words = u"TELEGRAF plant"_s }), QList<qint64>{ 1 });
        QCOMPARE(shown({ .words = u"operators"_s }), QList<qint64>{ 2 });
        QCOMPARE(shown({ .words = u"000000000000beef"_s }), QList<qint64>{ 2 });
        QCOMPARE(shown({ .words = u"nothing like it"_s }), QList<qint64>());
        QCOMPARE(shown({ .server = Plant }), QList<qint64>{ 1 });
        QCOMPARE(shown({ .since = Noon.addDays(1) }), QList<qint64>{ 2 });
        QCOMPARE(model.rowOf(2), 0);
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.servers().size(), 2);
        QCOMPARE(model.servers().constFirst().second, u"lab"_s);
    }

    void theFileHasEveryEntryAndNoFormula()
    {
        JournalEntry entry = entryOf(1, QUuid::createUuid(), JournalResult::Begun);
        entry.description = u"=HYPERLINK(\"http://x\")"_s;
        entry.note = u"@SUM(A1)"_s;
        entry.user = u"+1"_s;
        entry.organizationName = u"-1"_s;
        const QList<QStringList> table
            = JournalModel::table({ entry, entryOf(2, entry.operation, JournalResult::Done) });
        QCOMPARE(table.size(), 3);
        QCOMPARE(table.at(1).size(), table.at(0).size());
        for (const QStringList &row : table) {
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
        }
        QCOMPARE(table.at(1).constFirst(), u"1"_s);
        QCOMPARE(table.at(1).constLast(), u"ab"_s.repeated(32));
        QVERIFY(!table.at(1).contains(u"no outcome: the program ended first"_s));
    }

private:
    static QString text(const JournalModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)

#include "tst_journalmodel.moc"
