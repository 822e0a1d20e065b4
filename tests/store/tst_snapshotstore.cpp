// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/inventorydifference.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlitesnapshotstore.h"

#include "tests/support/answered.h"
#include "tests/support/otherprogram.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

const ServerId Plant = ServerId::create();
const QDateTime FirstDay(QDate(2026, 1, 1), QTime(9, 12), Qt::UTC);

Token tokenOf(quint64 id, const QString &description)
{
    return { .id = TokenId(id),
             .store = id % 7 == 0 ? TokenStore::V1 : TokenStore::V2,
             .status = id % 3 == 0 ? TokenStatus::Inactive : TokenStatus::Active,
             .description = description,
             .organization = OrganizationId(0xfac),
             .organizationName = u"factory"_s,
             .owner = UserId(0xffff'ffff'ffff'ff00 + id % 4),
             .ownerName = u"admin"_s,
             .permissions = { { PermissionAction::Write, types::buckets, ResourceId(id % 5 + 1),
                                OrganizationId(0xfac), u"line"_s } },
             .v1UserName = id % 7 == 0 ? u"scada"_s : QString() };
}

TokenList sorted(TokenList tokens)
{
    std::sort(tokens.begin(), tokens.end(),
              [](const Token &a, const Token &b) { return a.id < b.id; });
    return tokens;
}

} // namespace

class TestSnapshotStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldOutlivesTheProgram();
    void aDayHasOne();
    void anyTwoCompareLikeTheirLists();
    void whatIsThinnedOutTakesNoRoomAndHarmsNoOther();
    void whatACrashLeftIsTakenAway();
    void anUnchangedListCostsNothing();
    void serversDoNotMix();

private:
    [[nodiscard]] Result<bool> take(SqliteSnapshotStore &store, int day, const TokenList &tokens,
                                    ServerId server = Plant)
    {
        return answered<bool>([&](auto callback) {
            return store.take(
                server,
                { .takenAt = FirstDay.addDays(day), .tokens = tokens.size(), .seenBy = u"admin"_s },
                tokens, this, callback);
        });
    }
    [[nodiscard]] Snapshots all(SqliteSnapshotStore &store, ServerId server = Plant)
    {
        return answered<Snapshots>([&](auto callback) { return store.all(server, this, callback); })
            .takeValue();
    }
    [[nodiscard]] TokenList tokens(SqliteSnapshotStore &store, qint64 id)
    {
        return sorted(answered<TokenList>([&](auto callback) {
                          return store.tokens(Plant, id, this, callback);
                      }).takeValue());
    }
    [[nodiscard]] QList<TokenDifference> compared(SqliteSnapshotStore &store, qint64 a, qint64 b)
    {
        const SnapshotPair pair = answered<SnapshotPair>([&](auto callback) {
                                      return store.differing(Plant, a, b, this, callback);
                                  }).takeValue();
        return compareInventories(pair.before, pair.after);
    }
    [[nodiscard]] static QStringList names(const QList<TokenDifference> &differences)
    {
        QStringList found;
        for (const TokenDifference &one : differences)
            found << QStringLiteral("%1 %2 %3 %4")
                         .arg(static_cast<int>(one.kind))
                         .arg(one.after.id.toString(), one.before.description,
                              one.after.description);
        return found;
    }
    [[nodiscard]] qint64 count(LocalDatabase &database, const QString &table)
    {
        return answered<qint64>([&](auto callback) {
                   return database.run<qint64>(
                       [table](QSqlDatabase &sql) -> Result<qint64> {
                           QSqlQuery query(sql);
                           query.exec(u"SELECT count(*) FROM "_s + table);
                           query.next();
                           return query.value(0).toLongLong();
                       },
                       this, callback);
               })
            .takeValue();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSnapshotStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"local.sqlite"_s);
}

void TestSnapshotStore::everyFieldOutlivesTheProgram()
{
    const TokenList list{ tokenOf(6, {}), tokenOf(7, u"Telegraf"_s), tokenOf(8, u"line\nbreak"_s) };
    {
        LocalDatabase database(m_path);
        SqliteSnapshotStore store(database);
        QVERIFY(take(store, 0, list).takeValue());
    }
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    const Snapshots kept = all(store);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().takenAt, FirstDay);
    QCOMPARE(kept.constFirst().tokens, 3);
    QCOMPARE(kept.constFirst().seenBy, u"admin"_s);
    QCOMPARE(tokens(store, kept.constFirst().id), list);
}

void TestSnapshotStore::aDayHasOne()
{
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    QVERIFY(take(store, 0, { tokenOf(1, u"a"_s) }).takeValue());
    QVERIFY(!take(store, 0, { tokenOf(1, u"b"_s) }).takeValue());
    // A clock that was set back: the order is that in which they were taken.
    QVERIFY(take(store, -400, { tokenOf(1, u"c"_s) }).takeValue());
    const Snapshots kept = all(store);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(tokens(store, kept.at(0).id).constFirst().description, u"c"_s);
    QCOMPARE(tokens(store, kept.at(1).id).constFirst().description, u"a"_s);
}

/// By brute force: the lists themselves, compared.
void TestSnapshotStore::anyTwoCompareLikeTheirLists()
{
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    QRandomGenerator random(11);
    QList<TokenList> lists;
    for (int day = 0; day < 12; ++day) {
        TokenList list;
        for (quint64 id = 1; id <= 40; ++id) {
            if (random.bounded(4) > 0)
                list.append(tokenOf(id, QString::number(random.bounded(3))));
        }
        lists.append(list);
        QVERIFY(take(store, day, list).takeValue());
    }
    const Snapshots kept = all(store);
    QCOMPARE(kept.size(), lists.size());
    for (qsizetype a = 0; a < lists.size(); ++a) {
        const qint64 first = kept.at(lists.size() - 1 - a).id;
        QCOMPARE(tokens(store, first), sorted(lists.at(a)));
        for (qsizetype b = 0; b < lists.size(); ++b) {
            QCOMPARE(names(compared(store, first, kept.at(lists.size() - 1 - b).id)),
                     names(compareInventories(lists.at(a), lists.at(b))));
        }
    }
}

void TestSnapshotStore::whatIsThinnedOutTakesNoRoomAndHarmsNoOther()
{
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    // Token 1 changes every day, permissions of its own included; the others never.
    const auto listOf = [](int day) {
        TokenList list;
        for (quint64 id = 2; id <= 20; ++id)
            list.append(tokenOf(id, u"same"_s));
        Token moving = tokenOf(1, QString::number(day));
        moving.permissions = { { PermissionAction::Read,
                                 types::buckets,
                                 ResourceId(1000 + static_cast<quint64>(day)),
                                 OrganizationId(0xfac),
                                 {} } };
        list.append(moving);
        return list;
    };
    constexpr int Days = 150;
    for (int day = 0; day < Days; ++day)
        QVERIFY(take(store, day, listOf(day)).takeValue());
    const Snapshots kept = all(store);
    QVERIFY2(kept.size() < 30, qPrintable(QString::number(kept.size())));
    QVERIFY(kept.size() > 20);
    QCOMPARE(count(database, u"snapshot_token"_s), 19 + kept.size());
    QCOMPARE(count(database, u"snapshot_set"_s), 5 + kept.size());
    for (const Snapshot &one : kept) {
        const int day = static_cast<int>(FirstDay.daysTo(one.takenAt));
        QCOMPARE(tokens(store, one.id), sorted(listOf(day)));
    }
}

void TestSnapshotStore::whatACrashLeftIsTakenAway()
{
    const TokenList first{ tokenOf(1, u"a"_s), tokenOf(2, u"a"_s), tokenOf(3, u"a"_s) };
    {
        LocalDatabase database(m_path);
        SqliteSnapshotStore store(database);
        QVERIFY(take(store, 0, first).takeValue());
        QVERIFY(take(store, 1, { tokenOf(1, u"b"_s), tokenOf(4, u"b"_s) }).takeValue());
    }
    // As if the second had never come to its end.
    asAnotherProgram(m_path, { u"UPDATE snapshot SET is_complete = 0 WHERE id = 2"_s });
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    QCOMPARE(all(store).size(), 1);
    QCOMPARE(tokens(store, 1), first);
    const TokenList second{ tokenOf(1, u"c"_s), tokenOf(2, u"a"_s) };
    QVERIFY(take(store, 1, second).takeValue());
    const Snapshots kept = all(store);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(tokens(store, kept.at(0).id), second);
    QCOMPARE(tokens(store, kept.at(1).id), first);
    QCOMPARE(count(database, u"snapshot_token"_s), 4);
}

void TestSnapshotStore::anUnchangedListCostsNothing()
{
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    TokenList list;
    for (quint64 id = 1; id <= 20'000; ++id)
        list.append(tokenOf(id, u"token %1"_s.arg(id)));
    QVERIFY(take(store, 0, list).takeValue());
    const qint64 rows = count(database, u"snapshot_token"_s);
    QCOMPARE(rows, 20'000);
    list[10'000].description = u"other"_s;
    QVERIFY(take(store, 1, list).takeValue());
    QCOMPARE(count(database, u"snapshot_token"_s), rows + 1);
    const Snapshots kept = all(store);
    QCOMPARE(compared(store, kept.at(1).id, kept.at(0).id).size(), 1);
}

void TestSnapshotStore::serversDoNotMix()
{
    LocalDatabase database(m_path);
    SqliteSnapshotStore store(database);
    const ServerId lab = ServerId::create();
    QVERIFY(take(store, 0, { tokenOf(1, u"a"_s) }).takeValue());
    QVERIFY(take(store, 0, { tokenOf(1, u"b"_s) }, lab).takeValue());
    QCOMPARE(all(store).size(), 1);
    QCOMPARE(all(store, lab).size(), 1);
    QCOMPARE(tokens(store, all(store).constFirst().id).constFirst().description, u"a"_s);
}

QTEST_GUILESS_MAIN(TestSnapshotStore)

#include "tst_snapshotstore.moc"
