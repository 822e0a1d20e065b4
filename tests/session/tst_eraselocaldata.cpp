// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/eraselocaldata.h"
#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/store/localfiles.h"
#include "models/store/sqliteintentstore.h"
#include "models/store/sqliteinventorystore.h"

#include "tests/support/sessionfixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const auto Description = QStringLiteral("a description that shall be gone");

} // namespace

class TestEraseLocalData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_data.reset(); }
    void historyGoesAndTheRestStays();
    void everythingGoesAndTheStoresGoOnWorking();
    void credentialsGoWithTheirConnections();
    void aLockedKeyringEndsItBeforeAnythingElseIsGone();
    void spareOperatorsGoWithTheValues();
    void whatOnlyItsDigestLeadsToGoesToo_data();
    void whatOnlyItsDigestLeadsToGoesToo();
    void theKeyOfTheDigestsGoesLast();
    void withoutAKeychainThereIsNoKey();
    void withoutAKeychainTheRestGoes();
    void withoutADatabaseConnectionsGo();
    void everyTableIsErasedByAChoice();
    void filesAreListedWithTheirSizes();

private:
    struct Data;

    template <class T, class Call>
    Result<T> wait(Call call)
    {
        std::optional<Result<T>> answer;
        const RequestHandle handle
            = call([&answer](Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("not answered");
        return std::move(*answer);
    }
    void save();
    /// In the keychain and in no list.
    void leave(const CredentialKey &key);
    std::optional<Error> erase(EraseChoice choice);
    std::optional<Error> erase(const LocalData &data, EraseChoice choice);
    LocalRowCounts counts();
    [[nodiscard]] bool isOnDisk(const QString &text) const;

    std::unique_ptr<Data> m_data;
};

struct TestEraseLocalData::Data
{
    QTemporaryDir directory;
    ConfigFolder folder{ directory.path() };
    AppSettings settings{ folder.settingsFile() };
    ConnectionStore connections{ folder.connectionsFile(), nullptr };
    TemplateStore templates{ folder.templatesFile(), nullptr };
    SpareStore spares{ folder.sparesFile() };
    LocalDatabase database{ folder.databaseFile() };
    SqliteSavedValueIndex index{ database };
    SqliteInventoryStore inventories{ database };
    SessionFixture fixture;
    ValueDigests digests{ database, fixture.credentials };
    Connection connection;
    TokenKey value;

    [[nodiscard]] LocalData all()
    {
        return { fixture.workspace, connections, templates,           spares, settings,
                 database,          digests,     fixture.savedValues, folder };
    }
};

void TestEraseLocalData::init()
{
    m_data = std::make_unique<Data>();
    save();
}

void TestEraseLocalData::save()
{
    const ServerSession &session
        = m_data->fixture.connectTo({ SessionFixture::token(1, Description) });
    m_data->connection = session.connection();
    m_data->value = { session.connection().server, TokenStore::V2, TokenId(1) };
    m_data->connections.put(session.connection());
    m_data->templates.put({ TokenTemplate{ .id = TemplateId::create(), .name = Description } });
    QVERIFY(!m_data->spares.put(SpareOperator{ .server = session.connection().server }));
    m_data->settings.addRecentSearch(Description);
    m_data->settings.setLockMinutes(5);
    m_data->fixture.savedValues.keys << m_data->value;
    QVERIFY(wait<Done>(
        [&](auto callback) { return m_data->index.add(m_data->value, this, callback); }));
    QVERIFY(wait<Done>([&](auto callback) {
        SavedInventory list;
        list.tokens = session.tokens().tokens();
        return m_data->inventories.save(m_data->value.server, list, this, callback);
    }));
    for (const CredentialKey &key :
         { CredentialKey::connection(m_data->connection.id),
           CredentialKey::proxy(m_data->connection.id), SpareStore::keyOf(m_data->value.server),
           CredentialKey::tokenValue(m_data->value.server, TokenStore::V2, TokenId(1)) })
        QVERIFY(wait<Done>([&](auto callback) {
            return m_data->fixture.credentials.write(key, Secret(QByteArrayView("canary")), this,
                                                     callback);
        }));
}

void TestEraseLocalData::leave(const CredentialKey &key)
{
    const Secret secret(QByteArrayView("canary"));
    QVERIFY(wait<Done>([&](auto callback) {
        return m_data->fixture.credentials.write(key, secret.clone(), this, callback);
    }));
    m_data->digests.note(key, secret, [] {});
    QTRY_VERIFY(
        wait<QStringList>([&](auto callback) { return m_data->digests.known(this, callback); })
            .value()
            .contains(key.name));
}

std::optional<Error> TestEraseLocalData::erase(EraseChoice choice)
{
    return erase(m_data->all(), choice);
}

std::optional<Error> TestEraseLocalData::erase(const LocalData &data, EraseChoice choice)
{
    EraseLocalData operation(data, choice, nullptr);
    std::optional<std::optional<Error>> result;
    connect(&operation, &EraseLocalData::ended, this,
            [&result](const std::optional<Error> &error) { result = error; });
    operation.start();
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        qFatal("not ended");
    return *result;
}

LocalRowCounts TestEraseLocalData::counts()
{
    return wait<LocalRowCounts>(
               [&](auto callback) { return countRows(m_data->database, this, callback); })
        .value();
}

bool TestEraseLocalData::isOnDisk(const QString &text) const
{
    for (const QFileInfo &info : QDir(m_data->directory.path()).entryInfoList(QDir::Files)) {
        QFile file(info.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            return true;
    }
    return false;
}

void TestEraseLocalData::historyGoesAndTheRestStays()
{
    QVERIFY(isOnDisk(Description));
    QVERIFY(!erase({ .history = true }));
    QVERIFY(m_data->fixture.workspace.sessions().isEmpty());
    QCOMPARE(counts().lists, 0);
    QCOMPARE(counts().savedValues, 1);
    QVERIFY(m_data->settings.recentSearches().isEmpty());
    QCOMPARE(m_data->settings.lockMinutes(), 5);
    QCOMPARE(m_data->connections.connections().size(), 1);
    QCOMPARE(m_data->templates.templates().size(), 1);
    QVERIFY(m_data->fixture.credentials.contains(CredentialKey::connection(m_data->connection.id)));
}

void TestEraseLocalData::everythingGoesAndTheStoresGoOnWorking()
{
    const QString setAside = m_data->folder.connectionsFile() + QStringLiteral(".set-aside-1");
    QVERIFY(QFile::copy(m_data->folder.connectionsFile(), setAside));
    QVERIFY(QFile::copy(m_data->folder.templatesFile(), m_data->folder.pendingImportFile()));
    QVERIFY(!erase({ .history = true, .connections = true, .values = true }));
    QCOMPARE(counts().lists + counts().savedValues, 0);
    QVERIFY(!isOnDisk(Description));
    QVERIFY(!QFile::exists(setAside));
    QVERIFY(!QFile::exists(m_data->folder.pendingImportFile()));
    QVERIFY(m_data->connections.connections().isEmpty());
    QVERIFY(m_data->templates.templates().isEmpty());
    QCOMPARE(m_data->settings.lockMinutes(), 0);
    QVERIFY(!m_data->fixture.credentials.contains(
        CredentialKey::tokenValue(m_data->value.server, TokenStore::V2, TokenId(1))));
    save();
    QCOMPARE(counts().lists, 1);
    QCOMPARE(m_data->connections.connections().size(), 1);
}

void TestEraseLocalData::credentialsGoWithTheirConnections()
{
    QVERIFY(!erase({ .connections = true }));
    QVERIFY(
        !m_data->fixture.credentials.contains(CredentialKey::connection(m_data->connection.id)));
    QVERIFY(!m_data->fixture.credentials.contains(CredentialKey::proxy(m_data->connection.id)));
    QVERIFY(m_data->fixture.credentials.contains(
        CredentialKey::tokenValue(m_data->value.server, TokenStore::V2, TokenId(1))));
    QCOMPARE(counts().lists, 1);
}

void TestEraseLocalData::aLockedKeyringEndsItBeforeAnythingElseIsGone()
{
    m_data->fixture.credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    const auto error = erase({ .history = true, .connections = true, .values = true });
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::KeyringLocked);
    QCOMPARE(counts().lists, 1);
    QCOMPARE(counts().savedValues, 1);
    QCOMPARE(m_data->connections.connections().size(), 1);
    QCOMPARE(m_data->settings.lockMinutes(), 5);
}

void TestEraseLocalData::spareOperatorsGoWithTheValues()
{
    QVERIFY(!erase({ .history = true, .connections = true }));
    QCOMPARE(m_data->spares.spares().size(), 1);
    const CredentialKey key = SpareStore::keyOf(m_data->value.server);
    QVERIFY(m_data->fixture.credentials.contains(key));
    QVERIFY(!erase({ .values = true }));
    QVERIFY(m_data->spares.spares().isEmpty());
    QVERIFY(!m_data->fixture.credentials.contains(key));
}

void TestEraseLocalData::whatOnlyItsDigestLeadsToGoesToo_data()
{
    QTest::addColumn<bool>("isOfConnection");
    QTest::newRow("of connections that were removed") << true;
    QTest::newRow("values") << false;
}

void TestEraseLocalData::whatOnlyItsDigestLeadsToGoesToo()
{
    QFETCH(const bool, isOfConnection);
    const ConnectionId removed = ConnectionId::create();
    const ServerId unknown = ServerId::create();
    const QList<CredentialKey> connections{ CredentialKey::connection(removed),
                                            CredentialKey::proxy(removed) };
    const QList<CredentialKey> values{
        CredentialKey::tokenValue(unknown, TokenStore::V2, TokenId(1)),
        CredentialKey::tokenValue(unknown, TokenStore::V1, TokenId(2)), SpareStore::keyOf(unknown)
    };
    for (const CredentialKey &key : connections + values)
        leave(key);
    QVERIFY(!erase({ .connections = isOfConnection, .values = !isOfConnection }));
    for (const CredentialKey &key : connections)
        QCOMPARE(m_data->fixture.credentials.contains(key), !isOfConnection);
    for (const CredentialKey &key : values)
        QCOMPARE(m_data->fixture.credentials.contains(key), isOfConnection);
    // What is left can still be recognised.
    QVERIFY(m_data->fixture.credentials.contains({ QStringLiteral("digest-key") }));
}

void TestEraseLocalData::theKeyOfTheDigestsGoesLast()
{
    const CredentialKey key{ QStringLiteral("digest-key") };
    const CredentialKey left = CredentialKey::proxy(ConnectionId::create());
    leave(left);
    QVERIFY(!erase({ .values = true }));
    QVERIFY(m_data->fixture.credentials.contains(key));
    m_data->fixture.credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    QVERIFY(erase({ .connections = true, .values = true }));
    QVERIFY(m_data->fixture.credentials.contains(key));
    QVERIFY(!erase({ .connections = true, .values = true }));
    QVERIFY(!m_data->fixture.credentials.contains(key));
    QVERIFY(!m_data->fixture.credentials.contains(left));
    // The next one gets another key.
    leave(left);
    QVERIFY(m_data->fixture.credentials.contains(key));
}

void TestEraseLocalData::withoutAKeychainThereIsNoKey()
{
    m_data->connections.remove(m_data->connection.id);
    m_data->fixture.credentials.failNextRemoves = { ErrorKind::NoKeyring };
    QVERIFY(!erase({ .connections = true }));
    QVERIFY(m_data->fixture.credentials.failNextRemoves.isEmpty());
    QVERIFY(m_data->templates.templates().isEmpty());
}

/// What is in one that is out of reach now can be found later.
void TestEraseLocalData::withoutAKeychainTheRestGoes()
{
    const CredentialKey left = CredentialKey::proxy(ConnectionId::create());
    leave(left);
    m_data->fixture.credentials.failNextRemoves = QList<ErrorKind>(9, ErrorKind::NoKeyring);
    QVERIFY(!erase({ .history = true, .connections = true, .values = true }));
    QVERIFY(m_data->connections.connections().isEmpty());
    QVERIFY(m_data->spares.spares().isEmpty());
    QCOMPARE(counts().lists + counts().savedValues, 0);
    m_data->fixture.credentials.failNextRemoves.clear();
    QVERIFY(m_data->fixture.credentials.contains(left));
    QVERIFY(!erase({ .connections = true }));
    QVERIFY(!m_data->fixture.credentials.contains(left));
}

/// What needs one is not begun without it.
void TestEraseLocalData::withoutADatabaseConnectionsGo()
{
    LocalDatabase broken(m_data->directory.path());
    ValueDigests digests(broken, m_data->fixture.credentials);
    const LocalData all{ m_data->fixture.workspace,
                         m_data->connections,
                         m_data->templates,
                         m_data->spares,
                         m_data->settings,
                         broken,
                         digests,
                         m_data->fixture.savedValues,
                         m_data->folder };
    QVERIFY(erase(all, { .history = true, .connections = true }));
    QVERIFY(erase(all, { .connections = true, .values = true }));
    const CredentialKey key = CredentialKey::connection(m_data->connection.id);
    QVERIFY(m_data->fixture.credentials.contains(key));
    QVERIFY(!erase(all, { .connections = true }));
    QVERIFY(m_data->connections.connections().isEmpty());
    QVERIFY(m_data->templates.templates().isEmpty());
    QVERIFY(!m_data->fixture.credentials.contains(key));
}

/// A new table belongs into one of the lists.
void TestEraseLocalData::everyTableIsErasedByAChoice()
{
    const auto tables = wait<QStringList>([&](auto callback) {
        return m_data->database.run<QStringList>(
            [](QSqlDatabase &database) -> Result<QStringList> { return database.tables(); }, this,
            callback);
    });
    QVERIFY(tables && tables.value().size() > 1);
    const QStringList known = tablesOf(LocalRows::History) + tablesOf(LocalRows::SavedValues)
        + QStringList{ QStringLiteral("value_digest") };
    for (const QString &table : tables.value()) {
        // SQLite's own, with numbers and nothing else.
        if (!table.startsWith(QLatin1String("sqlite_")))
            QVERIFY2(known.contains(table), qPrintable(table));
    }
}

void TestEraseLocalData::filesAreListedWithTheirSizes()
{
    QVERIFY(QFile::copy(m_data->folder.connectionsFile(),
                        m_data->folder.templatesFile() + QStringLiteral(".set-aside-1")));
    const QList<LocalFile> files = localFiles(m_data->folder);
    QCOMPARE(files.size(), 8);
    for (const LocalFile &file : files)
        QCOMPARE(file.bytes > 0,
                 file.kind != LocalFileKind::Snippets && file.kind != LocalFileKind::PendingImport);
    QCOMPARE(files.constLast().kind, LocalFileKind::SetAside);
}

QTEST_GUILESS_MAIN(TestEraseLocalData)
#include "tst_eraselocaldata.moc"
