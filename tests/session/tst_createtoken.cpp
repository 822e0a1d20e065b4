// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/createtokenoperation.h"
#include "models/session/unfinishedcreations.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-new-token");

TokenDraft draft()
{
    const Token token = SessionFixture::token(1, QStringLiteral("Telegraf line 4"));
    return { .description = token.description,
             .organization = token.organization,
             .permissions = token.permissions };
}

Token made(quint64 id)
{
    return SessionFixture::token(id, QStringLiteral("Telegraf line 4"));
}

CreatedToken created(quint64 id)
{
    return { made(id), Secret(QByteArrayView(Value)) };
}

CredentialKey keyOf(const ServerSession &session, quint64 id)
{
    return CredentialKey::tokenValue(session.connection().server, TokenStore::V2, TokenId(id));
}

} // namespace

class TestCreateToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
        m_answer.reset();
    }

    void valueIsInTheKeychainAndTheIntentClosed()
    {
        m_fixture->api->onCreateToken.answer(created(9));
        create();
        QTRY_VERIFY(m_answer);
        const std::shared_ptr<TokenValue> value = m_answer->value();
        QTRY_COMPARE(value->state(), TokenValue::State::Saved);
        QCOMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), Value);
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
        QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(9)));
        QVERIFY(m_session->tokens().find(TokenStore::V2, TokenId(9)));
    }

    void aReplacementKnowsItsSuccessorBeforeTheIntentIsClosed()
    {
        const IntentId creation = IntentId::create();
        m_fixture->replacements.replacements = { { .creation = creation } };
        m_fixture->api->onCreateToken.answer(created(9));
        new CreateTokenOperation(
            *m_session, draft(), [](const Result<std::shared_ptr<TokenValue>> &) {}, this,
            creation);
        QTRY_VERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(9)));
        QCOMPARE(m_fixture->replacements.replacements.constFirst().newToken, TokenId(9));
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void theIntentIsWrittenBeforeThePost()
    {
        create();
        QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
        QCOMPARE(m_fixture->intents.intents.constFirst().newestBefore, TokenId(5));
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    }

    void withoutIntentNothingIsSent()
    {
        m_fixture->intents.failBegin = ErrorKind::StoreReadOnly;
        create();
        QTRY_VERIFY(m_answer);
        QCOMPARE(static_cast<int>(m_answer->error().kind),
                 static_cast<int>(ErrorKind::StoreReadOnly));
        QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
    }

    void aRefusalClosesTheIntent()
    {
        m_fixture->api->onCreateToken.fail(ErrorKind::GrantTooBroad);
        create();
        QTRY_VERIFY(m_answer && !*m_answer);
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void aLostAnswerKeepsTheIntentAndSendsNoSecondPost()
    {
        m_fixture->api->onCreateToken.fail(ErrorKind::ConnectionLost);
        create();
        QTRY_VERIFY(m_answer && !*m_answer);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
        QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
    }

    void aLockedKeyringKeepsTheValueForARetry()
    {
        m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
        m_fixture->api->onCreateToken.answer(created(9));
        create();
        QTRY_VERIFY(m_answer);
        const std::shared_ptr<TokenValue> value = m_answer->value();
        QTRY_COMPARE(value->state(), TokenValue::State::NotSaved);
        QCOMPARE(static_cast<int>(value->error()->kind),
                 static_cast<int>(ErrorKind::KeyringLocked));
        QCOMPARE(m_fixture->intents.intents.size(), 1);
        value->save();
        QTRY_COMPARE(value->state(), TokenValue::State::Saved);
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void decliningClosesTheIntent()
    {
        m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
        m_fixture->api->onCreateToken.answer(created(9));
        create();
        QTRY_VERIFY(m_answer);
        const std::shared_ptr<TokenValue> value = m_answer->value();
        QTRY_COMPARE(value->state(), TokenValue::State::NotSaved);
        value->decline();
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
        QVERIFY(!m_fixture->credentials.contains(keyOf(*m_session, 9)));
    }

    void aValueThatNobodyHoldsIsStillSaved()
    {
        m_fixture->credentials.hangWrites = true;
        m_fixture->api->onCreateToken.answer(created(9));
        auto window = std::make_unique<QObject>();
        new CreateTokenOperation(
            *m_session, draft(), [](const Result<std::shared_ptr<TokenValue>> &) {}, window.get());
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        window.reset();
        QTRY_VERIFY(m_fixture->credentials.contains(keyOf(*m_session, 9)));
        m_fixture->credentials.releaseWrites();
        QTRY_VERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(9)));
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void fateOfALostCreation_data()
    {
        QTest::addColumn<TokenList>("listed");
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("closed");
        const auto row
            = [](const char *name, const TokenList &listed, CreationFate::Kind fate, bool closed) {
                  QTest::newRow(name) << listed << static_cast<int>(fate) << closed;
              };
        const Token old = SessionFixture::token(5, QStringLiteral("old"));
        Token readable = made(9);
        readable.serverValue = ServerValue::Readable;
        Token olderTwin = made(4);
        row("nothing made", { old }, CreationFate::Kind::NothingMade, true);
        row("an older twin is not it", { old, olderTwin }, CreationFate::Kind::NothingMade, true);
        row("made, value lost", { old, made(9) }, CreationFate::Kind::ValueLost, false);
        row("two fit", { old, made(9), made(10) }, CreationFate::Kind::Several, false);
        row("value still on the server", { old, readable }, CreationFate::Kind::ValueRescued, true);
    }

    void fateOfALostCreation()
    {
        QFETCH(TokenList, listed);
        QFETCH(int, fate);
        QFETCH(bool, closed);
        loseTheAnswer();
        m_fixture->api->onTokenValue.answer(Secret(QByteArrayView(Value)));
        m_session->tokens().replaceAll(listed);

        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(static_cast<int>(found.constFirst().kind), fate);
        QTRY_COMPARE(m_fixture->intents.intents.isEmpty(), closed);
        unfinished.look();
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        if (fate == static_cast<int>(CreationFate::Kind::ValueRescued))
            QTRY_COMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), Value);
    }

    void aListFromBeforeTheAnswerWasLostDecidesNothing()
    {
        UnfinishedCreations unfinished(*m_session, this);
        connect(m_session, &ServerSession::refreshed, &unfinished, &UnfinishedCreations::look);
        const QList<CreationFate> &found = collect(unfinished);
        m_fixture->api->onTokens.hang().answer(TokenListing{ { made(9) }, {} });
        create();
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        m_session->refresh();
        QTRY_COMPARE(m_fixture->api->onTokens.openCount(), 1);
        m_fixture->api->onCreateToken.answerOpen(Error{ .kind = ErrorKind::ConnectionLost });
        QTRY_VERIFY(m_answer);
        // It was put together before the server made the token.
        m_fixture->api->onTokens.answerOpen(TokenListing{});
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == CreationFate::Kind::ValueLost);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
    }

    void aKeychainThatDoesNotAnswerIsNoLoss()
    {
        loseTheAnswer();
        Token readable = made(9);
        readable.serverValue = ServerValue::Readable;
        m_session->tokens().replaceAll({ readable });
        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        m_fixture->credentials.failNextReads = { ErrorKind::KeyringLocked };
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == CreationFate::Kind::ValueUnsafe);
        QVERIFY(found.constFirst().error->kind == ErrorKind::KeyringLocked);
        // Read from the server, but not taken by the keychain: told once is enough.
        m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView(Value)); });
        m_fixture->credentials.failNextWrites = { ErrorKind::KeyringDenied };
        unfinished.look();
        QTRY_COMPARE(m_fixture->api->onTokenValue.count(), 1);
        QTRY_VERIFY(m_fixture->credentials.failNextWrites.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
        unfinished.look();
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(found.constLast().kind == CreationFate::Kind::ValueRescued);
        QCOMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), Value);
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void aListFromAnotherAddressDecidesNothing()
    {
        loseTheAnswer();
        leadElsewhere();
        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == CreationFate::Kind::AskedElsewhere);
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->intents.intents.size(), 1);
    }

    void whatItFindsAtAnotherAddressIsStillIt()
    {
        loseTheAnswer();
        leadElsewhere();
        m_session->tokens().replaceAll({ made(9) });
        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == CreationFate::Kind::ValueLost);
    }

    void theUserPicksAmongSeveral()
    {
        loseTheAnswer();
        m_fixture->api->onTokenValue.answer(Secret(QByteArrayView(Value)));
        Token readable = made(10);
        readable.serverValue = ServerValue::Readable;
        m_session->tokens().replaceAll({ made(9), readable });
        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        unfinished.choose(found.constFirst().intent, found.constFirst().candidates.at(1));
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(found.at(1).kind == CreationFate::Kind::ValueRescued);
        QTRY_COMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 10)), Value);
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }

    void whatWasFoundIsWrittenDown()
    {
        loseTheAnswer();
        Replacement waiting{ .creation = m_fixture->intents.intents.constFirst().id };
        m_fixture->replacements.replacements = { waiting };
        m_session->tokens().replaceAll({ made(9) });
        UnfinishedCreations unfinished(*m_session, this);
        QSignalSpy found(&unfinished, &UnfinishedCreations::found);
        unfinished.look();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(m_fixture->intents.intents.constFirst().created, TokenId(9));
        const Replacement &known = m_fixture->replacements.replacements.constFirst();
        QCOMPARE(known.newToken, TokenId(9));
        QVERIFY(known.stage == ReplacementStage::Made);
    }

    void aCreationUnderWayIsNotTakenForLost()
    {
        create();
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        UnfinishedCreations unfinished(*m_session, this);
        QSignalSpy found(&unfinished, &UnfinishedCreations::found);
        unfinished.look();
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 0);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
    }

    void whatASecondSessionListsDoesNotEndACreationUnderWay()
    {
        m_fixture->api->onCreateToken.hang();
        create();
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        ServerSession second(m_session->connection(), m_fixture->workspace.services(), nullptr);
        UnfinishedCreations unfinished(second, this);
        QSignalSpy found(&unfinished, &UnfinishedCreations::found);
        unfinished.look();
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 0);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
    }

    void aCreationThatEndedWithItsSessionIsLookedInto()
    {
        m_fixture->api->onCreateToken.hang();
        const Connection connection = m_session->connection();
        create();
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        m_fixture->workspace.close(connection.id);
        ServerSession again(connection, m_fixture->workspace.services(), nullptr);
        again.tokens().replaceAll({ made(9) });
        UnfinishedCreations unfinished(again, this);
        QSignalSpy found(&unfinished, &UnfinishedCreations::found);
        unfinished.look();
        QTRY_COMPARE(found.count(), 1);
    }

private:
    /// Of a creation.
    void loseTheAnswer()
    {
        m_fixture->api->onCreateToken.fail(ErrorKind::DeadlineExceeded);
        create();
        QTRY_VERIFY(m_answer);
    }
    void leadElsewhere()
    {
        Connection moved = m_session->connection();
        moved.url = QUrl(QStringLiteral("https://elsewhere.example.com"));
        m_session->setConnection(moved);
    }
    /// What it finds from now on.
    const QList<CreationFate> &collect(const UnfinishedCreations &unfinished)
    {
        m_found.clear();
        connect(&unfinished, &UnfinishedCreations::found, this,
                [this](const CreationFate &one) { m_found << one; });
        return m_found;
    }

    void create()
    {
        new CreateTokenOperation(
            *m_session, draft(),
            [this](Result<std::shared_ptr<TokenValue>> answer) { m_answer = std::move(answer); },
            this);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_answer;
    QList<CreationFate> m_found;
};

QTEST_GUILESS_MAIN(TestCreateToken)
#include "tst_createtoken.moc"
