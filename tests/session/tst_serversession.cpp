// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/fetchtokenvalue.h"
#include "models/session/signinoperation.h"
#include "models/session/tokenchangeoperation.h"
#include "models/session/tokenguard.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

Token operatorToken(quint64 id)
{
    Token token = SessionFixture::token(id, QStringLiteral("admin's Token"));
    token.permissions = operatorPermissions(knownResourceTypes());
    return token;
}

} // namespace

class TestServerSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }

    void aFailedRefreshKeepsTheOldContents()
    {
        ServerSession &session = m_fixture->connectTo({ SessionFixture::token(5, {}) });
        m_fixture->api->onTokens.fail(ErrorKind::ConnectionLost);
        QSignalSpy failed(&session, &ServerSession::refreshFailed);
        session.refresh();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(session.state(), ServerSession::State::Ready);
        QCOMPARE(session.tokens().tokens().size(), 1);
    }

    void aCredentialThatStopsWorkingEndsTheSession()
    {
        ServerSession &session = m_fixture->connectTo({ SessionFixture::token(5, {}) });
        m_fixture->api->onTokens.fail(ErrorKind::NotAuthenticated);
        session.refresh();
        QTRY_COMPARE(session.state(), ServerSession::State::Failed);
        QCOMPARE(static_cast<int>(session.error()->kind),
                 static_cast<int>(ErrorKind::NotAuthenticated));
    }

    void answersOfAnEarlierConnectAreDropped()
    {
        ServerSession &session = m_fixture->connectTo({ SessionFixture::token(5, {}) });
        m_fixture->api->onTokens.hang();
        session.refresh();
        QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 1);
        session.connectWith(Secret(QByteArrayView("another")));
        QSignalSpy refreshed(&session, &ServerSession::refreshed);
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(session.state(), ServerSession::State::Ready);
    }

    void aMissingSecretIsNamed()
    {
        ServerSession &session = m_fixture->workspace.open(SessionFixture::connection());
        session.connectFromStore();
        QTRY_COMPARE(session.state(), ServerSession::State::Failed);
        QCOMPARE(static_cast<int>(session.error()->kind),
                 static_cast<int>(ErrorKind::SecretMissing));
    }

    void bucketsAreAnsweredBeforeTheFirstConnection()
    {
        const Connection connection{ .id = ConnectionId::create(), .server = ServerId::create() };
        ServerSession session(connection, m_fixture->services, nullptr);
        std::optional<ErrorKind> kind;
        const RequestHandle running = session.buckets(
            SessionFixture::factory(), this, [&kind](const Result<QList<Bucket>> &answer) {
                kind = answer ? ErrorKind::Cancelled : answer.error().kind;
            });
        QTRY_COMPARE(kind, ErrorKind::ConnectionLost);
    }

    void oneRefusalDoesNotStopTheRestOfABatch()
    {
        TokenList tokens;
        QList<TokenId> ids;
        for (quint64 id = 1; id <= 9; ++id) {
            tokens << SessionFixture::token(id, QString::number(id));
            ids << TokenId(id);
        }
        ServerSession &session = m_fixture->connectTo(tokens);
        m_fixture->api->onDeleteToken.answer(Done())
            .fail(ErrorKind::PermissionMissing)
            .fail(ErrorKind::NotFound)
            .answerAlways([] { return Done(); });
        std::optional<TokenOutcomes> outcomes;
        TokenChangeOperation::remove(session, ids, this, [&](Result<TokenOutcomes> answer) {
            outcomes = answer.takeValue();
        });
        QCOMPARE(m_fixture->api->onDeleteToken.count(), 4);
        QTRY_VERIFY(outcomes);
        QCOMPARE(outcomes->size(), 9);
        const auto failures
            = std::count_if(outcomes->cbegin(), outcomes->cend(),
                            [](const TokenOutcome &o) { return o.error.has_value(); });
        QCOMPARE(failures, 1);
        QCOMPARE(session.tokens().tokens().size(), 1);
        QCOMPARE(session.tokens().tokens().constFirst().id, TokenId(2));
    }

    void deletingForgetsTheSavedValue()
    {
        ServerSession &session = m_fixture->connectTo({ SessionFixture::token(5, {}) });
        const TokenKey key{ session.connection().server, TokenStore::V2, TokenId(5) };
        const auto entry = CredentialKey::tokenValue(key.server, key.store, key.id);
        m_fixture->credentials
            .write(entry, Secret(QByteArrayView("value")), this, [](const Result<Done> &) {})
            .detach();
        m_fixture->savedValues.keys << key;
        session.tokens().setSavedValue(key.store, key.id, true);
        m_fixture->api->onDeleteToken.answer(Done());
        TokenChangeOperation::remove(session, { key.id }, this,
                                     [](const Result<TokenOutcomes> &) {});
        QTRY_VERIFY(!m_fixture->credentials.contains(entry));
        QVERIFY(m_fixture->savedValues.keys.isEmpty());
    }

    void aValueSavedWhileTheIndexIsReadIsKnown()
    {
        ServerSession &session = m_fixture->connectTo({});
        const auto keyOf = [server = session.connection().server](quint64 id) {
            return TokenKey{ server, TokenStore::V2, TokenId(id) };
        };
        m_fixture->savedValues.keys = { keyOf(1), keyOf(2) };
        session.tokens().setSavedValue(TokenStore::V2, TokenId(1), true);
        session.disconnectFromServer();
        // Once it has been asked, before it answers.
        connect(
            &session, &ServerSession::refreshingChanged, this,
            [&session] {
                session.tokens().setSavedValue(TokenStore::V2, TokenId(1), false);
                session.tokens().setSavedValue(TokenStore::V2, TokenId(3), true);
            },
            Qt::SingleShotConnection);
        QSignalSpy refreshed(&session, &ServerSession::refreshed);
        session.connectWith(Secret(QByteArrayView("operator-value")));
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(session.tokens().savedValues(), (QSet<TokenKey>{ keyOf(2), keyOf(3) }));
    }

    void credentialInUseIsKnownByIdOrSuspected()
    {
        Token other = operatorToken(2);
        other.owner = UserId(0xb0b);
        Token narrow = SessionFixture::token(3, {});
        ServerSession &session = m_fixture->connectTo({ operatorToken(1), other, narrow });
        QCOMPARE(credentialInUse(session, *session.tokens().find(TokenStore::V2, TokenId(1))),
                 CredentialInUse::Maybe);
        QCOMPARE(credentialInUse(session, *session.tokens().find(TokenStore::V2, TokenId(2))),
                 CredentialInUse::No);
        QCOMPARE(credentialInUse(session, *session.tokens().find(TokenStore::V2, TokenId(3))),
                 CredentialInUse::No);

        m_fixture->api->onTokens.answer(TokenListing{ { operatorToken(1), other }, TokenId(1) });
        QSignalSpy refreshed(&session, &ServerSession::refreshed);
        session.refresh();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(credentialInUse(session, *session.tokens().find(TokenStore::V2, TokenId(1))),
                 CredentialInUse::Yes);
    }

    void valuesComeFromTheKeychainOrARawServer()
    {
        ServerSession &session = m_fixture->connectTo({ SessionFixture::token(5, {}) });
        m_fixture->api->onTokenValue.answer(Secret(QByteArrayView("raw-value")));
        std::shared_ptr<TokenValue> value;
        const auto fetch = [&] {
            value.reset();
            fetchTokenValue(
                session, *session.tokens().find(TokenStore::V2, TokenId(5)), this,
                [&](Result<std::shared_ptr<TokenValue>> answer) { value = answer.takeValue(); })
                .detach();
        };
        fetch();
        QTRY_VERIFY(value && value->state() == TokenValue::State::Saved);
        fetch();
        QTRY_VERIFY(value);
        QVERIFY(value->value().matches("raw-value"));
        QCOMPARE(m_fixture->api->onTokenValue.count(), 1);
    }

    void signingInKeepsConnectionAndCredential()
    {
        const QTemporaryDir folder;
        ConnectionStore connections(folder.filePath(QStringLiteral("connections.json")), nullptr);
        m_fixture->script = [](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, {}); };
        const Connection connection = SessionFixture::connection();
        std::optional<Result<SignedIn>> answer;
        SignInOperation operation(
            m_fixture->workspace, connections, connection, Secret(QByteArrayView("typed")),
            [&](Result<SignedIn> result) { answer = std::move(result); }, this);
        QTRY_VERIFY(answer);
        QVERIFY(!answer->value().notKept);
        QCOMPARE(connections.connections().size(), 1);
        QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(connection.id)), "typed");
        QCOMPARE(m_fixture->workspace.sessions().size(), 1);
    }

    void aFailedSignInLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        ConnectionStore connections(folder.filePath(QStringLiteral("connections.json")), nullptr);
        m_fixture->script = [](FakeInfluxApi &api) { api.onPing.fail(ErrorKind::Refused); };
        const Connection connection = SessionFixture::connection();
        std::optional<Result<SignedIn>> answer;
        SignInOperation operation(
            m_fixture->workspace, connections, connection, Secret(QByteArrayView("typed")),
            [&](Result<SignedIn> result) { answer = std::move(result); }, this);
        QTRY_VERIFY(answer && !*answer);
        QVERIFY(connections.connections().isEmpty());
        QVERIFY(!m_fixture->credentials.contains(CredentialKey::connection(connection.id)));
        QVERIFY(m_fixture->workspace.sessions().isEmpty());
    }

    void aLockedKeyringDoesNotStopSigningIn()
    {
        const QTemporaryDir folder;
        ConnectionStore connections(folder.filePath(QStringLiteral("connections.json")), nullptr);
        m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
        m_fixture->script = [](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, {}); };
        std::optional<Result<SignedIn>> answer;
        SignInOperation operation(
            m_fixture->workspace, connections, SessionFixture::connection(),
            Secret(QByteArrayView("typed")),
            [&](Result<SignedIn> result) { answer = std::move(result); }, this);
        QTRY_VERIFY(answer);
        QCOMPARE(static_cast<int>(answer->value().notKept->kind),
                 static_cast<int>(ErrorKind::KeyringLocked));
        QCOMPARE(m_fixture->workspace.sessions().size(), 1);
    }

    void theCountOfStoredTokensFollowsChanges()
    {
        m_fixture->script = [](FakeInfluxApi &api) {
            SessionFixture::scriptOperator(api, { SessionFixture::token(5, {}) });
            api.onStoredTokens.answer(3);
        };
        ServerSession &session = m_fixture->workspace.open(SessionFixture::connection());
        session.connectWith(Secret(QByteArrayView("value")));
        QTRY_COMPARE(session.storedTokens(), std::optional<qint64>(3));
        session.tokens().put(SessionFixture::token(6, {}));
        QCOMPARE(session.storedTokens(), std::optional<qint64>(4));
        session.tokens().remove(TokenStore::V2, TokenId(5));
        session.tokens().remove(TokenStore::V2, TokenId(6));
        QCOMPARE(session.storedTokens(), std::optional<qint64>(2));
    }

private:
    std::unique_ptr<SessionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestServerSession)
#include "tst_serversession.moc"
