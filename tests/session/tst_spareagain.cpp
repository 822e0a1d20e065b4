// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/makespare.h"
#include "models/session/sparewatch.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-the-spare");
const auto Description = QStringLiteral("spare operator of a test");

Token operatorToken(quint64 id)
{
    Token token = SessionFixture::token(id, Description);
    token.permissions = operatorPermissions(knownResourceTypes());
    return token;
}

const Token Daily = SessionFixture::token(5, QStringLiteral("daily"));
const Token Spare = operatorToken(9);

} // namespace

/// Making a spare operator once more, after an attempt that did not come to its end.
class TestSpareAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void afterALostAnswerAnotherCanBeMade();
    void aValueThatWasSavedIsSealedInsteadOfAnother();
    void whileAValueIsInHandNoOtherIsMade();

private:
    [[nodiscard]] ServerId server() const { return m_session->connection().server; }
    [[nodiscard]] CredentialKey sealed() const { return SpareStore::keyOf(server()); }
    void make();

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<SpareStore> m_store;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<SpareBook> m_book;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_made;
};

void TestSpareAgain::init()
{
    m_book.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_store = std::make_unique<SpareStore>(
        m_folder.filePath(QStringLiteral("spares%1.json").arg(++m_files)));
    m_session = &m_fixture->connectTo({ Daily });
    m_book = std::make_unique<SpareBook>(m_fixture->workspace, *m_store, nullptr);
}

void TestSpareAgain::make()
{
    m_made.reset();
    new MakeSpare(
        *m_book, *m_session, Description,
        [this](Result<std::shared_ptr<TokenValue>> answer) { m_made.emplace(std::move(answer)); },
        this);
    QTRY_VERIFY(m_made);
}

/// Nobody has the value of the first one: its intent tells of it.
void TestSpareAgain::afterALostAnswerAnotherCanBeMade()
{
    const SpareWatch watch(*m_book, nullptr);
    m_fixture->api->onTokens.answerAlways([] { return TokenListing{ { Daily, Spare }, {} }; });
    m_fixture->api->onCreateToken.fail(ErrorKind::ConnectionLost);
    make();
    QCOMPARE(m_made->error().kind, ErrorKind::ConnectionLost);
    QTRY_COMPARE(m_book->tokenOf(server()), Spare.id);
    QTRY_VERIFY(!m_book->isBusy(server()));
    QCOMPARE(m_book->state(server()), SpareState::Unfinished);
    const IntentId lost = m_book->find(server())->creation;
    const Token second = operatorToken(10);
    m_fixture->api->onCreateToken.answer(CreatedToken{ second, Secret(QByteArrayView(Value)) });
    make();
    QVERIFY(m_made->isOk());
    QCOMPARE(m_book->tokenOf(server()), second.id);
    QVERIFY(m_book->canLeadBack(server()));
    QCOMPARE(m_fixture->credentials.valueOf(sealed()), Value);
    QTRY_COMPARE(m_fixture->intents.intents.size(), 1);
    QCOMPARE(m_fixture->intents.intents.constFirst().id, lost);
}

void TestSpareAgain::aValueThatWasSavedIsSealedInsteadOfAnother()
{
    m_book->put({ .server = server(),
                  .creation = IntentId::create(),
                  .description = Description,
                  .token = Spare.id });
    m_fixture->credentials
        .write(CredentialKey::tokenValue(server(), TokenStore::V2, Spare.id),
               Secret(QByteArrayView(Value)), this, [](const Result<Done> &) {})
        .detach();
    make();
    QVERIFY(m_made->isOk());
    QVERIFY(m_book->canLeadBack(server()));
    QVERIFY(!m_book->isBusy(server()));
    QCOMPARE(m_fixture->credentials.valueOf(sealed()), Value);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
}

void TestSpareAgain::whileAValueIsInHandNoOtherIsMade()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    m_fixture->api->onCreateToken.answer(CreatedToken{ Spare, Secret(QByteArrayView(Value)) });
    make();
    QVERIFY(m_made->isOk() && m_made->value());
    const std::shared_ptr<TokenValue> inHand = m_made->value();
    make();
    QCOMPARE(m_made->error().kind, ErrorKind::Conflict);
    QCOMPARE(m_book->tokenOf(server()), inHand->token().id);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

QTEST_GUILESS_MAIN(TestSpareAgain)
#include "tst_spareagain.moc"
