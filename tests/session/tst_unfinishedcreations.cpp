// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/unfinishedcreations.h"

#include "tests/support/creationbench.h"

#include <QSignalSpy>

using namespace itm;
using namespace itm::test;

class TestUnfinishedCreations final : public CreationBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

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
        m_fixture->clock.present = m_fixture->clock.present.addSecs(120);
        m_fixture->api->onTokenValue.answer(Secret(QByteArrayView(NewValue)));
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
            QTRY_COMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), NewValue);
    }

    void whatTheServerMayStillMakeIsLookedForAgain()
    {
        loseTheAnswer();
        UnfinishedCreations unfinished(*m_session, this);
        const QList<CreationFate> &found = collect(unfinished);
        for (int list = 0; list < 2; ++list) {
            unfinished.look();
            QCoreApplication::processEvents();
            QCOMPARE(found.size(), 1);
            QVERIFY(found.constFirst().kind == CreationFate::Kind::NotSeenYet);
            QCOMPARE(m_fixture->intents.intents.size(), 1);
        }
        m_session->tokens().replaceAll({ made(9) });
        unfinished.look();
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(found.constLast().kind == CreationFate::Kind::ValueLost);
    }

    void whoeverLooksFindsWhatSomebodyElseMade()
    {
        loseTheAnswer();
        // Left to the server, and written down all the same.
        QVERIFY(m_fixture->record->drafts.constFirst().owner.isNull());
        QCOMPARE(m_fixture->intents.intents.constFirst().draft.owner, SessionFixture::admin().id);
        m_fixture->script = [](FakeInfluxApi &api) {
            SessionFixture::scriptOperator(api, { made(9) });
            api.onMe.answerAlways([] { return User{ UserId(0xb0b), QStringLiteral("bob") }; });
        };
        Connection bobs = SessionFixture::connection();
        bobs.server = m_session->connection().server;
        ServerSession &other = m_fixture->workspace.open(bobs);
        other.connectWith(Secret("bob's"));
        QTRY_COMPARE(other.tokens().tokens().size(), 1);
        QCOMPARE(other.identity().user, UserId(0xb0b));
        UnfinishedCreations unfinished(other, this);
        const QList<CreationFate> &found = collect(unfinished);
        unfinished.look();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == CreationFate::Kind::ValueLost);
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
        m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView(NewValue)); });
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
        QCOMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 9)), NewValue);
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
        m_fixture->api->onTokenValue.answer(Secret(QByteArrayView(NewValue)));
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
        QTRY_COMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 10)), NewValue);
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

    QList<CreationFate> m_found;
};

QTEST_GUILESS_MAIN(TestUnfinishedCreations)
#include "tst_unfinishedcreations.moc"
