// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/successordraft.h"
#include "models/session/replacementstep.h"
#include "models/session/replacetokenoperation.h"
#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

using Stage = ReplacementStage;

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-successor");
const TokenId Old(5);
const TokenId New(9);

Token old()
{
    return SessionFixture::token(Old.value(), QStringLiteral("Telegraf line 4"));
}

CreatedToken created()
{
    return { SessionFixture::token(New.value(), old().description), Secret(QByteArrayView(Value)) };
}

} // namespace

/// Making the successor.
class TestReplaceToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsWrittenDownBeforeAnythingIsSent();
    void withoutTheRecordNothingIsSent();
    void aSavedValueIsHandedOver();
    void aDeclinedValueIsHandedOver();
    void anUnsavedValueIsNot();
    void aRefusalLeavesNothingBehind();
    void aLostAnswerIsNotTakenForNothing();
    void aTokenIsReplacedOnceAtATime();

private:
    void replace();
    [[nodiscard]] const QList<Replacement> &written() const
    {
        return m_fixture->replacements.replacements;
    }
    [[nodiscard]] bool isAt(Stage stage) const
    {
        const auto &known = m_session->replacements().all();
        return written().size() == 1 && written().constFirst().stage == stage && known == written();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_answer;
    std::optional<ReplacementEnd> m_end;
};

void TestReplaceToken::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ old() });
    connect(&m_session->replacements(), &RunningReplacements::ended, this,
            [this](const Replacement &, ReplacementEnd end) { m_end = end; });
    m_answer.reset();
    m_end.reset();
}

void TestReplaceToken::replace()
{
    new ReplaceTokenOperation(
        *m_session, { .oldToken = Old, .successor = successorDraft(old()) },
        [this](Result<std::shared_ptr<TokenValue>> answer) { m_answer = std::move(answer); }, this);
}

void TestReplaceToken::itIsWrittenDownBeforeAnythingIsSent()
{
    replace();
    QCOMPARE(written().size(), 1);
    QVERIFY(written().constFirst().stage == Stage::Making);
    QCOMPARE(written().constFirst().oldToken, Old);
    QVERIFY(m_fixture->intents.intents.isEmpty());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    QCOMPARE(m_fixture->intents.intents.constFirst().id, written().constFirst().creation);
    const TokenDraft &draft = m_fixture->record->drafts.constFirst();
    QCOMPARE(draft.permissions, old().permissions);
    QCOMPARE(draft.description, old().description);
}

void TestReplaceToken::withoutTheRecordNothingIsSent()
{
    m_fixture->replacements.failNextPut = ErrorKind::StoreFull;
    replace();
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->error().kind == ErrorKind::StoreFull);
    QVERIFY(m_fixture->intents.intents.isEmpty());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
    QVERIFY(m_session->replacements().all().isEmpty());
}

void TestReplaceToken::aSavedValueIsHandedOver()
{
    m_fixture->api->onCreateToken.answer(created());
    replace();
    QTRY_VERIFY(m_answer && *m_answer);
    QTRY_VERIFY(isAt(Stage::BothWork));
    QCOMPARE(written().constFirst().newToken, New);
    QCOMPARE(m_fixture->record->changes.size(), 0);
    QVERIFY(m_session->replacements().ofToken(New) == m_session->replacements().ofToken(Old));
}

void TestReplaceToken::aDeclinedValueIsHandedOver()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
    m_fixture->api->onCreateToken.answer(created());
    replace();
    QTRY_VERIFY(m_answer && *m_answer);
    QTRY_COMPARE(m_answer->value()->state(), TokenValue::State::NotSaved);
    m_answer->value()->decline();
    QTRY_VERIFY(isAt(Stage::BothWork));
}

void TestReplaceToken::anUnsavedValueIsNot()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    m_fixture->api->onCreateToken.answer(created());
    replace();
    QTRY_VERIFY(m_answer && *m_answer);
    QTRY_VERIFY(isAt(Stage::Made));
    std::optional<Result<Done>> step;
    ReplacementStep::deactivateOld(*m_session, written().constFirst().id, m_fixture->clock.present,
                                   ReplacementStep::Consent::Typed, { {}, SpareToken() }, this,
                                   [&](const Result<Done> &answer) { step = answer; });
    QTRY_VERIFY(step && !*step);
    QCOMPARE(m_fixture->record->changes.size(), 0);
    m_session->replacements().acknowledge(written().constFirst().id);
    QTRY_VERIFY(isAt(Stage::BothWork));
}

void TestReplaceToken::aRefusalLeavesNothingBehind()
{
    m_fixture->api->onCreateToken.fail(ErrorKind::GrantTooBroad);
    replace();
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->error().kind == ErrorKind::GrantTooBroad);
    QTRY_VERIFY(written().isEmpty());
    QVERIFY(m_session->replacements().all().isEmpty());
    QVERIFY(m_end == ReplacementEnd::Forgotten);
}

void TestReplaceToken::aLostAnswerIsNotTakenForNothing()
{
    m_fixture->api->onCreateToken.fail(ErrorKind::ConnectionLost);
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    replace();
    QTRY_VERIFY(m_answer && !*m_answer);
    QTRY_COMPARE(refreshed.count(), 1);
    QTRY_VERIFY(isAt(Stage::Making));
    QVERIFY(!m_end);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestReplaceToken::aTokenIsReplacedOnceAtATime()
{
    replace();
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    replace();
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->error().kind == ErrorKind::Cancelled);
    QCOMPARE(written().size(), 1);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

QTEST_GUILESS_MAIN(TestReplaceToken)
#include "tst_replacetoken.moc"
