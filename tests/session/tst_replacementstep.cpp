// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/replacementstep.h"
#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

using Stage = ReplacementStage;
using Consent = ReplacementStep::Consent;

const TokenId Old(5);
const TokenId New(9);
const GuardSurroundings NoOthers({}, {});

Token named(TokenId id, TokenStatus status = TokenStatus::Active)
{
    Token token = SessionFixture::token(id.value(), QStringLiteral("Telegraf line 4"));
    token.status = status;
    return token;
}

/// Not the credential in use: that is admin's.
Token operatorOfBob(TokenId id)
{
    Token token = named(id);
    token.permissions = operatorPermissions(knownResourceTypes());
    token.owner = UserId(0xb0b);
    return token;
}

} // namespace

/// What happens to the old token, and what is found at a start and at each list.
class TestReplacementStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deactivatingIsWrittenDownFirst();
    void aRefusedStepIsTakenBack();
    void aStepThatCannotBeWrittenIsNotSent();
    void afterALostAnswerTheListDecides_data();
    void afterALostAnswerTheListDecides();
    void theCredentialInUseTakesTyping();
    void theLastOperatorTakesTyping();
    void theLastOperatorButTheSpareOneTakesTyping();
    void theCredentialOfAnotherConnectionTakesTyping();
    void anOldTokenIsNotTouchedBeforeItsSuccessorIsHandedOver();
    void itCanBeTakenBackAtAnyTime();
    void itIsDeletedOnlyOnceItsTimeIsOver();
    void whatOthersDoIsFound_data();
    void whatOthersDoIsFound();
    void aTokenThatTheListHidesIsNotTakenForDeleted();
    void everyStageSurvivesARestart_data();
    void everyStageSurvivesARestart();
    void forgettingTouchesNeitherToken();

private:
    /// A replacement in this stage, found at the start of a session.
    void startWith(Stage stage, const TokenList &listed = { named(Old), named(New) });
    /// The server lists these from now on.
    void refreshWith(const TokenList &listed);
    void deactivate(Consent consent = Consent::Clicked,
                    const GuardSurroundings &surroundings = NoOthers);
    [[nodiscard]] Callback<Done> note();
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
    std::optional<Result<Done>> m_step;
    std::optional<ReplacementEnd> m_end;
};

void TestReplacementStep::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = nullptr;
    m_step.reset();
    m_end.reset();
}

void TestReplacementStep::startWith(Stage stage, const TokenList &listed)
{
    if (m_session)
        m_fixture->workspace.close(m_session->connection().id);
    const Connection connection = SessionFixture::connection();
    m_fixture->replacements.replacements
        = { { .id = ReplacementId::create(),
              .server = connection.server,
              .oldToken = Old,
              .newToken = stage == Stage::Making ? TokenId() : New,
              .creation = IntentId::create(),
              .stage = stage,
              .observedUntil = m_fixture->clock.present.addDays(7) } };
    m_fixture->script
        = [listed](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, listed); };
    m_session = &m_fixture->workspace.open(connection);
    connect(&m_session->replacements(), &RunningReplacements::ended, this,
            [this](const Replacement &, ReplacementEnd end) { m_end = end; });
    m_session->connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_VERIFY(!m_session->replacements().all().isEmpty() || m_end);
}

void TestReplacementStep::refreshWith(const TokenList &listed)
{
    m_fixture->api->onTokens.answerAlways([listed] { return TokenListing{ listed, {} }; });
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    m_session->refresh();
    QTRY_COMPARE(refreshed.count(), 1);
}

Callback<Done> TestReplacementStep::note()
{
    return [this](const Result<Done> &answer) { m_step = answer; };
}

void TestReplacementStep::deactivate(Consent consent, const GuardSurroundings &surroundings)
{
    m_step.reset();
    ReplacementStep::deactivateOld(*m_session, written().constFirst().id,
                                   m_fixture->clock.present.addDays(7), consent, surroundings, this,
                                   note());
}

void TestReplacementStep::deactivatingIsWrittenDownFirst()
{
    startWith(Stage::BothWork);
    deactivate();
    QVERIFY(written().constFirst().stage == Stage::Deactivating);
    QCOMPARE(written().constFirst().observedUntil, m_fixture->clock.present.addDays(7));
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
    QCOMPARE(m_fixture->record->changes.constFirst().first, Old);
    QVERIFY(m_fixture->record->changes.constFirst().second.status == TokenStatus::Inactive);
    // A list that comes meanwhile decides nothing.
    refreshWith({ named(Old), named(New) });
    QVERIFY(written().constFirst().stage == Stage::Deactivating);
    m_fixture->api->onChangeToken.answerOpen(named(Old, TokenStatus::Inactive));
    QTRY_VERIFY(m_step && *m_step);
    QTRY_VERIFY(isAt(Stage::Observing));
}

void TestReplacementStep::aRefusedStepIsTakenBack()
{
    startWith(Stage::Reactivated);
    m_fixture->api->onChangeToken.fail(ErrorKind::PermissionMissing);
    deactivate();
    QTRY_VERIFY(m_step);
    QVERIFY(m_step->error().kind == ErrorKind::PermissionMissing);
    QVERIFY(isAt(Stage::Reactivated));
}

void TestReplacementStep::aStepThatCannotBeWrittenIsNotSent()
{
    startWith(Stage::BothWork);
    m_fixture->replacements.failNextPut = ErrorKind::StoreReadOnly;
    deactivate();
    QTRY_VERIFY(m_step);
    QVERIFY(m_step->error().kind == ErrorKind::StoreReadOnly);
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    QVERIFY(isAt(Stage::BothWork));
}

void TestReplacementStep::afterALostAnswerTheListDecides_data()
{
    QTest::addColumn<TokenStatus>("status");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("carried out") << TokenStatus::Inactive << Stage::Observing;
    QTest::newRow("not carried out") << TokenStatus::Active << Stage::BothWork;
}

void TestReplacementStep::afterALostAnswerTheListDecides()
{
    QFETCH(TokenStatus, status);
    QFETCH(Stage, stage);
    startWith(Stage::BothWork);
    m_fixture->api->onChangeToken.fail(ErrorKind::ConnectionLost);
    m_fixture->api->onToken.fail(ErrorKind::ConnectionLost);
    m_fixture->api->onTokens.answerAlways([status] {
        return TokenListing{ { named(Old, status), named(New) }, {} };
    });
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    deactivate();
    QTRY_VERIFY(m_step && !*m_step);
    QTRY_COMPARE(refreshed.count(), 1);
    QTRY_VERIFY(isAt(stage));
}

void TestReplacementStep::theCredentialInUseTakesTyping()
{
    startWith(Stage::BothWork);
    m_fixture->api->onTokens.answer(TokenListing{ { named(Old), named(New) }, Old });
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    m_session->refresh();
    QTRY_COMPARE(refreshed.count(), 1);
    deactivate();
    QTRY_VERIFY(m_step);
    QVERIFY(m_step->error().kind == ErrorKind::Cancelled);
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    QVERIFY(isAt(Stage::BothWork));
    deactivate(Consent::Typed);
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
}

void TestReplacementStep::theLastOperatorTakesTyping()
{
    startWith(Stage::BothWork, { operatorOfBob(Old), named(New) });
    deactivate();
    QTRY_VERIFY(m_step && !*m_step);
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
}

void TestReplacementStep::theLastOperatorButTheSpareOneTakesTyping()
{
    const TokenId other(11);
    startWith(Stage::BothWork, { operatorOfBob(Old), named(New), operatorOfBob(other) });
    for (const TokenId spare : { other, Old }) {
        deactivate(Consent::Clicked, { {}, { spare, true } });
        QTRY_VERIFY(m_step && !*m_step);
        QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    }
    deactivate();
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
}

void TestReplacementStep::theCredentialOfAnotherConnectionTakesTyping()
{
    startWith(Stage::BothWork);
    Connection other = m_session->connection();
    other.id = ConnectionId::create();
    other.credentialToken = Old;
    deactivate(Consent::Clicked, { { other }, {} });
    QTRY_VERIFY(m_step && !*m_step);
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    deactivate(Consent::Typed, { { other }, {} });
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
}

void TestReplacementStep::anOldTokenIsNotTouchedBeforeItsSuccessorIsHandedOver()
{
    for (const Stage stage : { Stage::Made, Stage::BothWork }) {
        startWith(stage, { named(Old), named(New, TokenStatus::Inactive) });
        deactivate();
        QTRY_VERIFY(m_step && !*m_step);
        QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
        QVERIFY(isAt(stage));
    }
}

void TestReplacementStep::itCanBeTakenBackAtAnyTime()
{
    startWith(Stage::Observing, { named(Old, TokenStatus::Inactive), named(New) });
    ReplacementStep::reactivateOld(*m_session, written().constFirst().id, this, note());
    QVERIFY(written().constFirst().stage == Stage::Reactivating);
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
    QVERIFY(m_fixture->record->changes.constFirst().second.status == TokenStatus::Active);
    m_fixture->api->onChangeToken.answerOpen(named(Old));
    QTRY_VERIFY(m_step && *m_step);
    QTRY_VERIFY(isAt(Stage::Reactivated));
}

void TestReplacementStep::itIsDeletedOnlyOnceItsTimeIsOver()
{
    startWith(Stage::Observing, { named(Old, TokenStatus::Inactive), named(New) });
    const ReplacementId id = written().constFirst().id;
    ReplacementStep::deleteOld(*m_session, id, Consent::Clicked, NoOthers, this, note());
    QTRY_VERIFY(m_step && !*m_step);
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);

    m_fixture->clock.present = m_fixture->clock.present.addDays(7);
    m_step.reset();
    ReplacementStep::deleteOld(*m_session, id, Consent::Clicked, NoOthers, this, note());
    QVERIFY(written().constFirst().stage == Stage::Deleting);
    QTRY_COMPARE(m_fixture->api->onDeleteToken.count(), 1);
    m_fixture->api->onDeleteToken.answerOpen(Done());
    QTRY_VERIFY(m_step && *m_step);
    QVERIFY(written().isEmpty());
    QVERIFY(m_end == ReplacementEnd::Finished);
    QVERIFY(!m_session->tokens().find(TokenStore::V2, Old));
}

void TestReplacementStep::whatOthersDoIsFound_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<TokenList>("listed");
    QTest::addColumn<std::optional<ReplacementEnd>>("end");
    QTest::addColumn<Stage>("reached");
    QTest::newRow("old one deleted") << Stage::Observing << TokenList{ named(New) }
                                     << std::optional(ReplacementEnd::OldGone) << Stage::Observing;
    QTest::newRow("successor deleted")
        << Stage::BothWork << TokenList{ named(Old) }
        << std::optional(ReplacementEnd::SuccessorGone) << Stage::BothWork;
    QTest::newRow("reactivated elsewhere")
        << Stage::Observing << TokenList{ named(Old), named(New) }
        << std::optional<ReplacementEnd>() << Stage::Reactivated;
}

void TestReplacementStep::whatOthersDoIsFound()
{
    QFETCH(Stage, stage);
    QFETCH(TokenList, listed);
    QFETCH(std::optional<ReplacementEnd>, end);
    QFETCH(Stage, reached);
    startWith(stage, { named(Old, TokenStatus::Inactive), named(New) });
    m_fixture->api->onToken.fail(ErrorKind::NotFound);
    refreshWith(listed);
    if (!end) {
        QTRY_VERIFY(isAt(reached));
        return;
    }
    QTRY_VERIFY(m_end);
    QVERIFY(m_end == end);
    QVERIFY(written().isEmpty());
}

void TestReplacementStep::aTokenThatTheListHidesIsNotTakenForDeleted()
{
    for (const char *message : { "", "user not found" }) {
        startWith(Stage::BothWork);
        const bool isOrphan = *message != 0;
        m_fixture->api->onToken.answer(
            Error{ .kind = isOrphan ? ErrorKind::NotFound : ErrorKind::PermissionMissing,
                   .serverMessage = QString::fromLatin1(message) });
        refreshWith({ named(New) });
        QTRY_COMPARE(m_fixture->api->onToken.count(), 1);
        QTRY_COMPARE(m_fixture->api->onToken.openCount(), 0);
        QCoreApplication::processEvents();
        QVERIFY(isAt(Stage::BothWork));
        QVERIFY(!m_end);
    }
}

void TestReplacementStep::everyStageSurvivesARestart_data()
{
    QTest::addColumn<Stage>("written");
    QTest::addColumn<TokenStatus>("old");
    QTest::addColumn<Stage>("stage");
    const auto row = [](const char *name, Stage before, TokenStatus old, Stage after) {
        QTest::newRow(name) << before << old << after;
    };
    row("made", Stage::Made, TokenStatus::Active, Stage::Made);
    row("both work", Stage::BothWork, TokenStatus::Active, Stage::BothWork);
    row("not yet sent", Stage::Deactivating, TokenStatus::Active, Stage::BothWork);
    row("answer not seen", Stage::Deactivating, TokenStatus::Inactive, Stage::Observing);
    row("observing", Stage::Observing, TokenStatus::Inactive, Stage::Observing);
    row("not yet taken back", Stage::Reactivating, TokenStatus::Inactive, Stage::Observing);
    row("taken back", Stage::Reactivating, TokenStatus::Active, Stage::Reactivated);
    row("not yet deleted", Stage::Deleting, TokenStatus::Inactive, Stage::Observing);
}

void TestReplacementStep::everyStageSurvivesARestart()
{
    QFETCH(Stage, written);
    QFETCH(TokenStatus, old);
    QFETCH(Stage, stage);
    startWith(written, { named(Old, old), named(New) });
    QTRY_VERIFY(isAt(stage));
    QVERIFY(!m_end);
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
}

void TestReplacementStep::forgettingTouchesNeitherToken()
{
    startWith(Stage::Observing, { named(Old, TokenStatus::Inactive), named(New) });
    m_session->replacements().forget(written().constFirst().id);
    QVERIFY(m_end == ReplacementEnd::Forgotten);
    QTRY_VERIFY(written().isEmpty());
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);
    refreshWith({ named(Old, TokenStatus::Inactive), named(New) });
    QVERIFY(m_session->replacements().all().isEmpty());
}

QTEST_GUILESS_MAIN(TestReplacementStep)
#include "tst_replacementstep.moc"
