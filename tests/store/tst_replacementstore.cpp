// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localdatabase.h"
#include "models/store/sqliteintentstore.h"
#include "models/store/sqlitereplacementstore.h"

#include "tests/support/fakestores.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

QDateTime time(int hour)
{
    return { QDate(2026, 11, 25), QTime(hour, 30, 15, 250), Qt::UTC };
}

Replacement replacementOf(ServerId server, int hour)
{
    return { .id = ReplacementId::create(),
             .server = server,
             .oldToken = TokenId(0x11),
             .creation = IntentId::create(),
             .reason = ReplacementReason::BucketsRecreated,
             .description = QStringLiteral("Telegraf \"line 4\""),
             .startedAt = time(hour),
             .changedAt = time(hour) };
}

/// The files of earlier releases, as they were made.
const QStringList Version1{
    QStringLiteral("CREATE TABLE intent (id TEXT PRIMARY KEY, server TEXT NOT NULL,"
                   " draft TEXT NOT NULL, newest_before TEXT NOT NULL, created TEXT NOT NULL,"
                   " started_at INTEGER NOT NULL) STRICT"),
    QStringLiteral("CREATE TABLE saved_value (server TEXT NOT NULL, store INTEGER NOT NULL,"
                   " token TEXT NOT NULL, PRIMARY KEY (server, store, token)) STRICT"),
    QStringLiteral("INSERT INTO intent VALUES ('7a3c5b1e-0d2f-4a6b-8c9d-0e1f2a3b4c5d',"
                   " '11111111-2222-4333-8444-555555555555', '{}', '', '00000000000000a9', 1000)"),
    QStringLiteral("PRAGMA user_version = 1"),
};
const QStringList Version2{
    QStringLiteral("CREATE TABLE inventory (server TEXT PRIMARY KEY, generation INTEGER NOT NULL,"
                   " taken_at INTEGER NOT NULL, header TEXT NOT NULL) STRICT"),
    QStringLiteral("CREATE TABLE inventory_set (id INTEGER PRIMARY KEY, server TEXT NOT NULL,"
                   " generation INTEGER NOT NULL, fingerprint INTEGER NOT NULL,"
                   " permissions TEXT NOT NULL) STRICT"),
    QStringLiteral("CREATE INDEX inventory_set_by_content"
                   " ON inventory_set (server, generation, fingerprint)"),
    QStringLiteral("CREATE TABLE inventory_token (server TEXT NOT NULL, generation INTEGER NOT"
                   " NULL, store INTEGER NOT NULL, id INTEGER NOT NULL, sort_key TEXT NOT NULL,"
                   " description TEXT NOT NULL, organization INTEGER NOT NULL, organization_name"
                   " TEXT NOT NULL, owner INTEGER NOT NULL, owner_name TEXT NOT NULL, status"
                   " INTEGER NOT NULL, server_value INTEGER NOT NULL, created INTEGER, updated"
                   " INTEGER, v1_user TEXT NOT NULL, permission_set INTEGER NOT NULL,"
                   " PRIMARY KEY (server, generation, store, id)) STRICT, WITHOUT ROWID"),
    QStringLiteral("CREATE INDEX inventory_token_by_name"
                   " ON inventory_token (server, generation, sort_key, id)"),
    QStringLiteral("PRAGMA user_version = 2"),
};
const ServerId OldServer{ QUuid::fromString(
    QStringLiteral("{11111111-2222-4333-8444-555555555555}")) };

/// Runs statements on a database file as another program would.
void onFile(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

class TestReplacementStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("local.sqlite"));
    }

    void everyFieldOutlivesTheProgram()
    {
        const ServerId server = ServerId::create();
        const Replacement early = replacementOf(server, 8);
        Replacement late = replacementOf(server, 9);
        late.newToken = TokenId(0x22);
        late.stage = ReplacementStage::Observing;
        late.observedUntil = time(23);
        {
            LocalDatabase database(m_path);
            SqliteReplacementStore store(database);
            for (const Replacement &one : { late, early, replacementOf(ServerId::create(), 7) })
                QVERIFY(put(store, one));
        }
        LocalDatabase database(m_path);
        SqliteReplacementStore store(database);
        QCOMPARE(all(store, server), (QList<Replacement>{ early, late }));
    }

    void aStepIsOnDiskWhenItsCallAnswers()
    {
        const Replacement begun = replacementOf(ServerId::create(), 8);
        LocalDatabase running(m_path);
        SqliteReplacementStore store(running);
        QVERIFY(put(store, begun));

        // What a crash at this moment would leave behind.
        const QString left = m_folder->filePath(QStringLiteral("left.sqlite"));
        for (const QString &part : { QString(), QStringLiteral("-wal") })
            QVERIFY(QFile::copy(m_path + part, left + part));
        LocalDatabase database(left);
        SqliteReplacementStore found(database);
        QCOMPARE(all(found, begun.server), QList<Replacement>{ begun });
    }

    void aLaterStepTakesThePlaceOfTheEarlier()
    {
        Replacement one = replacementOf(ServerId::create(), 8);
        LocalDatabase database(m_path);
        SqliteReplacementStore store(database);
        QVERIFY(put(store, one));
        one.newToken = TokenId(0x22);
        one.stage = ReplacementStage::BothWork;
        QVERIFY(put(store, one));
        QCOMPARE(all(store, one.server), QList<Replacement>{ one });
        QVERIFY(wait<Done>([&](auto callback) { return store.remove(one.id, this, callback); }));
        QVERIFY(all(store, one.server).isEmpty());
    }

    void theSuccessorIsTakenOverOnce_data()
    {
        QTest::addColumn<bool>("fake");
        QTest::newRow("the database") << false;
        QTest::newRow("its stand-in for tests") << true;
    }

    void theSuccessorIsTakenOverOnce()
    {
        QFETCH(bool, fake);
        Replacement waiting = replacementOf(ServerId::create(), 8);
        Replacement other = replacementOf(waiting.server, 9);
        LocalDatabase database(m_path);
        SqliteReplacementStore sqlite(database);
        FakeReplacementStore standIn;
        ReplacementStore &store = fake ? static_cast<ReplacementStore &>(standIn) : sqlite;
        QVERIFY(put(store, waiting));
        QVERIFY(put(store, other));
        const auto made = [&](IntentId creation, TokenId successor) {
            return wait<Done>(
                [&](auto callback) { return store.made(creation, successor, this, callback); });
        };
        QVERIFY(made(IntentId::create(), TokenId(0x99)));
        QVERIFY(made(waiting.creation, TokenId(0x22)));
        // Told again by whoever looks into creations later: what has come since stays.
        QVERIFY(made(waiting.creation, TokenId(0x33)));
        waiting.newToken = TokenId(0x22);
        waiting.stage = ReplacementStage::Made;
        const QList<Replacement> found = all(store, waiting.server);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(waiting));
        QVERIFY(found.contains(other));
    }

    void anOldDatabaseIsBroughtUpToDate_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("version 1") << Version1;
        QTest::newRow("version 2") << Version1 + Version2;
    }

    void anOldDatabaseIsBroughtUpToDate()
    {
        QFETCH(QStringList, statements);
        onFile(m_path, statements);
        LocalDatabase database(m_path);
        const auto report
            = wait<DatabaseReport>([&](auto callback) { return database.report(this, callback); });
        QVERIFY(report);
        QVERIFY(!report.value().reason);
        SqliteReplacementStore store(database);
        const Replacement one = replacementOf(OldServer, 8);
        QVERIFY(put(store, one));
        QCOMPARE(all(store, OldServer), QList<Replacement>{ one });
        SqliteIntentStore intents(database);
        const auto open = wait<QList<Intent>>(
            [&](auto callback) { return intents.open(OldServer, this, callback); });
        QCOMPARE(open.value().size(), 1);
        QCOMPARE(open.value().constFirst().created, TokenId(0xa9));
    }

    void aDatabaseThatCannotBeWrittenIsAnError()
    {
        QVERIFY(QDir().mkpath(m_path));
        LocalDatabase database(m_path);
        SqliteReplacementStore store(database);
        QVERIFY(!put(store, replacementOf(ServerId::create(), 8)));
    }

private:
    template <class T, class Start>
    Result<T> wait(Start start)
    {
        std::optional<Result<T>> answer;
        const RequestHandle handle = start([&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return Error{ .kind = ErrorKind::DeadlineExceeded };
        return std::move(*answer);
    }

    bool put(ReplacementStore &store, const Replacement &replacement)
    {
        return wait<Done>([&](auto callback) { return store.put(replacement, this, callback); })
            .isOk();
    }

    QList<Replacement> all(ReplacementStore &store, ServerId server)
    {
        return wait<QList<Replacement>>(
                   [&](auto callback) { return store.all(server, this, callback); })
            .value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReplacementStore)
#include "tst_replacementstore.moc"
