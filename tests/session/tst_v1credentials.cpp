// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenchangeoperation.h"
#include "models/session/v1creation.h"
#include "models/session/v1passwordchange.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// What is done to v1 credentials: nothing is sent twice, and no password is in force that the
/// keychain does not have.
class TestV1Credentials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theyAreListedBesideTokens();
    void aMissingInterfaceIsNoFailure();
    void whatCannotBeReadNowIsKept();
    void passwordIsInTheKeychainBeforeItIsSent();
    void withoutPasswordNoneIsSent();
    void aLostAnswerIsLookedUpByName();
    void aLostAnswerOfSomebodyElsesNameIsAFailure();
    void aRefusedCreationIsNotLookedUp();
    void aLockedKeyringSendsNoPassword();
    void aRefusedPasswordPutsTheOldOneBack();
    void anOldPasswordThatCannotBeReadIsLeftAlone_data();
    void anOldPasswordThatCannotBeReadIsLeftAlone();
    void anOldPasswordThatNoIndexKnowsIsPutBack();
    void aServerThatGoesMeanwhileIsSentNothing();
    void anOldPasswordThatIsGoneIsNoObstacle();
    void aLostPasswordIsTried_data();
    void aLostPasswordIsTried();
    void statusIsChangedAndDeletedInItsOwnStore();
    void randomPasswordsAreStrong();

private:
    static Token credential(quint64 id, const QString &userName);
    [[nodiscard]] CredentialKey key(quint64 id) const;
    [[nodiscard]] static V1Draft draft();
    void create(QByteArrayView password);
    void change(QByteArrayView password);
    [[nodiscard]] FakeV1Api &v1() { return m_fixture->api->onV1; }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::optional<Result<CreatedV1>> m_created;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_changed;
};

namespace {

const QByteArray Old = "canary-old-password";
const QByteArray New = "canary-new-password";

} // namespace

Token TestV1Credentials::credential(quint64 id, const QString &userName)
{
    Token token = SessionFixture::token(id, QStringLiteral("Old boards"));
    token.store = TokenStore::V1;
    token.v1UserName = userName;
    return token;
}

V1Draft TestV1Credentials::draft()
{
    const Token like = credential(1, QStringLiteral("grafana"));
    return { like.v1UserName,
             { .description = like.description,
               .organization = like.organization,
               .permissions = like.permissions } };
}

CredentialKey TestV1Credentials::key(quint64 id) const
{
    return CredentialKey::tokenValue(m_session->connection().server, TokenStore::V1, TokenId(id));
}

void TestV1Credentials::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("v2")) });
    m_created.reset();
    m_changed.reset();
}

void TestV1Credentials::create(QByteArrayView password)
{
    new V1Creation(*m_session, draft(), Secret(password), this,
                   [this](Result<CreatedV1> answer) { m_created.emplace(std::move(answer)); });
}

void TestV1Credentials::change(QByteArrayView password)
{
    m_session->tokens().put(credential(7, QStringLiteral("grafana")));
    new V1PasswordChange(*m_session, credential(7, QStringLiteral("grafana")), Secret(password),
                         this, [this](Result<std::shared_ptr<TokenValue>> answer) {
                             m_changed.emplace(std::move(answer));
                         });
}

void TestV1Credentials::theyAreListedBesideTokens()
{
    m_fixture->api->onV1Tokens.answer(TokenList{ credential(5, QStringLiteral("grafana")) });
    m_session->refresh();
    QTRY_VERIFY(!m_session->isRefreshing());
    QCOMPARE(m_session->tokens().count(TokenStore::V1), 1);
    QCOMPARE(m_session->tokens().count(TokenStore::V2), 1);
    QVERIFY(!m_session->v1Trouble());
}

void TestV1Credentials::aMissingInterfaceIsNoFailure()
{
    m_session->tokens().put(credential(7, QStringLiteral("grafana")));
    m_fixture->api->onV1Tokens.fail(ErrorKind::NotInfluxDb);
    m_session->refresh();
    QTRY_VERIFY(m_session->v1Trouble());
    QVERIFY(m_session->state() == ServerSession::State::Ready);
    QCOMPARE(m_session->tokens().count(TokenStore::V2), 1);
    m_session->refresh();
    QTRY_VERIFY(!m_session->v1Trouble());
    QCOMPARE(m_session->tokens().count(TokenStore::V1), 0);
}

void TestV1Credentials::whatCannotBeReadNowIsKept()
{
    m_fixture->api->onV1Tokens.answer(TokenList{ credential(7, QStringLiteral("grafana")) });
    m_session->refresh();
    QTRY_COMPARE(m_session->tokens().count(TokenStore::V1), 1);
    m_fixture->api->onV1Tokens.fail(ErrorKind::ServerFault);
    m_session->refresh();
    QTRY_VERIFY(m_session->v1Trouble());
    QCOMPARE(m_session->tokens().count(TokenStore::V1), 1);
}

void TestV1Credentials::passwordIsInTheKeychainBeforeItIsSent()
{
    v1().onCreate.answer(credential(7, QStringLiteral("grafana")));
    create(New);
    QTRY_COMPARE(v1().onSetPassword.count(), 1);
    QVERIFY(v1().passwords.front().matches(New));
    QCOMPARE(m_fixture->credentials.valueOf(key(7)), New);
    QVERIFY(!m_created);
    v1().onSetPassword.answerOpen(Done{});
    QTRY_VERIFY(m_created);
    const CreatedV1 &created = m_created->value();
    QVERIFY(created.value && created.value->value().matches(New));
    QVERIFY(created.value->state() == TokenValue::State::Saved);
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V1, TokenId(7)));
    QVERIFY(m_session->tokens().find(TokenStore::V1, TokenId(7)));
}

void TestV1Credentials::withoutPasswordNoneIsSent()
{
    v1().onCreate.answer(credential(7, QStringLiteral("grafana")));
    create({});
    QTRY_VERIFY(m_created);
    QVERIFY(!m_created->value().value && !m_created->value().passwordTrouble);
    QCOMPARE(v1().onSetPassword.count(), 0);
}

void TestV1Credentials::aLostAnswerIsLookedUpByName()
{
    v1().onCreate.fail(ErrorKind::ConnectionLost);
    v1().onNamed.answer(std::optional(credential(7, QStringLiteral("grafana"))));
    v1().onSetPassword.answer(Done{});
    create(New);
    QTRY_VERIFY(m_created);
    QVERIFY(*m_created);
    QCOMPARE(v1().names, QStringList{ QStringLiteral("grafana") });
    QCOMPARE(v1().onCreate.count(), 1);
}

void TestV1Credentials::aLostAnswerOfSomebodyElsesNameIsAFailure()
{
    Token other = credential(7, QStringLiteral("grafana"));
    other.organization = SessionFixture::weather();
    v1().onCreate.fail(ErrorKind::DeadlineExceeded);
    v1().onNamed.answer(std::optional(other));
    create(New);
    QTRY_VERIFY(m_created);
    QVERIFY(m_created->error().kind == ErrorKind::DeadlineExceeded);
    QCOMPARE(v1().onSetPassword.count(), 0);
    QCOMPARE(v1().onCreate.count(), 1);
}

void TestV1Credentials::aRefusedCreationIsNotLookedUp()
{
    v1().onCreate.fail(ErrorKind::Conflict);
    create(New);
    QTRY_VERIFY(m_created);
    QVERIFY(m_created->error().kind == ErrorKind::Conflict);
    QCOMPARE(v1().onNamed.count(), 0);
    QVERIFY(!m_fixture->credentials.contains(key(7)));
}

void TestV1Credentials::aLockedKeyringSendsNoPassword()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    change(New);
    QTRY_VERIFY(m_changed);
    QVERIFY(m_changed->error().kind == ErrorKind::KeyringLocked);
    QCOMPARE(v1().onSetPassword.count(), 0);
}

void TestV1Credentials::aRefusedPasswordPutsTheOldOneBack()
{
    v1().onSetPassword.answer(Done{}).fail(ErrorKind::InvalidRequest);
    change(Old);
    QTRY_VERIFY(m_changed);
    m_changed.reset();
    change(New);
    QTRY_VERIFY(m_changed);
    QVERIFY(m_changed->error().kind == ErrorKind::InvalidRequest);
    QCOMPARE(m_fixture->credentials.valueOf(key(7)), Old);
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V1, TokenId(7)));
}

void TestV1Credentials::anOldPasswordThatCannotBeReadIsLeftAlone_data()
{
    QTest::addColumn<int>("trouble");
    QTest::newRow("no answer") << int(ErrorKind::KeyringTimeout);
    QTest::newRow("prompt dismissed") << int(ErrorKind::KeyringDenied);
    QTest::newRow("locked") << int(ErrorKind::KeyringLocked);
}

/// It may be the one in force: nothing is sent that could be refused.
void TestV1Credentials::anOldPasswordThatCannotBeReadIsLeftAlone()
{
    QFETCH(const int, trouble);
    v1().onSetPassword.answer(Done{}).fail(ErrorKind::InvalidRequest);
    change(Old);
    QTRY_VERIFY(m_changed);
    m_changed.reset();
    m_fixture->credentials.failNextReads = { ErrorKind(trouble) };
    change(New);
    QTRY_VERIFY(m_changed);
    QVERIFY(m_changed->error().kind == ErrorKind(trouble));
    QCOMPARE(v1().onSetPassword.count(), 1);
    QCOMPARE(m_fixture->credentials.valueOf(key(7)), Old);
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V1, TokenId(7)));
}

void TestV1Credentials::anOldPasswordThatNoIndexKnowsIsPutBack()
{
    bool isKept = false;
    const RequestHandle running
        = m_fixture->credentials.write(key(7), Secret(QByteArrayView(Old)), this,
                                       [&isKept](const Result<Done> &) { isKept = true; });
    QTRY_VERIFY(isKept);
    v1().onSetPassword.fail(ErrorKind::InvalidRequest);
    change(New);
    QTRY_VERIFY(m_changed);
    QVERIFY(!*m_changed);
    QCOMPARE(m_fixture->credentials.valueOf(key(7)), Old);
}

void TestV1Credentials::aServerThatGoesMeanwhileIsSentNothing()
{
    m_fixture->credentials.hangWrites = true;
    change(New);
    QTRY_COMPARE(m_fixture->credentials.valueOf(key(7)), QByteArray(New));
    m_session->disconnectFromServer();
    m_fixture->credentials.hangWrites = false;
    m_fixture->credentials.releaseWrites();
    QTRY_VERIFY(m_changed);
    QVERIFY(!*m_changed && m_changed->error().kind == ErrorKind::NotCarriedOut);
    QVERIFY(!m_fixture->credentials.contains(key(7)));
}

void TestV1Credentials::anOldPasswordThatIsGoneIsNoObstacle()
{
    v1().onSetPassword.answer(Done{}).answer(Done{});
    change(Old);
    QTRY_VERIFY(m_changed);
    m_changed.reset();
    m_fixture->credentials.failNextReads = { ErrorKind::SecretMissing };
    change(New);
    QTRY_VERIFY(m_changed);
    QVERIFY(*m_changed);
    QCOMPARE(m_fixture->credentials.valueOf(key(7)), New);
}

void TestV1Credentials::aLostPasswordIsTried_data()
{
    QTest::addColumn<int>("tried");
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("it signs in") << -1 << true << true;
    QTest::newRow("it is refused") << int(ErrorKind::SignInRefused) << false << false;
    QTest::newRow("nobody knows") << int(ErrorKind::ConnectionLost) << false << true;
}

void TestV1Credentials::aLostPasswordIsTried()
{
    QFETCH(const int, tried);
    QFETCH(const bool, isSet);
    QFETCH(const bool, isKept);
    v1().onSetPassword.fail(ErrorKind::ConnectionLost);
    if (tried < 0)
        v1().onSignIn.answer(Done{});
    else
        v1().onSignIn.fail(ErrorKind(tried));
    change(New);
    QTRY_VERIFY(m_changed);
    QCOMPARE(bool(*m_changed), isSet);
    QCOMPARE(m_fixture->credentials.contains(key(7)), isKept);
    QCOMPARE(v1().onSetPassword.count(), 1);
    // Only what nobody knows may be called possible.
    QCOMPARE(!isSet && mayHaveHappened(m_changed->error()), !isSet && isKept);
}

void TestV1Credentials::statusIsChangedAndDeletedInItsOwnStore()
{
    Token inactive = credential(5, QStringLiteral("grafana"));
    m_session->tokens().put(inactive);
    inactive.status = TokenStatus::Inactive;
    v1().onChange.answer(inactive);
    std::optional<TokenOutcomes> outcomes;
    const auto take = [&outcomes](Result<TokenOutcomes> answer) { outcomes = answer.takeValue(); };
    const TokenEdit edit{ TokenId(5), { .status = TokenStatus::Inactive }, {}, TokenStore::V1 };
    TokenChangeOperation::edit(*m_session, { edit }, this, take);
    QTRY_VERIFY(outcomes);
    QVERIFY(outcomes->constFirst().result == TokenResult::Done);
    QVERIFY(outcomes->constFirst().before.status == TokenStatus::Active);
    QVERIFY(m_session->tokens().find(TokenStore::V2, TokenId(5))->isActive());
    outcomes.reset();
    v1().onRemove.answer(Done{});
    TokenChangeOperation::remove(*m_session, QList{ edit }, this, take);
    QTRY_VERIFY(outcomes);
    QVERIFY(!m_session->tokens().find(TokenStore::V1, TokenId(5)));
    QVERIFY(m_session->tokens().find(TokenStore::V2, TokenId(5)));
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);
}

void TestV1Credentials::randomPasswordsAreStrong()
{
    const Secret one = randomPassword();
    const Secret other = randomPassword();
    QCOMPARE(one.size(), 32);
    QVERIFY(!one.matches(QByteArray(32, 'A')));
    QCOMPARE(other.size(), 32);
}

QTEST_GUILESS_MAIN(TestV1Credentials)
#include "tst_v1credentials.moc"
