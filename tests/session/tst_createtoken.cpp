// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/creationbench.h"

using namespace itm;
using namespace itm::test;

class TestCreateToken final : public CreationBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void valueIsInTheKeychainAndTheIntentClosed()
    {
        m_fixture->api->onCreateToken.answer(created(9));
        create();
        QTRY_VERIFY(m_answer);
        const std::shared_ptr<TokenValue> value = m_answer->value();
        QTRY_COMPARE(value->state(), TokenValue::State::Saved);
        QCOMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), NewValue);
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
            *m_session, wanted(), [](const Result<std::shared_ptr<TokenValue>> &) {}, this,
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

    /// A prompt of the keyring can outlive the program's other stores.
    void anAnswerAfterTheEndTouchesNothing()
    {
        auto keychain = std::make_unique<FakeCredentialStore>();
        keychain->hangWrites = true;
        const SessionServices &usual = m_fixture->services;
        const SessionServices services{ .makeApi = {},
                                        .credentials = *keychain,
                                        .intents = usual.intents,
                                        .savedValues = usual.savedValues,
                                        .inventories = usual.inventories,
                                        .replacements = usual.replacements,
                                        .clock = usual.clock };
        const auto value = TokenValue::created(created(9), ServerId::create(), IntentId::create(),
                                               services, nullptr);
        keychain->releaseWrites();
        keychain.reset();
        QTRY_COMPARE(value->state(), TokenValue::State::Saved);
        QVERIFY(m_fixture->savedValues.keys.isEmpty());
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
            *m_session, wanted(), [](const Result<std::shared_ptr<TokenValue>> &) {}, window.get());
        QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
        window.reset();
        QTRY_VERIFY(m_fixture->credentials.contains(keyOf(*m_session, 9)));
        m_fixture->credentials.releaseWrites();
        QTRY_VERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(9)));
        QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCreateToken)
#include "tst_createtoken.moc"
