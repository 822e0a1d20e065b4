// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqliteintentstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace itm;

namespace {

Intent intentOf(ServerId server)
{
    return { .id = IntentId::create(),
             .server = server,
             .url = QUrl(QStringLiteral("https://influx.example.com:8086")),
             .draft = { .description = QStringLiteral("Telegraf \"line 4\""),
                        .organization = OrganizationId(0xfac),
                        .status = TokenStatus::Inactive,
                        .permissions = { { PermissionAction::Write,
                                           types::buckets,
                                           ResourceId(0xb1),
                                           OrganizationId(0xfac),
                                           {} } } },
             .newestBefore = TokenId(5),
             .startedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
}

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
            QVERIFY(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

class TestLocalDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("deep/local.sqlite"));
    }

    void anIntentOutlivesTheProgram()
    {
        const ServerId server = ServerId::create();
        const Intent intent = intentOf(server);
        {
            LocalDatabase database(m_path);
            SqliteIntentStore store(database);
            QVERIFY(wait<Done>([&](auto callback) { return store.begin(intent, this, callback); }));
            QVERIFY(wait<Done>([&](auto callback) {
                return store.created(intent.id, TokenId(9), this, callback);
            }));
        }
        LocalDatabase database(m_path);
        SqliteIntentStore store(database);
        const auto read = [&](auto callback) { return store.open(server, this, callback); };
        const auto found = wait<QList<Intent>>(read);
        QCOMPARE(found.value().size(), 1);
        const Intent &again = found.value().constFirst();
        QCOMPARE(again.id, intent.id);
        QCOMPARE(again.url, intent.url);
        QCOMPARE(again.created, TokenId(9));
        QCOMPARE(again.newestBefore, TokenId(5));
        QCOMPARE(again.startedAt, intent.startedAt);
        QCOMPARE(again.draft.description, intent.draft.description);
        QCOMPARE(again.draft.status, TokenStatus::Inactive);
        QCOMPARE(again.draft.permissions, intent.draft.permissions);
        QVERIFY(wait<Done>([&](auto callback) { return store.close(intent.id, this, callback); }));
        QVERIFY(wait<QList<Intent>>(read).value().isEmpty());
    }

    void anIntentIsOnDiskWhenItsCallAnswers()
    {
        const Intent intent = intentOf(ServerId::create());
        LocalDatabase running(m_path);
        SqliteIntentStore store(running);
        QVERIFY(wait<Done>([&](auto callback) { return store.begin(intent, this, callback); }));

        // What a crash at this moment would leave behind.
        const QString left = m_folder->filePath(QStringLiteral("left.sqlite"));
        for (const QString &part : { QString(), QStringLiteral("-wal") })
            QVERIFY(QFile::copy(m_path + part, left + part));
        LocalDatabase database(left);
        SqliteIntentStore found(database);
        const auto intents = wait<QList<Intent>>(
            [&](auto callback) { return found.open(intent.server, this, callback); });
        QCOMPARE(intents.value().size(), 1);
        QCOMPARE(intents.value().constFirst().id, intent.id);
    }

    void closingJustBeforeTheEndIsNotLost()
    {
        const ServerId server = ServerId::create();
        const Intent intent = intentOf(server);
        {
            LocalDatabase database(m_path);
            SqliteIntentStore store(database);
            QVERIFY(wait<Done>([&](auto callback) { return store.begin(intent, this, callback); }));
            store.close(intent.id, this, [](const Result<Done> &) {}).detach();
        }
        LocalDatabase database(m_path);
        SqliteIntentStore store(database);
        QVERIFY(
            wait<QList<Intent>>([&](auto callback) { return store.open(server, this, callback); })
                .value()
                .isEmpty());
    }

    void savedValuesAreKnownByServerAndStore()
    {
        const TokenKey v2{ ServerId::create(), TokenStore::V2, TokenId(7) };
        const TokenKey v1{ v2.server, TokenStore::V1, TokenId(7) };
        LocalDatabase database(m_path);
        SqliteSavedValueIndex index(database);
        for (const TokenKey &key : { v2, v1, v2 })
            QVERIFY(wait<Done>([&](auto callback) { return index.add(key, this, callback); }));
        QVERIFY(wait<Done>([&](auto callback) { return index.remove(v1, this, callback); }));
        const auto all = [&](ServerId server) {
            return wait<QList<TokenKey>>(
                       [&](auto callback) { return index.all(server, this, callback); })
                .value();
        };
        QCOMPARE(all(v2.server), QList<TokenKey>{ v2 });
        QVERIFY(all(ServerId::create()).isEmpty());
        const TokenKey elsewhere{ ServerId::create(), TokenStore::V2, v2.id };
        for (const TokenKey &key : { v1, elsewhere })
            QVERIFY(wait<Done>([&](auto callback) { return index.add(key, this, callback); }));
        const QList<ServerId> servers = wait<QList<ServerId>>([&](auto callback) {
                                            return index.servers(this, callback);
                                        }).takeValue();
        QCOMPARE(servers.size(), 2);
        QVERIFY(servers.contains(v2.server) && servers.contains(elsewhere.server));
    }

    void aFileReadableForAllIsClosedToOthers()
    {
        writeFile({});
        QVERIFY(
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        LocalDatabase database(m_path);
        QVERIFY(report(database));
        QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
    }

    void sqliteErrorsAreToldByWhatHelps_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("full") << QStringLiteral("13") << ErrorKind::StoreFull;
        QTest::newRow("quota") << QStringLiteral("778") << ErrorKind::StoreFull;
        QTest::newRow("no room for the log's index")
            << QStringLiteral("4874") << ErrorKind::StoreFull;
        QTest::newRow("disk cannot be read") << QStringLiteral("266") << ErrorKind::StoreFailed;
        QTest::newRow("read-only") << QStringLiteral("8") << ErrorKind::StoreReadOnly;
        QTest::newRow("read-only folder") << QStringLiteral("1544") << ErrorKind::StoreReadOnly;
        QTest::newRow("cannot open") << QStringLiteral("14") << ErrorKind::StoreReadOnly;
        QTest::newRow("damaged") << QStringLiteral("11") << ErrorKind::StoreCorrupt;
        QTest::newRow("no database") << QStringLiteral("26") << ErrorKind::StoreCorrupt;
        QTest::newRow("busy") << QStringLiteral("5") << ErrorKind::StoreFailed;
    }

    void sqliteErrorsAreToldByWhatHelps()
    {
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        const QSqlError error({}, {}, QSqlError::StatementError, code);
        QVERIFY(databaseError(error, m_path).kind == kind);
    }

    void fileAndFolderAreForTheUserOnly()
    {
        LocalDatabase database(m_path);
        QVERIFY(report(database));
        const auto others
            = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(m_path).absolutePath()) & others));
    }

    void aCorruptFileIsSetAsideAndNamed()
    {
        writeFile(QByteArray(8192, 'x'));
        LocalDatabase database(m_path);
        const auto answer = report(database);
        QVERIFY(answer);
        QVERIFY(answer.value().reason == ErrorKind::StoreCorrupt);
        QFile kept(answer.value().setAside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(8192, 'x'));
        QVERIFY(worksNow(database));
    }

    void aNewerFileIsSetAsideAndNamed()
    {
        {
            LocalDatabase database(m_path);
            QVERIFY(report(database));
        }
        onFile(m_path, { QStringLiteral("PRAGMA user_version = 99") });
        LocalDatabase database(m_path);
        const auto answer = report(database);
        QVERIFY(answer && answer.value().reason == ErrorKind::StoreNewer);
        QVERIFY(QFile::exists(answer.value().setAside));
        QVERIFY(worksNow(database));
    }

    void aFolderThatCannotBeWrittenIsAnErrorForEveryCall()
    {
        // A file in the place of the folder: permissions do not stop root.
        QFile blocker(m_folder->filePath(QStringLiteral("deep")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        LocalDatabase database(m_path);
        const auto answer = report(database);
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(ErrorKind::StoreReadOnly));
        QVERIFY(!worksNow(database));
    }

    void aFullDiskIsNamed()
    {
        LocalDatabase database(m_path);
        const auto limit = wait<Done>([&](auto callback) {
            return database.run<Done>(
                [](QSqlDatabase &sql) -> Result<Done> {
                    QSqlQuery(sql).exec(QStringLiteral("PRAGMA max_page_count = 1"));
                    return Done();
                },
                this, callback);
        });
        QVERIFY(limit);
        SqliteIntentStore store(database);
        Intent large = intentOf(ServerId::create());
        large.draft.description = QString(200'000, u'x');
        const auto answer
            = wait<Done>([&](auto callback) { return store.begin(large, this, callback); });
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(ErrorKind::StoreFull));
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

    Result<DatabaseReport> report(LocalDatabase &database)
    {
        return wait<DatabaseReport>([&](auto callback) { return database.report(this, callback); });
    }

    bool worksNow(LocalDatabase &database)
    {
        SqliteIntentStore store(database);
        return wait<Done>([&](auto callback) {
                   return store.begin(intentOf(ServerId::create()), this, callback);
               })
            .isOk();
    }

    void writeFile(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLocalDatabase)
#include "tst_localdatabase.moc"
