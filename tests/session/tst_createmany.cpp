// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/exchange/tokencsv.h"
#include "models/session/batchcatalog.h"
#include "models/session/createmanyoperation.h"
#include "models/session/unfinishedcreations.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-one-of-many");

QString name(int number)
{
    return QStringLiteral("gateway %1").arg(number);
}

TokenDraft draft(int number, OrganizationId organization = SessionFixture::factory())
{
    return { .description = name(number),
             .organization = organization,
             .permissions = SessionFixture::token(1, {}).permissions };
}

CreatedToken created(int number)
{
    return { SessionFixture::token(static_cast<quint64>(0x100 + number), name(number)),
             Secret(QByteArrayView(Value)) };
}

CredentialKey keyOf(const ServerSession &session, int number)
{
    return CredentialKey::tokenValue(session.connection().server, TokenStore::V2,
                                     TokenId(static_cast<quint64>(0x100 + number)));
}

Error refusal(ErrorKind kind, const ResourceType &type)
{
    return { .kind = kind, .missingPermission = Permission{ PermissionAction::Write, type } };
}

QString inWords(CreationState state)
{
    switch (state) {
    case CreationState::Planned:
        return QStringLiteral("planned");
    case CreationState::Making:
        return QStringLiteral("making");
    case CreationState::Made:
        return QStringLiteral("made");
    case CreationState::MadeNotSaved:
        return QStringLiteral("not saved");
    case CreationState::GivenUp:
        return QStringLiteral("given up");
    case CreationState::Unknown:
        return QStringLiteral("unknown");
    case CreationState::Refused:
        return QStringLiteral("refused");
    case CreationState::NotTried:
        break;
    }
    return QStringLiteral("not tried");
}

} // namespace

class TestCreateMany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValueIsInTheKeychainBeforeTheNextIsBegun();
    void aRefusalDoesNotStopTheRest();
    void whatWouldMeetAllStopsTheRest_data();
    void whatWouldMeetAllStopsTheRest();
    void aLostAnswerIsLookedUpAndNothingIsSentTwice();
    void aRefusedOrganizationIsNotAskedAgain();
    void aRefusedOwnerIsNotAskedAgain();
    void aValueThatCannotBeSavedStopsAndStays();
    void withoutTheIntentNothingIsSent();
    void stoppingLeavesTheRest();
    void anotherRecordThanAskedForIsTold();
    void aServerThatIsClosedEndsIt();
    void afterAnAbandonedBatchExactlyTheOpenIntentRemains();
    void bucketsAreAskedForOnceAnOrganization();
    void theDemoServerMakesWhatTheFileSays();

private:
    void start(const QList<TokenDraft> &drafts);
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] FakeInfluxApi &api() const { return *m_fixture->api; }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<CreateManyOperation> m_operation;
    QMap<qsizetype, CreationOutcome> m_outcomes;
    QList<std::shared_ptr<TokenValue>> m_notSaved;
    bool m_isFinished = false;
};

void TestCreateMany::init()
{
    m_operation.reset();
    m_notSaved.clear();
    m_outcomes.clear();
    m_isFinished = false;
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
}

void TestCreateMany::start(const QList<TokenDraft> &drafts)
{
    m_operation = std::make_unique<CreateManyOperation>(*m_session, drafts, nullptr);
    connect(m_operation.get(), &CreateManyOperation::advanced, this,
            [this](qsizetype index, const CreationOutcome &of) { m_outcomes.insert(index, of); });
    connect(m_operation.get(), &CreateManyOperation::notSaved, this,
            [this](qsizetype, const auto &value) { m_notSaved.append(value); });
    connect(m_operation.get(), &CreateManyOperation::finished, this,
            [this] { m_isFinished = true; });
    m_operation->start();
}

QString TestCreateMany::outcome() const
{
    QStringList said;
    for (const CreationOutcome &of : m_outcomes)
        said << inWords(of.state);
    return said.join(QLatin1String(", "));
}

void TestCreateMany::everyValueIsInTheKeychainBeforeTheNextIsBegun()
{
    m_fixture->credentials.hangWrites = true;
    for (int number = 0; number < 3; ++number)
        api().onCreateToken.answer(created(number));
    start({ draft(0), draft(1), draft(2) });
    for (int number = 0; number < 3; ++number) {
        QTRY_COMPARE(api().onCreateToken.count(), number + 1);
        QCOMPARE(m_fixture->intents.intents.size(), 1);
        QTRY_VERIFY(m_session->tokens().newestId()
                    == TokenId(static_cast<quint64>(0x100 + number)));
        QTRY_VERIFY((m_fixture->credentials.releaseWrites(),
                     m_fixture->credentials.contains(keyOf(*m_session, number))));
    }
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, made, made"));
    QCOMPARE(m_fixture->credentials.valueOf(keyOf(*m_session, 2)), Value);
    QCOMPARE(api().record().drafts.at(1).description, name(1));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestCreateMany::aRefusalDoesNotStopTheRest()
{
    api().onCreateToken.answer(created(0)).fail(ErrorKind::GrantTooBroad).answer(created(2));
    start({ draft(0), draft(1), draft(2) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, refused, made"));
    QVERIFY(m_outcomes.value(1).error->kind == ErrorKind::GrantTooBroad);
    QVERIFY(m_outcomes.value(1).isRetriable());
    QCOMPARE(m_outcomes.value(2).id, TokenId(0x102));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestCreateMany::whatWouldMeetAllStopsTheRest_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind :
         { ErrorKind::NotAuthenticated, ErrorKind::TokenInactive, ErrorKind::UserInactive,
           ErrorKind::Refused, ErrorKind::TooManyRequests, ErrorKind::TlsUntrusted })
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestCreateMany::whatWouldMeetAllStopsTheRest()
{
    QFETCH(const ErrorKind, kind);
    api().onCreateToken.answer(created(0)).fail(kind);
    start({ draft(0), draft(1), draft(2), draft(3) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, refused, not tried, not tried"));
    QVERIFY(m_outcomes.value(3).error->kind == kind);
    QCOMPARE(api().onCreateToken.count(), 2);
}

void TestCreateMany::aLostAnswerIsLookedUpAndNothingIsSentTwice()
{
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    api().onCreateToken.answer(created(0)).fail(ErrorKind::ConnectionLost);
    start({ draft(0), draft(1), draft(2) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, unknown, not tried"));
    QVERIFY(!m_outcomes.value(1).isRetriable());
    QCOMPARE(api().onCreateToken.count(), 2);
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(m_fixture->intents.intents.size(), 1);
    QCOMPARE(m_fixture->intents.intents.constFirst().draft.description, name(1));
}

void TestCreateMany::aRefusedOrganizationIsNotAskedAgain()
{
    api()
        .onCreateToken.answer(refusal(ErrorKind::PermissionMissing, types::authorizations))
        .answer(created(1));
    start({ draft(0), draft(1, SessionFixture::weather()), draft(2) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("refused, made, not tried"));
    QVERIFY(m_outcomes.value(2).error->kind == ErrorKind::PermissionMissing);
    QCOMPARE(api().onCreateToken.count(), 2);
}

void TestCreateMany::aRefusedOwnerIsNotAskedAgain()
{
    QList<TokenDraft> drafts{ draft(0), draft(1), draft(2) };
    drafts[0].owner = drafts[2].owner = UserId(0xb0b);
    api()
        .onCreateToken.answer(refusal(ErrorKind::PermissionMissing, types::users))
        .answer(created(1));
    start(drafts);
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("refused, made, not tried"));
}

void TestCreateMany::aValueThatCannotBeSavedStopsAndStays()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::StoreFull };
    api().onCreateToken.answer(created(0));
    start({ draft(0), draft(1) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("not saved, not tried"));
    QCOMPARE(m_notSaved.size(), 1);
    QCOMPARE(m_fixture->intents.intents.size(), 1);
    QCOMPARE(api().onCreateToken.count(), 1);
    m_notSaved.constFirst()->save();
    QTRY_VERIFY(m_fixture->credentials.contains(keyOf(*m_session, 0)));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    QCOMPARE(api().onCreateToken.count(), 1);
}

void TestCreateMany::withoutTheIntentNothingIsSent()
{
    m_fixture->intents.failBegin = ErrorKind::StoreFull;
    start({ draft(0), draft(1) });
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("not tried, not tried"));
    QCOMPARE(api().onCreateToken.count(), 0);
}

void TestCreateMany::stoppingLeavesTheRest()
{
    start({ draft(0), draft(1), draft(2) });
    QTRY_COMPARE(api().onCreateToken.count(), 1);
    m_operation->stop();
    QVERIFY(!m_isFinished);
    QVERIFY(api().onCreateToken.answerOpen(created(0)));
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, not tried, not tried"));
    QVERIFY(m_outcomes.value(1).error->kind == ErrorKind::Cancelled);
    QCOMPARE(api().onCreateToken.count(), 1);
}

void TestCreateMany::anotherRecordThanAskedForIsTold()
{
    CreatedToken other = created(0);
    other.token.permissions.append({ PermissionAction::Read, types::buckets });
    api().onCreateToken.answer(std::move(other)).answer(created(1));
    start({ draft(0), draft(1) });
    QTRY_VERIFY(m_isFinished);
    QVERIFY(m_outcomes.value(0).isDifferent);
    QVERIFY(!m_outcomes.value(1).isDifferent);
}

void TestCreateMany::aServerThatIsClosedEndsIt()
{
    api().onCreateToken.answer(created(0)).hang();
    start({ draft(0), draft(1), draft(2) });
    QTRY_COMPARE(api().onCreateToken.count(), 2);
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(m_isFinished);
    QCOMPARE(outcome(), QStringLiteral("made, unknown, not tried"));
    QCOMPARE(m_fixture->intents.intents.size(), 1);
}

void TestCreateMany::afterAnAbandonedBatchExactlyTheOpenIntentRemains()
{
    api().onCreateToken.answer(created(0)).fail(ErrorKind::GrantTooBroad).answer(created(2)).hang();
    start({ draft(0), draft(1), draft(2), draft(3), draft(4) });
    QTRY_COMPARE(api().onCreateToken.count(), 4);
    const Connection connection = m_session->connection();
    const QList<Intent> left = m_fixture->intents.intents;
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().draft.description, name(3));
    // The program ends here. What the next one finds: the server had made the fourth.
    m_operation.reset();
    SessionFixture later;
    later.intents.intents = left;
    Token fourth = created(3).token;
    later.script = [fourth](FakeInfluxApi &made) {
        SessionFixture::scriptOperator(made, { SessionFixture::token(5, {}), fourth });
    };
    ServerSession &session = later.workspace.open(connection);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_VERIFY(session.refreshedAt().isValid());
    UnfinishedCreations unfinished(session, nullptr);
    QList<CreationFate> fates;
    connect(&unfinished, &UnfinishedCreations::found, this,
            [&fates](const CreationFate &fate) { fates.append(fate); });
    unfinished.look();
    QTRY_COMPARE(fates.size(), 1);
    QVERIFY(fates.constFirst().kind == CreationFate::Kind::ValueLost);
    QCOMPARE(fates.constFirst().candidates.constFirst().id, fourth.id);
    QCOMPARE(later.api->onCreateToken.count(), 0);
}

void TestCreateMany::bucketsAreAskedForOnceAnOrganization()
{
    api().onBuckets.answer(
        QList<Bucket>{ { BucketId(1), SessionFixture::weather(), QStringLiteral("rain"), false } });
    api().onBuckets.fail(ErrorKind::ServerFault);
    const auto rows
        = std::get<BatchFile>(readTokenCsv("description,org,read\na,weather,rain\nb,weather,rain\n"
                                           "c,factory,x\nd,nowhere,x\nold,weather,rain\n"))
              .rows;
    std::optional<BatchPlaces> places;
    listBatchPlaces(*m_session, rows, {}, this, [&places](Result<BatchPlaces> answer) {
        places = answer.takeValue();
    }).detach();
    QTRY_VERIFY(places);
    QCOMPARE(api().record().bucketOrganizations,
             (QList<OrganizationId>{ SessionFixture::weather(), SessionFixture::factory() }));
    const auto planned = planBatch(rows, *places);
    QVERIFY(planned.at(1).verdict() == BatchVerdict::Ready);
    QVERIFY(planned.at(2).remarks.constFirst().kind == BatchRemark::Kind::BucketsNotListed);
    QVERIFY(planned.at(3).remarks.constFirst().kind == BatchRemark::Kind::UnknownOrganization);
    QVERIFY(planned.at(4).remarks.constFirst().kind == BatchRemark::Kind::DescriptionInUse);
}

void TestCreateMany::theDemoServerMakesWhatTheFileSays()
{
    DemoServer server({});
    QVERIFY(server.start());
    SessionFixture fixture;
    fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    Connection connection = SessionFixture::connection();
    connection.url = QUrl(server.url());
    m_session = &fixture.workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(m_session->refreshedAt().isValid());
    QByteArray csv("description;organization;owner;read;write\r\n");
    constexpr int Rows = 40;
    for (int number = 0; number < Rows; ++number)
        csv += name(number).toUtf8() + ";factory;;line1*;line4\r\n";
    const auto rows = std::get<BatchFile>(readTokenCsv(csv)).rows;
    std::optional<BatchPlaces> places;
    listBatchPlaces(*m_session, rows, {}, this, [&places](Result<BatchPlaces> answer) {
        places = answer.takeValue();
    }).detach();
    QTRY_VERIFY(places);
    QList<TokenDraft> drafts;
    for (const PlannedToken &planned : planBatch(rows, *places)) {
        QVERIFY(planned.verdict() == BatchVerdict::Ready);
        drafts.append(planned.draft);
    }
    const int before = server.tokenCount();
    start(drafts);
    QTRY_VERIFY_WITH_TIMEOUT(m_isFinished, 30'000);
    QCOMPARE(server.tokenCount(), before + Rows);
    QCOMPARE(server.requestCount(QStringLiteral("POST"), QStringLiteral("/api/v2/authorizations")),
             Rows);
    for (const CreationOutcome &of : std::as_const(m_outcomes)) {
        QVERIFY(of.state == CreationState::Made && !of.isDifferent);
        QVERIFY(fixture.credentials.contains(
            CredentialKey::tokenValue(connection.server, TokenStore::V2, of.id)));
    }
    QTRY_VERIFY(fixture.intents.intents.isEmpty());
    m_operation.reset();
}

QTEST_GUILESS_MAIN(TestCreateMany)
#include "tst_createmany.moc"
