// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/identifyvalue.h"
#include "models/session/learnvalues.h"
#include "models/session/valuetrial.h"
#include "models/store/digestingcredentialstore.h"
#include "models/store/localdatabase.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value");

Permission onBucket(PermissionAction action, quint64 id, const QString &name)
{
    PooledText pooled(name);
    return { action, types::buckets, ResourceId(id), SessionFixture::factory(), pooled };
}

Token owned(quint64 id, const PermissionList &permissions)
{
    Token token = SessionFixture::token(id, QStringLiteral("line %1").arg(id));
    token.owner = SessionFixture::admin().id;
    token.permissions = permissions;
    return token;
}

Error refusedForUser(UserId user)
{
    return { .kind = ErrorKind::PermissionMissing,
             .missingPermission = Permission{
                 PermissionAction::Read, types::users, ResourceId(user.value()), {}, {} } };
}

} // namespace

class TestIdentifyValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSavedValueIsKnown();
    void aConnectionsCredentialIsKnownWithItsToken();
    void aServerThatShowsValuesIsComparedHere();
    void aLockedKeyringDoesNotHinderTheRest();
    void whatIsNotNotedIsSaidAndLearned();
    void theOwnerAndWhatItMayDoTellTokensApart();
    void aTokenThatReadsItsOwnerIsToldFromThoseThatDoNot();
    void otherAnswersAreTold_data();
    void otherAnswersAreTold();
    void theDemoServerGivesAwayTheSame();

private:
    LocalIdentification look(const QByteArray &value, const QList<Connection> &saved = {});
    ServerIdentification tryOn(ServerSession &session, const QByteArray &value);
    void save(quint64 id, const QByteArray &value);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DigestingCredentialStore> m_store;
    FakeCredentialStore *m_keychain = nullptr;
};

void TestIdentifyValue::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    auto keychain = std::make_unique<FakeCredentialStore>();
    m_keychain = keychain.get();
    m_store = std::make_unique<DigestingCredentialStore>(std::move(keychain), *m_database);
}

void TestIdentifyValue::cleanup()
{
    m_fixture.reset();
    m_store.reset();
    m_database.reset();
}

void TestIdentifyValue::save(quint64 id, const QByteArray &value)
{
    ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    bool isSaved = false;
    const RequestHandle running = m_store->write(
        CredentialKey::tokenValue(session.connection().server, TokenStore::V2, TokenId(id)),
        Secret(QByteArrayView(value)), this, [&isSaved](const Result<Done> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
    session.tokens().setSavedValue(TokenStore::V2, TokenId(id), true);
}

LocalIdentification TestIdentifyValue::look(const QByteArray &value, const QList<Connection> &saved)
{
    IdentifyValue identify(m_fixture->workspace, m_store->digests(), saved, nullptr);
    std::optional<LocalIdentification> found;
    identify.start(Secret(QByteArrayView(value)),
                   [&found](const Result<LocalIdentification> &answer) { found = answer.value(); });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }))
        qFatal("not answered");
    return *found;
}

ServerIdentification TestIdentifyValue::tryOn(ServerSession &session, const QByteArray &value)
{
    std::optional<ServerIdentification> found;
    const RequestHandle running = ValueTrial::start(
        session, Secret(QByteArrayView(value)), this,
        [&found](const Result<ServerIdentification> &answer) { found = answer.value(); });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }))
        qFatal("not answered");
    return *found;
}

void TestIdentifyValue::aSavedValueIsKnown()
{
    const ServerSession &session = m_fixture->connectTo({ owned(1, {}), owned(2, {}) });
    save(1, Value);
    save(2, "another");
    const auto asked = m_fixture->record->calls.size();
    const auto found = look(Value);
    const KnownSecret expected{ .token = TokenKey{ session.connection().server, TokenStore::V2,
                                                   TokenId(1) } };
    QCOMPARE(found.known, QList<KnownSecret>{ expected });
    QVERIFY(found.notCompared.isEmpty());
    QVERIFY(look("a third").known.isEmpty());
    // No server was asked.
    QCOMPARE(m_fixture->record->calls.size(), asked);
}

void TestIdentifyValue::aConnectionsCredentialIsKnownWithItsToken()
{
    m_fixture->connectTo({});
    Connection connection = SessionFixture::connection();
    connection.credentialToken = TokenId(7);
    bool isSaved = false;
    const RequestHandle running
        = m_store->write(CredentialKey::connection(connection.id), Secret(QByteArrayView(Value)),
                         this, [&isSaved](const Result<Done> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
    const auto found = look(Value, { connection });
    QCOMPARE(found.known.size(), 1);
    QCOMPARE(found.known.constFirst().connection, std::optional(connection.id));
    QCOMPARE(found.known.constFirst().token->id, TokenId(7));
}

void TestIdentifyValue::aServerThatShowsValuesIsComparedHere()
{
    Token shown = owned(5, {});
    shown.serverValue = ServerValue::Readable;
    ServerSession &session = m_fixture->connectTo({ shown });
    m_fixture->api->onTokens.answer(TokenListing{ { shown }, TokenId(5) });
    const auto found = look(Value);
    QCOMPARE(found.known.size(), 1);
    QCOMPARE(found.known.constFirst().token->id, TokenId(5));
    m_fixture->api->onTokens.fail(ErrorKind::ConnectionLost);
    QCOMPARE(look(Value).notListed, QList<ServerId>{ session.connection().server });
}

void TestIdentifyValue::aLockedKeyringDoesNotHinderTheRest()
{
    Token shown = owned(5, {});
    shown.serverValue = ServerValue::Readable;
    m_fixture->connectTo({ shown });
    m_keychain->failNextWrites = { ErrorKind::KeyringLocked };
    m_fixture->api->onTokens.answer(TokenListing{ { shown }, TokenId(5) });
    const auto found = look(Value);
    QCOMPARE(found.trouble->kind, ErrorKind::KeyringLocked);
    QCOMPARE(found.known.size(), 1);
}

void TestIdentifyValue::whatIsNotNotedIsSaidAndLearned()
{
    ServerSession &session = m_fixture->connectTo({ owned(1, {}) });
    const TokenKey key{ session.connection().server, TokenStore::V2, TokenId(1) };
    // Saved by an older version: past the digests.
    bool isSaved = false;
    const RequestHandle running = m_keychain->write(
        CredentialKey::tokenValue(key.server, key.store, key.id), Secret(QByteArrayView(Value)),
        this, [&isSaved](const Result<Done> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
    session.tokens().setSavedValue(TokenStore::V2, TokenId(1), true);
    const auto before = look(Value);
    QVERIFY(before.known.isEmpty());
    QCOMPARE(before.notCompared, QList<TokenKey>{ key });

    SessionServices services{ .makeApi = {},
                              .credentials = *m_store,
                              .intents = m_fixture->intents,
                              .savedValues = m_fixture->savedValues,
                              .inventories = m_fixture->inventories,
                              .replacements = m_fixture->replacements,
                              .clock = m_fixture->clock };
    Workspace reading(services, nullptr);
    LearnValues learn(reading, before.notCompared, nullptr);
    bool hasEnded = false;
    connect(&learn, &LearnValues::ended, this,
            [&hasEnded](const std::optional<Error> &error) { hasEnded = !error; });
    learn.start();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(look(Value).known.size(), 1);
}

void TestIdentifyValue::theOwnerAndWhatItMayDoTellTokensApart()
{
    const auto write = [](quint64 id) {
        return onBucket(PermissionAction::Write, id, QStringLiteral("bucket %1").arg(id));
    };
    Token foreign = owned(9, { write(2) });
    foreign.owner = UserId(0xb0b);
    Token inactive = owned(8, { write(2) });
    inactive.status = TokenStatus::Inactive;
    ServerSession &session
        = m_fixture->connectTo({ owned(1, { write(1) }), owned(2, { write(2) }),
                                 owned(3, { write(1), write(2) }), foreign, inactive });
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.answer(refusedForUser(SessionFixture::admin().id));
        // It may write bucket 2 and not bucket 1.
        api.onWriteNothing.fail(ErrorKind::Forbidden).answer(Done{});
    };
    const auto found = tryOn(session, Value);
    QCOMPARE(found.verdict, ValueVerdict::Works);
    QCOMPARE(found.owner, SessionFixture::admin().id);
    QCOMPARE(found.ownerName, SessionFixture::admin().name);
    QCOMPARE(found.candidates, QList<TokenId>{ TokenId(2) });
    QCOMPARE(m_fixture->record->credentials, QList<Credential::Kind>{ Credential::Kind::Token });
}

void TestIdentifyValue::aTokenThatReadsItsOwnerIsToldFromThoseThatDoNot()
{
    const Permission readsUser{
        PermissionAction::Read, types::users, ResourceId(SessionFixture::admin().id.value()), {}, {}
    };
    ServerSession &session
        = m_fixture->connectTo({ owned(1, {}), owned(2, { readsUser }), owned(3, {}) });
    m_fixture->script = [](FakeInfluxApi &api) { api.onMe.answer(SessionFixture::admin()); };
    QCOMPARE(tryOn(session, Value).candidates, QList<TokenId>{ TokenId(2) });
}

void TestIdentifyValue::otherAnswersAreTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("candidates");
    const auto row = [](const char *name, ErrorKind kind, ValueVerdict verdict, int candidates) {
        QTest::newRow(name) << int(kind) << int(verdict) << candidates;
    };
    row("unknown", ErrorKind::NotAuthenticated, ValueVerdict::Unknown, 0);
    row("inactive", ErrorKind::TokenInactive, ValueVerdict::Inactive, 1);
    row("inactive owner", ErrorKind::UserInactive, ValueVerdict::OwnerInactive, 0);
    row("no answer", ErrorKind::ConnectionLost, ValueVerdict::NotTold, 0);
}

void TestIdentifyValue::otherAnswersAreTold()
{
    QFETCH(int, kind);
    QFETCH(int, verdict);
    QFETCH(int, candidates);
    Token inactive = owned(8, {});
    inactive.status = TokenStatus::Inactive;
    ServerSession &session = m_fixture->connectTo({ owned(1, {}), inactive });
    m_fixture->script = [kind](FakeInfluxApi &api) { api.onMe.fail(ErrorKind(kind)); };
    const auto found = tryOn(session, Value);
    QCOMPARE(int(found.verdict), verdict);
    QCOMPARE(found.candidates.size(), candidates);
    QCOMPARE(found.error.has_value(), found.verdict == ValueVerdict::NotTold);
}

void TestIdentifyValue::theDemoServerGivesAwayTheSame()
{
    DemoServer server{ DemoServer::Options() };
    QVERIFY(server.start());
    m_fixture->services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    const Connection connection{ .id = ConnectionId::create(),
                                 .server = ServerId::create(),
                                 .name = QStringLiteral("demo"),
                                 .url = QUrl(server.url()) };
    ServerSession &session = m_fixture->workspace.open(connection);
    session.connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(session.isLive());
    const auto found = tryOn(session, DemoServer::OperatorToken);
    QCOMPARE(found.verdict, ValueVerdict::Works);
    QVERIFY(!found.candidates.isEmpty());
    QCOMPARE(tryOn(session, "no such value").verdict, ValueVerdict::Unknown);
}

QTEST_GUILESS_MAIN(TestIdentifyValue)
#include "tst_identifyvalue.moc"
