// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/naturalkey.h"
#include "models/access/permissionsets.h"
#include "models/store/inventorytext.h"
#include "models/store/localdatabase.h"
#include "models/store/sqliteinventorystore.h"

#include "tests/support/goldentokens.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

const ServerId Server = ServerId::create();
const QDateTime Taken(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Token tokenOf(quint64 id, const QString &description)
{
    return { .id = TokenId(id),
             .description = description,
             .organization = OrganizationId(0xfac),
             .organizationName = QStringLiteral("factory"),
             .owner = UserId(0xad),
             .ownerName = QStringLiteral("admin"),
             .permissions = { { PermissionAction::Write, types::buckets, ResourceId(id % 7 + 1),
                                OrganizationId(0xfac), QStringLiteral("b%1").arg(id % 7) } },
             .createdAt = Taken };
}

/// What servers and people can make up.
TokenList oddTokens()
{
    Token bare;
    bare.id = TokenId(0xffffffffffffffff);
    Token v1 = tokenOf(1, QStringLiteral("two\nlines\ttab \u202e right to left \\n"));
    v1.store = TokenStore::V1;
    v1.v1UserName = QStringLiteral("grafana");
    v1.status = TokenStatus::Inactive;
    Token strange = tokenOf(1, QString());
    strange.serverValue = ServerValue::Readable;
    strange.updatedAt = Taken.addMSecs(7);
    strange.permissions = { { PermissionAction::Read, { QStringLiteral("futures") }, {}, {}, {} },
                            { PermissionAction::Read, { QStringLiteral("futures") }, {}, {}, {} },
                            { PermissionAction::Write,
                              types::buckets,
                              ResourceId(3),
                              {},
                              QStringLiteral("name with  spaces \\ and\nlines ") } };
    Token longOne = tokenOf(2, QString(1'000'000, u'x'));
    longOne.permissions = allAccessPermissions(knownResourceTypes(), OrganizationId(5), UserId(6));
    return { bare, v1, strange, longOne };
}

SavedInventory inventoryOf(const TokenList &tokens)
{
    return { .capabilities
             = { QStringLiteral("2.9.1"), ValueStorage::Hashed, knownResourceTypes() },
             .identity = { UserId(0xad), QStringLiteral("admin"), true, false, TokenId(9) },
             .organizations = { { OrganizationId(0xfac), QStringLiteral("factory"), {} } },
             .users = { { UserId(0xad), QStringLiteral("admin"), UserStatus::Inactive } },
             .tokens = tokens,
             .takenAt = Taken };
}

QStringList print(TokenList tokens)
{
    std::sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
        return a.store == b.store ? a.id < b.id : a.store < b.store;
    });
    QStringList rows;
    for (const Token &token : tokens)
        rows << QStringLiteral("%1 %2 %3")
                    .arg(static_cast<int>(token.store))
                    .arg(token.id.toString(), token.description.left(40));
    return rows;
}

} // namespace

class TestInventoryStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEverythingButValues();
    void keepsTheHeader();
    void sharesEqualLists();
    void firstOnesAreThoseOfTheTable();
    void updatesAmountToSavingAll();
    void anUpdateWithoutAnInventoryIsNothing();
    void serversDoNotMix();
    void whatWasBegunAndNotFinishedIsNotSeen();
    void bucketsAreRememberedByName();
    void removedOnesAreGone();

private:
    template <class T>
    Result<T> wait(const std::function<RequestHandle(Callback<T>)> &start)
    {
        std::optional<Result<T>> answer;
        const RequestHandle handle
            = start([&](Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("the database does not answer");
        return std::move(*answer);
    }
    SavedInventory load(ServerId server = Server)
    {
        auto answer = wait<InventoryStore::Answer>(
            [&](auto done) { return m_store->load(server, this, std::move(done)); });
        return answer && answer.value() ? *answer.takeValue() : SavedInventory();
    }
    void save(const TokenList &tokens, ServerId server = Server)
    {
        QVERIFY(wait<Done>([&](auto done) {
            return m_store->save(server, inventoryOf(tokens), this, std::move(done));
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<SqliteInventoryStore> m_store;
};

void TestInventoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    m_store = std::make_unique<SqliteInventoryStore>(*m_database);
}

void TestInventoryStore::cleanup()
{
    m_store.reset();
    m_database.reset();
    m_folder.reset();
}

void TestInventoryStore::keepsEverythingButValues()
{
    TokenList tokens = oddTokens();
    quint64 id = 1000;
    for (const GoldenToken &golden : goldenTokens()) {
        tokens.append(golden.token);
        tokens.last().id = TokenId(++id);
    }
    save(tokens);
    const TokenList loaded = load().tokens;
    QCOMPARE(print(loaded), print(tokens));
    for (const Token &token : std::as_const(tokens)) {
        const auto same = std::find_if(loaded.begin(), loaded.end(), [&](const Token &other) {
            return other.id == token.id && other.store == token.store;
        });
        QVERIFY2(*same == token, qPrintable(token.description.left(80)));
        for (qsizetype i = 0; i < token.permissions.size(); ++i)
            QCOMPARE(same->permissions.at(i).name, token.permissions.at(i).name);
    }
}

void TestInventoryStore::keepsTheHeader()
{
    save({});
    const SavedInventory loaded = load();
    const SavedInventory expected = inventoryOf({});
    QCOMPARE(loaded.capabilities, expected.capabilities);
    QCOMPARE(loaded.identity, expected.identity);
    QCOMPARE(loaded.organizations, expected.organizations);
    QCOMPARE(loaded.users, expected.users);
    QCOMPARE(loaded.takenAt, Taken);
    QVERIFY(loaded.tokens.isEmpty());
}

void TestInventoryStore::sharesEqualLists()
{
    save({ tokenOf(1, QStringLiteral("a")), tokenOf(8, QStringLiteral("b")) });
    const TokenList loaded = load().tokens;
    QVERIFY(loaded.at(0).permissions.isSharedWith(loaded.at(1).permissions));
}

void TestInventoryStore::firstOnesAreThoseOfTheTable()
{
    TokenList tokens;
    for (quint64 id = 1; id <= 300; ++id)
        tokens.append(tokenOf(id, QStringLiteral("Line %1").arg(301 - id)));
    save(tokens);
    const auto first = wait<InventoryStore::Answer>(
        [&](auto done) { return m_store->loadFirst(Server, 12, this, std::move(done)); });
    QStringList descriptions;
    for (const Token &token : first.value()->tokens)
        descriptions << token.description;
    QCOMPARE(descriptions.size(), 12);
    QCOMPARE(descriptions.first(), QStringLiteral("Line 1"));
    QCOMPARE(descriptions.last(), QStringLiteral("Line 12"));
}

void TestInventoryStore::updatesAmountToSavingAll()
{
    QRandomGenerator random(4);
    QMap<quint64, Token> expected;
    save({});
    for (int round = 0; round < 40; ++round) {
        InventoryChange change;
        for (int i = 0; i < 5; ++i) {
            const quint64 id = random.bounded(30U) + 1;
            if (random.bounded(3) == 0) {
                change.removed.append({ TokenStore::V2, TokenId(id) });
                expected.remove(id);
            }
        }
        for (int i = 0; i < 5; ++i) {
            const quint64 id = random.bounded(30U) + 1;
            const Token token = tokenOf(id, QStringLiteral("round %1").arg(round));
            change.put.append(token);
            expected.insert(id, token);
        }
        QVERIFY(wait<Done>([&](auto done) {
            return m_store->update(Server, inventoryOf({}), change, this, std::move(done));
        }));
    }
    QCOMPARE(print(load().tokens), print(expected.values()));
}

void TestInventoryStore::anUpdateWithoutAnInventoryIsNothing()
{
    QVERIFY(wait<Done>([&](auto done) {
        return m_store->update(Server, inventoryOf({}), { { tokenOf(1, {}) }, {} }, this,
                               std::move(done));
    }));
    QVERIFY(!load().takenAt.isValid());
}

void TestInventoryStore::serversDoNotMix()
{
    const ServerId other = ServerId::create();
    save({ tokenOf(1, QStringLiteral("here")) });
    save({ tokenOf(1, QStringLiteral("there")) }, other);
    QCOMPARE(load().tokens.first().description, QStringLiteral("here"));
    QCOMPARE(load(other).tokens.first().description, QStringLiteral("there"));
}

void TestInventoryStore::whatWasBegunAndNotFinishedIsNotSeen()
{
    save({ tokenOf(1, QStringLiteral("old")) });
    TokenList many;
    for (quint64 id = 1; id <= 40'000; ++id)
        many.append(tokenOf(id, QStringLiteral("new")));
    auto session = std::make_unique<QObject>();
    m_store->save(Server, inventoryOf(many), session.get(), [](const Result<Done> &) {}).detach();
    // Answered in order, so that the second answer comes behind the first slice.
    QCOMPARE(load().tokens.size(), 1);
    QCOMPARE(load().tokens.size(), 1);
    session.reset();
    m_store.reset();
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    m_store = std::make_unique<SqliteInventoryStore>(*m_database);
    QCOMPARE(print(load().tokens).size(), 1);
    save(many);
    QCOMPARE(load().tokens.size(), 40'000);
}

void TestInventoryStore::bucketsAreRememberedByName()
{
    using Names = QHash<BucketId, QString>;
    const auto names = [this](ServerId server) {
        return wait<Names>(
                   [&](auto done) { return m_store->bucketNames(server, this, std::move(done)); })
            .value();
    };
    Token token = tokenOf(1, QStringLiteral("Telegraf"));
    save({ token });
    const Names known = names(Server);
    QCOMPARE(known, (Names{ { BucketId(2), QStringLiteral("b1") } }));
    // The bucket is deleted: the server no longer names it.
    token.permissions.first().name = QString();
    save({ token });
    QCOMPARE(names(Server), known);
    QVERIFY(names(ServerId::create()).isEmpty());
    token.permissions.first().name = QStringLiteral("renamed");
    save({ token });
    QCOMPARE(names(Server).value(BucketId(2)), QStringLiteral("renamed"));
}

void TestInventoryStore::removedOnesAreGone()
{
    save({ tokenOf(1, QStringLiteral("here")) });
    QVERIFY(wait<Done>([&](auto done) { return m_store->remove(Server, this, std::move(done)); }));
    QVERIFY(!load().takenAt.isValid());
}

QTEST_GUILESS_MAIN(TestInventoryStore)
#include "tst_inventorystore.moc"
