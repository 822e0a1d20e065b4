// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localdatabase.h"
#include "models/store/sqlitejournalstore.h"

#include "tests/support/answered.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entryOf(int number)
{
    return { .time = QDateTime(QDate(2026, 11, 25), QTime(8, 30, 15, number), Qt::UTC),
             .operation = QUuid::createUuid(),
             .connection = ConnectionId::create(),
             .server = ServerId::create(),
             .connectionName = u"plant"_s,
             .user = u"alice"_s,
             .action = JournalAction::Deactivate,
             .result = JournalResult::Done,
             .store = TokenStore::V1,
             .token = TokenId(0x11),
             .description = u"Telegraf %1"_s.arg(number),
             .organization = OrganizationId(0xfac),
             .organizationName = u"factory"_s,
             .before = u"{\"status\":\"active\"}"_s,
             .after = u"{\"status\":\"inactive\"}"_s,
             .note = u"why"_s };
}

} // namespace

class TestJournalStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldOutlivesTheProgram();
    void whatWasMeddledWithIsFound_data();
    void whatWasMeddledWithIsFound();
    void theChainGoesOnAfterACut();
    void awkwardTextsAreNoBreak();
    void theNewestComeInOrder();
    void anEntryIsOnDiskWhenItsCallAnswers();
    void aFullDatabaseTakesNone();

private:
    void write(int count);
    [[nodiscard]] bool append(SqliteJournalStore &store, const JournalEntries &entries)
    {
        return answered<Done>([&](auto callback) { return store.append(entries, this, callback); })
            .isOk();
    }
    [[nodiscard]] JournalEntries newest(SqliteJournalStore &store, int count)
    {
        return answered<JournalEntries>(
                   [&](auto callback) { return store.newest(count, this, callback); })
            .takeValue();
    }
    [[nodiscard]] JournalCheck check(SqliteJournalStore &store)
    {
        return answered<JournalCheck>([&](auto callback) { return store.check(this, callback); })
            .takeValue();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournalStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"local.sqlite"_s);
}

void TestJournalStore::write(int count)
{
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    JournalEntries entries;
    for (int number = 1; number <= count; ++number)
        entries.append(entryOf(number));
    QVERIFY(append(store, entries));
}

void TestJournalStore::everyFieldOutlivesTheProgram()
{
    JournalEntry first = entryOf(1);
    JournalEntry second = entryOf(2);
    {
        LocalDatabase database(m_path);
        SqliteJournalStore store(database);
        QVERIFY(append(store, { first }));
        QVERIFY(append(store, { second }));
    }
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    const JournalEntries found = newest(store, 0);
    QCOMPARE(found.size(), 2);
    first.sequence = 1;
    first.hash = found.at(0).hash;
    second.sequence = 2;
    second.hash = found.at(1).hash;
    QVERIFY(found == (JournalEntries{ first, second }));
    const JournalCheck whole = check(store);
    QVERIFY(!whole.broken);
    QCOMPARE(whole.entries, 2);
    QCOMPARE(whole.lastHash, second.hash);
}

void TestJournalStore::whatWasMeddledWithIsFound_data()
{
    using Kind = JournalBreakKind;
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("sequence");
    const auto row
        = [](const char *name, const QStringList &statements, Kind kind, qint64 sequence) {
              QTest::newRow(name) << statements << static_cast<int>(kind) << sequence;
          };
    row("a text", { u"UPDATE journal SET description = 'other' WHERE seq = 3"_s }, Kind::Altered,
        3);
    row("a result", { u"UPDATE journal SET result = 'refused' WHERE seq = 5"_s }, Kind::Altered, 5);
    row("a time", { u"UPDATE journal SET time = time + 1 WHERE seq = 1"_s }, Kind::Altered, 1);
    row("moved from one field to the next",
        { u"UPDATE journal SET note = 'hy', record_after = record_after || 'w' WHERE seq = 2"_s },
        Kind::Altered, 2);
    row("a hash", { u"UPDATE journal SET hash = x'00' WHERE seq = 4"_s }, Kind::Altered, 4);
    row("deleted", { u"DELETE FROM journal WHERE seq = 3"_s }, Kind::Missing, 4);
    row("deleted and closed up",
        { u"DELETE FROM journal WHERE seq = 3"_s,
          u"UPDATE journal SET seq = seq - 1 WHERE seq > 3"_s },
        Kind::Altered, 3);
    row("the first deleted", { u"DELETE FROM journal WHERE seq = 1"_s }, Kind::Missing, 2);
    row("exchanged",
        { u"UPDATE journal SET seq = 99 WHERE seq = 2"_s,
          u"UPDATE journal SET seq = 2 WHERE seq = 3"_s,
          u"UPDATE journal SET seq = 3 WHERE seq = 99"_s },
        Kind::Altered, 2);
    row("cut at the end", { u"DELETE FROM journal WHERE seq > 3"_s }, Kind::CutOff, 4);
    row("emptied", { u"DELETE FROM journal"_s }, Kind::CutOff, 1);
    row("added",
        { u"INSERT INTO journal SELECT 6, time, operation, connection, server, connection_name,"
          " acting_user, action, result, store, token, description, organization,"
          " organization_name, record_before, record_after, note, hash FROM journal"
          " WHERE seq = 5"_s },
        Kind::Altered, 6);
}

void TestJournalStore::whatWasMeddledWithIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(int, kind);
    QFETCH(qint64, sequence);
    write(5);
    asAnotherProgram(m_path, statements);
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    const JournalCheck found = check(store);
    QVERIFY(found.broken);
    QCOMPARE(static_cast<int>(found.broken->kind), kind);
    QCOMPARE(found.broken->sequence, sequence);
}

/// Also one that somebody left in the way of the next.
void TestJournalStore::theChainGoesOnAfterACut()
{
    write(5);
    asAnotherProgram(m_path, { u"DELETE FROM journal WHERE seq > 3"_s });
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    QVERIFY(append(store, { entryOf(6) }));
    const JournalCheck found = check(store);
    QCOMPARE(found.lastSequence, 6);
    QVERIFY(found.broken);
    QCOMPARE(found.broken->sequence, 6);
    QCOMPARE(static_cast<int>(found.broken->kind), static_cast<int>(JournalBreakKind::Missing));
}

void TestJournalStore::awkwardTextsAreNoBreak()
{
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    const QStringList awkward{ QString(2, QChar(QChar::ByteOrderMark)) + u"a"_s,
                               QString(QChar(0xd800)) + u"lone"_s,
                               u"a"_s + QChar(u'\0') + u"b"_s,
                               u"'; DROP TABLE journal; --"_s,
                               QString(70'000, u'x'),
                               QString() };
    for (const QString &text : awkward) {
        JournalEntry entry = entryOf(1);
        entry.description = text;
        entry.connectionName = text;
        QVERIFY(append(store, { entry }));
    }
    QVERIFY(!check(store).broken);
}

void TestJournalStore::theNewestComeInOrder()
{
    write(5);
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    const JournalEntries found = newest(store, 2);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).sequence, 4);
    QCOMPARE(found.at(1).description, u"Telegraf 5"_s);
}

void TestJournalStore::anEntryIsOnDiskWhenItsCallAnswers()
{
    LocalDatabase running(m_path);
    SqliteJournalStore store(running);
    QVERIFY(append(store, { entryOf(1), entryOf(2) }));
    // What a crash at this moment would leave behind.
    const QString left = m_folder->filePath(u"left.sqlite"_s);
    for (const QString &part : { QString(), u"-wal"_s })
        QVERIFY(QFile::copy(m_path + part, left + part));
    LocalDatabase database(left);
    SqliteJournalStore found(database);
    QCOMPARE(newest(found, 0).size(), 2);
    QVERIFY(!check(found).broken);
}

void TestJournalStore::aFullDatabaseTakesNone()
{
    write(1);
    LocalDatabase database(m_path);
    SqliteJournalStore store(database);
    QVERIFY(answered<Done>([&](auto callback) {
                return database.run<Done>(
                    [](QSqlDatabase &sql) -> Result<Done> {
                        QSqlQuery(sql).exec(u"PRAGMA max_page_count = 1"_s);
                        return Done();
                    },
                    this, callback);
            }).isOk());
    JournalEntry large = entryOf(3);
    large.note = QString(200'000, u'x');
    const auto answer = answered<Done>([&](auto callback) {
        return store.append({ entryOf(2), large }, this, callback);
    });
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(ErrorKind::StoreFull));
    QCOMPARE(newest(store, 0).size(), 1);
    QVERIFY(!check(store).broken);
}

QTEST_GUILESS_MAIN(TestJournalStore)

#include "tst_journalstore.moc"
