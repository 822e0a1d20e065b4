// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/differenceorigins.h"
#include "models/access/snapshotthinning.h"

#include <QSet>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const QDateTime FirstDay(QDate(2024, 1, 1), QTime(9, 12), Qt::UTC);

Snapshots daily(int days)
{
    Snapshots list;
    for (int day = 0; day < days; ++day)
        list.append({ .id = day + 1, .takenAt = FirstDay.addDays(day) });
    return list;
}

/// What stays when one is taken a day and they are thinned each time, as in real life.
Snapshots livedThrough(int days)
{
    Snapshots kept;
    for (const Snapshot &one : daily(days)) {
        kept.append(one);
        const QList<qint64> dropped = snapshotsToDrop(kept);
        kept.removeIf([&dropped](const Snapshot &old) { return dropped.contains(old.id); });
    }
    return kept;
}

} // namespace

class TestSnapshotThinning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFortnightStaysWhole() { QVERIFY(snapshotsToDrop(daily(14)).isEmpty()); }

    void olderOnesGetFewer()
    {
        const Snapshots kept = livedThrough(400);
        for (int i = 0; i < 14; ++i)
            QCOMPARE(kept.at(kept.size() - 1 - i).id, 400 - i);
        QVERIFY(kept.size() <= 14 + 8 + 13);
        QVERIFY(kept.size() >= 14 + 8 + 9);
        // A year ago there is one, and never more than a month is between two.
        QCOMPARE(kept.constFirst().id, 1);
        for (qsizetype i = 1; i < kept.size(); ++i)
            QVERIFY(kept.at(i - 1).takenAt.daysTo(kept.at(i).takenAt) <= 62);
    }

    void thereAreNeverMany() { QVERIFY(livedThrough(3'000).size() <= 14 + 8 + 36); }

    void aClockThatJumpsTakesNoneAway()
    {
        Snapshots list = daily(10);
        list.append({ .id = 11, .takenAt = FirstDay.addYears(70) });
        list.append({ .id = 12, .takenAt = FirstDay.addDays(10) });
        QVERIFY(snapshotsToDrop(list).isEmpty());
    }

    void theJournalKnowsWhoDidIt()
    {
        const ServerId plant = ServerId::create();
        const auto entry = [&](JournalAction action, JournalResult result, int day) {
            return JournalEntry{ .time = FirstDay.addDays(day),
                                 .server = plant,
                                 .user = QString::number(day),
                                 .action = action,
                                 .result = result,
                                 .token = TokenId(1) };
        };
        using Action = JournalAction;
        using Kind = TokenDifference::Kind;
        const JournalEntries entries{ entry(Action::Delete, JournalResult::Done, 0),
                                      entry(Action::Describe, JournalResult::Begun, 4),
                                      entry(Action::Describe, JournalResult::Done, 5),
                                      entry(Action::Describe, JournalResult::Refused, 6),
                                      entry(Action::Activate, JournalResult::Unanswered, 7),
                                      entry(Action::Create, JournalResult::Unanswered, 8) };
        const DifferenceOrigins origins(entries, plant, FirstDay.addDays(1), FirstDay.addDays(9));
        const auto user = [&](Kind kind, quint64 id = 1) {
            const auto found = origins.of({ kind, { .id = TokenId(id) }, { .id = TokenId(id) } });
            return found ? found->user : u"-"_s;
        };
        QCOMPARE(user(Kind::Changed), u"5"_s);
        QCOMPARE(user(Kind::Appeared), u"8"_s);
        // Too early, another token, another server.
        QCOMPARE(user(Kind::Vanished), u"-"_s);
        QCOMPARE(user(Kind::Changed, 2), u"-"_s);
        const DifferenceOrigins elsewhere(entries, ServerId::create(), FirstDay,
                                          FirstDay.addDays(9));
        QVERIFY(!elsewhere.of({ Kind::Changed, { .id = TokenId(1) }, { .id = TokenId(1) } }));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotThinning)

#include "tst_snapshotthinning.moc"
