// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/createtokenoperation.h"
#include "models/session/makespare.h"
#include "models/session/removespare.h"
#include "models/session/sealspare.h"
#include "models/session/sparetest.h"
#include "models/session/sparewatch.h"
#include "models/store/sparestore.h"

#include "tests/support/sessionfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-the-spare");
const auto Description = QStringLiteral("spare operator of a test");
constexpr quint64 SpareNumber = 9;

Token operatorToken(quint64 id, const QString &description)
{
    Token token = SessionFixture::token(id, description);
    token.permissions = operatorPermissions(knownResourceTypes());
    return token;
}

const Token Daily = operatorToken(5, QStringLiteral("daily"));
const Token Spare = operatorToken(SpareNumber, Description);

} // namespace

class TestSpare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsMadeAndItsValueIsSealed();
    void withoutKeyringNothingIsMade_data();
    void withoutKeyringNothingIsMade();
    void aRefusalLeavesNothing();
    void aSecondOneIsRefused();
    void aValueThatIsNotTakenIsHandedOver();
    void cutShortItIsGoneOnWith_data();
    void cutShortItIsGoneOnWith();
    void neverMadeItIsForgotten();
    void aTestFindsWhatIsWrong_data();
    void aTestFindsWhatIsWrong();
    void onlyThoseThatAreDueAreTested();
    void theListTellsMoreThanTheLastTest();
    void removingDeletesOnTheServerFirst();
    void whatCannotBeForgottenCanBeRemovedAgain();

private:
    [[nodiscard]] ServerId server() const { return m_session->connection().server; }
    [[nodiscard]] CredentialKey sealed() const { return SpareStore::keyOf(server()); }
    [[nodiscard]] CredentialKey plain() const
    {
        return CredentialKey::tokenValue(server(), TokenStore::V2, Spare.id);
    }
    void put(const CredentialKey &key)
    {
        bool isDone = false;
        m_fixture->credentials
            .write(key, Secret(QByteArrayView(Value)), this,
                   [&isDone](const Result<Done> &) { isDone = true; })
            .detach();
        QTRY_VERIFY(isDone);
    }
    void make();
    void remove();
    void seal();

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<SpareStore> m_store;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<SpareBook> m_book;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_made;
    std::optional<Result<Done>> m_removed;
};

void TestSpare::init()
{
    m_book.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_store = std::make_unique<SpareStore>(
        m_folder.filePath(QStringLiteral("spares%1.json").arg(++m_files)));
    m_session = &m_fixture->connectTo({ Daily });
    m_book = std::make_unique<SpareBook>(m_fixture->workspace, *m_store, nullptr);
    m_made.reset();
    m_removed.reset();
}

void TestSpare::make()
{
    new MakeSpare(
        *m_book, *m_session, Description,
        [this](Result<std::shared_ptr<TokenValue>> answer) { m_made.emplace(std::move(answer)); },
        this);
}

void TestSpare::remove()
{
    new RemoveSpare(
        *m_book, *m_session, [this](const Result<Done> &answer) { m_removed = answer; }, this);
}

void TestSpare::seal()
{
    m_fixture->api->onCreateToken.answer(CreatedToken{ Spare, Secret(QByteArrayView(Value)) });
    make();
    QTRY_VERIFY(m_made);
}

void TestSpare::itIsMadeAndItsValueIsSealed()
{
    seal();
    QVERIFY(m_made->isOk());
    QVERIFY(!m_made->value());
    const TokenDraft &draft = m_fixture->record->drafts.constFirst();
    QCOMPARE(draft.description, Description);
    QCOMPARE(draft.permissions, operatorPermissions(knownResourceTypes()));
    QCOMPARE(m_fixture->credentials.valueOf(sealed()), Value);
    QVERIFY(!m_fixture->credentials.contains(plain()));
    QVERIFY(!m_session->tokens().hasSavedValue(TokenStore::V2, Spare.id));
    QTRY_VERIFY(m_fixture->savedValues.keys.isEmpty());
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    QCOMPARE(m_book->tokenOf(server()), Spare.id);
    QVERIFY(m_book->canLeadBack(server()));
    QCOMPARE(m_book->state(server()), SpareState::TestDue);
    QFile file(m_folder.filePath(QStringLiteral("spares%1.json").arg(m_files)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(Spare.id.toString().toLatin1()) && !written.contains(Value));
}

void TestSpare::withoutKeyringNothingIsMade_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << ErrorKind::NoKeyring;
    QTest::newRow("locked") << ErrorKind::KeyringLocked;
}

void TestSpare::withoutKeyringNothingIsMade()
{
    QFETCH(const ErrorKind, kind);
    m_fixture->credentials.failNextChecks = { kind };
    make();
    QTRY_VERIFY(m_made);
    QCOMPARE(m_made->error().kind, kind);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
    QCOMPARE(m_book->state(server()), SpareState::None);
    QVERIFY(!m_book->isBusy(server()));
}

void TestSpare::aRefusalLeavesNothing()
{
    m_fixture->api->onCreateToken.fail(ErrorKind::GrantTooBroad);
    make();
    QTRY_VERIFY(m_made);
    QVERIFY(!m_made->isOk());
    QCOMPARE(m_book->state(server()), SpareState::None);
}

void TestSpare::aSecondOneIsRefused()
{
    seal();
    m_made.reset();
    make();
    QTRY_VERIFY(m_made);
    QCOMPARE(m_made->error().kind, ErrorKind::Conflict);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestSpare::aValueThatIsNotTakenIsHandedOver()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    seal();
    QVERIFY(m_made->isOk());
    const std::shared_ptr<TokenValue> value = m_made->value();
    QVERIFY(value && value->value().matches(Value));
    QCOMPARE(m_book->state(server()), SpareState::Unfinished);
    QVERIFY(!m_book->spareToken(server()).leadsBack);
    QCOMPARE(m_fixture->intents.intents.size(), 1);

    const SpareWatch watch(*m_book, nullptr);
    value->save();
    QTRY_COMPARE(value->state(), TokenValue::State::Saved);
    m_fixture->api->onTokens.answerAlways([] { return TokenListing{ { Daily, Spare }, {} }; });
    m_session->refresh();
    QTRY_VERIFY(m_book->canLeadBack(server()));
    QCOMPARE(m_fixture->credentials.valueOf(sealed()), Value);
}

/// What stands on this computer when the program ended at each step, and that the next refresh
/// makes a spare of it.
void TestSpare::cutShortItIsGoneOnWith_data()
{
    QTest::addColumn<bool>("tokenIsKnown");
    QTest::addColumn<bool>("isCopied");
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("after the POST") << false << false << false << false;
    QTest::newRow("after the value was saved") << true << false << false << false;
    QTest::newRow("after it was copied") << true << true << false << false;
    QTest::newRow("after it was noted") << true << true << true << false;
    QTest::newRow("after it was forgotten elsewhere") << true << true << true << true;
}

void TestSpare::cutShortItIsGoneOnWith()
{
    QFETCH(const bool, tokenIsKnown);
    QFETCH(const bool, isCopied);
    QFETCH(const bool, isSealed);
    QFETCH(const bool, isForgotten);
    m_book->put({ .server = server(),
                  .creation = IntentId::create(),
                  .description = Description,
                  .token = tokenIsKnown ? Spare.id : TokenId(),
                  .isSealed = isSealed });
    if (isCopied)
        put(sealed());
    if (!isForgotten)
        put(plain());
    m_session->tokens().setSavedValue(TokenStore::V2, Spare.id, true);
    const SpareWatch watch(*m_book, nullptr);
    m_fixture->api->onTokens.answerAlways([] { return TokenListing{ { Daily, Spare }, {} }; });
    m_session->refresh();
    QTRY_VERIFY(!m_session->tokens().hasSavedValue(TokenStore::V2, Spare.id));
    QTRY_VERIFY(!m_book->isBusy(server()));
    QVERIFY(m_book->canLeadBack(server()));
    QCOMPARE(m_book->find(server())->token, Spare.id);
    QCOMPARE(m_fixture->credentials.valueOf(sealed()), Value);
    QVERIFY(!m_fixture->credentials.contains(plain()));
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
}

void TestSpare::neverMadeItIsForgotten()
{
    m_book->put({ .server = server(), .creation = IntentId::create(), .description = Description });
    QCOMPARE(m_book->state(server()), SpareState::Unfinished);
    const SpareWatch watch(*m_book, nullptr);
    m_session->refresh();
    QTRY_COMPARE(m_book->state(server()), SpareState::None);
}

void TestSpare::aTestFindsWhatIsWrong_data()
{
    QTest::addColumn<ErrorKind>("refusal");
    QTest::addColumn<bool>("isOperator");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<SpareState>("state");
    QTest::newRow("works") << ErrorKind::Cancelled << true << true << SpareState::Tested;
    QTest::newRow("no value") << ErrorKind::Cancelled << true << false << SpareState::ValueMissing;
    QTest::newRow("deleted") << ErrorKind::NotAuthenticated << true << true << SpareState::Gone;
    QTest::newRow("inactive") << ErrorKind::TokenInactive << true << true << SpareState::Inactive;
    QTest::newRow("narrow") << ErrorKind::Cancelled << false << true << SpareState::NotOperator;
    QTest::newRow("server away") << ErrorKind::Refused << true << true << SpareState::TestDue;
}

void TestSpare::aTestFindsWhatIsWrong()
{
    QFETCH(const ErrorKind, refusal);
    QFETCH(const bool, isOperator);
    QFETCH(const bool, hasValue);
    QFETCH(const SpareState, state);
    const Connection connection = m_session->connection();
    m_book->put({ .server = server(), .token = Spare.id, .isSealed = true });
    if (hasValue)
        put(sealed());
    m_fixture->script = [refusal, isOperator](FakeInfluxApi &api) {
        if (refusal != ErrorKind::Cancelled)
            api.onMe.fail(refusal);
        if (!isOperator)
            api.onValueStorage.fail(ErrorKind::PermissionMissing);
        SessionFixture::scriptOperator(api, {});
    };
    if (refusal == ErrorKind::Refused)
        m_fixture->script = [](FakeInfluxApi &api) {
            api.onPing.fail(ErrorKind::Refused);
            api.onSetupAllowed.fail(ErrorKind::Refused);
        };
    m_fixture->workspace.close(connection.id);
    bool isAnswered = false;
    new SpareTest(
        *m_book, connection, [&](const Result<SpareOperator> &) { isAnswered = true; }, this);
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_book->state(connection.server), state);
    QCOMPARE(m_book->spareToken(connection.server).id, Spare.id);
    QCOMPARE(m_book->spareToken(connection.server).leadsBack,
             state == SpareState::Tested || state == SpareState::TestDue);
    if (state == SpareState::Tested)
        QCOMPARE(m_book->find(connection.server)->testedAt, m_fixture->clock.present);
}

void TestSpare::onlyThoseThatAreDueAreTested()
{
    const Connection connection = m_session->connection();
    const auto putTested = [&](int days) {
        m_book->put({ .server = connection.server,
                      .url = connection.url,
                      .token = Spare.id,
                      .isSealed = true,
                      .testedAt = m_fixture->clock.present.addDays(-days) });
    };
    SpareWatch watch(*m_book, nullptr);
    QSignalSpy failed(&watch, &SpareWatch::failed);
    putTested(SpareTestDays - 1);
    watch.testDue({ connection });
    QCOMPARE(watch.children().size(), 0);
    putTested(SpareTestDays);
    Connection elsewhere = connection;
    elsewhere.url = QUrl(QStringLiteral("http://elsewhere:8086"));
    watch.testDue({ elsewhere });
    QCOMPARE(watch.children().size(), 0);
    watch.testDue({ connection });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(1).toString(), connection.name);
    QCOMPARE(m_book->find(connection.server)->trouble, SpareOperator::Trouble::ValueMissing);
}

void TestSpare::theListTellsMoreThanTheLastTest()
{
    m_book->put({ .server = server(),
                  .token = Spare.id,
                  .isSealed = true,
                  .testedAt = m_fixture->clock.present });
    QCOMPARE(m_book->state(server()), SpareState::Gone);
    m_session->tokens().put(Spare);
    QCOMPARE(m_book->state(server()), SpareState::Tested);
    Token inactive = Spare;
    inactive.status = TokenStatus::Inactive;
    m_session->tokens().put(inactive);
    QCOMPARE(m_book->state(server()), SpareState::Inactive);
}

void TestSpare::removingDeletesOnTheServerFirst()
{
    seal();
    m_fixture->api->onDeleteToken.fail(ErrorKind::Forbidden);
    remove();
    QTRY_VERIFY(m_removed);
    QVERIFY(!m_removed->isOk());
    QVERIFY(m_fixture->credentials.contains(sealed()));
    QVERIFY(m_book->canLeadBack(server()));
    m_removed.reset();
    m_fixture->api->onDeleteToken.answer(Done());
    remove();
    QTRY_VERIFY(m_removed);
    QVERIFY(m_removed->isOk());
    QCOMPARE(m_fixture->record->deleted.constLast(), Spare.id);
    QVERIFY(!m_fixture->credentials.contains(sealed()));
    QCOMPARE(m_book->state(server()), SpareState::None);
    QVERIFY(m_book->tokenOf(server()).isNull());
}

void TestSpare::whatCannotBeForgottenCanBeRemovedAgain()
{
    seal();
    m_fixture->api->onDeleteToken.answer(Done());
    // The first removal is that of the value among the values of tokens.
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked, ErrorKind::KeyringLocked };
    remove();
    QTRY_VERIFY(m_removed);
    QVERIFY(!m_removed->isOk());
    QVERIFY(m_fixture->credentials.contains(sealed()));
    QVERIFY(m_book->find(server()));
    m_removed.reset();
    m_fixture->credentials.failNextRemoves.clear();
    m_fixture->api->onDeleteToken.fail(ErrorKind::NotFound);
    remove();
    QTRY_VERIFY(m_removed);
    QVERIFY(m_removed->isOk());
    QVERIFY(!m_fixture->credentials.contains(sealed()));
}

QTEST_GUILESS_MAIN(TestSpare)
#include "tst_spare.moc"
