// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/journal.h"
#include "models/session/journalingapi.h"
#include "models/session/tokenchangeoperation.h"

#include "tests/support/fakejournalstore.h"
#include "tests/support/sessionfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Canary = QByteArrayLiteral("canary-value-9f3a");

Secret canary()
{
    return Secret(QByteArrayView(Canary));
}

/// Calls that change something.
const QStringList Changing{ u"InfluxApi::setUp"_s,       u"InfluxApi::createToken"_s,
                            u"InfluxApi::changeToken"_s, u"InfluxApi::deleteToken"_s,
                            u"V1Api::create"_s,          u"V1Api::setPassword"_s,
                            u"V1Api::change"_s,          u"V1Api::remove"_s };

/// Those that change a user.
const QStringList ChangingUsers{ u"InfluxApi::changeUser"_s };

/// Those that change nothing: they ask, try, or begin and end a session of our own.
const QStringList Asking{ u"InfluxApi::ping"_s,
                          u"InfluxApi::setupAllowed"_s,
                          u"InfluxApi::signIn"_s,
                          u"InfluxApi::signOut"_s,
                          u"InfluxApi::me"_s,
                          u"InfluxApi::valueStorage"_s,
                          u"InfluxApi::resourceTypes"_s,
                          u"InfluxApi::organizations"_s,
                          u"InfluxApi::organization"_s,
                          u"InfluxApi::users"_s,
                          u"InfluxApi::user"_s,
                          u"InfluxApi::members"_s,
                          u"InfluxApi::buckets"_s,
                          u"InfluxApi::objects"_s,
                          u"InfluxApi::tokens"_s,
                          u"InfluxApi::storedTokens"_s,
                          u"InfluxApi::token"_s,
                          u"InfluxApi::tokenValue"_s,
                          u"InfluxApi::writeNothing"_s,
                          u"InfluxApi::readBucket"_s,
                          u"InfluxApi::v1Tokens"_s,
                          u"V1Api::credential"_s,
                          u"V1Api::named"_s,
                          u"V1Api::mappings"_s,
                          u"V1Api::signIn"_s };

QStringList callsOf(const QString &className, const QString &header)
{
    QFile file(QFINDTESTDATA(u"../../models/api/"_s + header));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression call(u"virtual RequestHandle (\\w+)\\("_s);
    QStringList calls;
    auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        calls << className + u"::"_s + matches.next().captured(1);
    return calls;
}

} // namespace

class TestJournalingApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCallIsKnown();
    void everyChangeLeavesItsEntries_data();
    void everyChangeLeavesItsEntries();
    void whatItWasAndBecameIsTold();
    void aRefusalAndASilenceAreWritten();
    void theOutcomeIsWrittenForOneWhoIsGone();
    void anAnswerAfterTheAccessIsGoneIsHarmless();
    void changingAUserIsWritten();
    void askingLeavesNothing();
    void noValueGetsIn();
    void aValueAsDescriptionIsNeitherSentNorWritten();
    void whatCannotBeWrittenIsToldOnceAndKept();
    void entriesThatComeMeanwhileAreWrittenTogether();
    void aDecisionIsNoted();

private:
    /// Starts the call of this name and drops the answer.
    RequestHandle start(const QString &call);
    void script(const QString &call, const std::optional<Error> &error);
    [[nodiscard]] JournalEntries written() const { return m_store.entries; }

    FakeClock m_clock;
    FakeJournalStore m_store;
    std::unique_ptr<Journal> m_journal;
    FakeInfluxApi *m_fake = nullptr;
    std::unique_ptr<InfluxApi> m_api;
    Connection m_connection;
    Token m_token;
};

void TestJournalingApi::init()
{
    m_store.reset();
    m_connection = SessionFixture::connection();
    m_token = SessionFixture::token(7, u"Telegraf"_s);
    m_journal = std::make_unique<Journal>(m_store, m_clock, nullptr);
    m_journal->setFacts({ .token =
                              [this](const TokenKey &key) {
                                  return key.id == m_token.id ? std::optional(m_token)
                                                              : std::nullopt;
                              },
                          .user = [](ServerId) { return u"alice"_s; },
                          .organization = [](ServerId, OrganizationId) { return u"factory"_s; } });
    auto fake = std::make_unique<FakeInfluxApi>();
    m_fake = fake.get();
    m_api = makeJournalingApi(std::move(fake), m_connection, *m_journal);
}

void TestJournalingApi::cleanup()
{
    m_api.reset();
    QCoreApplication::processEvents();
    m_journal.reset();
}

/// Whoever adds a call to the server says here whether it changes something, and those that do are
/// tried below.
void TestJournalingApi::everyCallIsKnown()
{
    QStringList calls = callsOf(u"InfluxApi"_s, u"influxapi.h"_s);
    calls += callsOf(u"V1Api"_s, u"v1api.h"_s);
    QStringList known = Changing + ChangingUsers + Asking;
    calls.sort();
    known.sort();
    QCOMPARE(calls, known);
}

RequestHandle TestJournalingApi::start(const QString &call)
{
    const auto drop = [](const auto &) {};
    const TokenDraft draft{ .description = u"new"_s, .organization = SessionFixture::factory() };
    if (call == u"InfluxApi::setUp")
        return m_api->setUp({ .userName = u"root"_s, .organization = u"factory"_s },
                            { canary(), canary() }, this, drop);
    if (call == u"InfluxApi::createToken")
        return m_api->createToken(draft, this, drop);
    if (call == u"InfluxApi::changeToken")
        return m_api->changeToken(m_token.id, { .status = TokenStatus::Inactive }, this, drop);
    if (call == u"InfluxApi::deleteToken")
        return m_api->deleteToken(m_token.id, this, drop);
    if (call == u"V1Api::create")
        return m_api->v1().create({ .userName = u"scada"_s, .draft = draft }, this, drop);
    if (call == u"V1Api::setPassword")
        return m_api->v1().setPassword(m_token.id, canary(), this, drop);
    if (call == u"V1Api::change")
        return m_api->v1().change(m_token.id, { .description = u"line 4"_s }, this, drop);
    if (call == u"V1Api::remove")
        return m_api->v1().remove(m_token.id, this, drop);
    return {};
}

void TestJournalingApi::script(const QString &call, const std::optional<Error> &error)
{
    const auto token
        = [&]() -> Result<Token> { return error ? Result<Token>(*error) : Result<Token>(m_token); };
    const auto created = [&]() -> Result<CreatedToken> {
        return error ? Result<CreatedToken>(*error)
                     : Result<CreatedToken>(CreatedToken{ m_token, canary() });
    };
    const auto done
        = [&]() -> Result<Done> { return error ? Result<Done>(*error) : Result<Done>(Done()); };
    if (call == u"InfluxApi::setUp")
        m_fake->onSetUp.answer(created());
    m_fake->onCreateToken.answer(created());
    m_fake->onChangeToken.answer(token());
    m_fake->onDeleteToken.answer(done());
    m_fake->onV1.onCreate.answer(token());
    m_fake->onV1.onSetPassword.answer(done());
    m_fake->onV1.onChange.answer(token());
    m_fake->onV1.onRemove.answer(done());
}

void TestJournalingApi::everyChangeLeavesItsEntries_data()
{
    QTest::addColumn<QString>("call");
    for (const QString &call : Changing)
        QTest::newRow(qPrintable(call)) << call;
}

void TestJournalingApi::everyChangeLeavesItsEntries()
{
    QFETCH(QString, call);
    script(call, {});
    const RequestHandle handle = start(call);
    // On its way before there is an answer.
    QCOMPARE(m_store.appended, 1);
    QTRY_COMPARE(written().size(), 2);
    const JournalEntry &begun = written().at(0);
    const JournalEntry &done = written().at(1);
    QCOMPARE(static_cast<int>(begun.result), static_cast<int>(JournalResult::Begun));
    QCOMPARE(static_cast<int>(done.result), static_cast<int>(JournalResult::Done));
    QCOMPARE(begun.operation, done.operation);
    QVERIFY(begun.action == done.action && begun.action != JournalAction::Other);
    QVERIFY(begun.server == m_connection.server && begun.connection == m_connection.id);
    QCOMPARE(begun.connectionName, m_connection.name);
    QCOMPARE(begun.user, call == u"InfluxApi::setUp" ? u"root"_s : u"alice"_s);
    QCOMPARE(begun.organizationName, u"factory"_s);
    QCOMPARE(begun.time, m_clock.now());
    QVERIFY(done.token == m_token.id);
}

void TestJournalingApi::whatItWasAndBecameIsTold()
{
    Token after = m_token;
    after.status = TokenStatus::Inactive;
    m_fake->onChangeToken.answer(after);
    const RequestHandle handle = start(u"InfluxApi::changeToken"_s);
    QTRY_COMPARE(written().size(), 2);
    const JournalEntry &begun = written().at(0);
    QCOMPARE(static_cast<int>(begun.action), static_cast<int>(JournalAction::Deactivate));
    QCOMPARE(begun.description, u"Telegraf"_s);
    QVERIFY(begun.before.contains(u"\"status\":\"active\""_s));
    QVERIFY(begun.before.contains(u"\"permissions\":[{"_s));
    QVERIFY(begun.after.contains(u"\"status\":\"inactive\""_s));
    QVERIFY(written().at(1).after.contains(u"\"status\":\"inactive\""_s));
}

void TestJournalingApi::aRefusalAndASilenceAreWritten()
{
    m_fake->onDeleteToken.fail(ErrorKind::Forbidden).fail(ErrorKind::ConnectionLost).hang();
    const RequestHandle refused = start(u"InfluxApi::deleteToken"_s);
    QTRY_COMPARE(written().size(), 2);
    const RequestHandle lost = start(u"InfluxApi::deleteToken"_s);
    QTRY_COMPARE(written().size(), 4);
    RequestHandle stopped = start(u"InfluxApi::deleteToken"_s);
    stopped.cancel();
    QTRY_COMPARE(written().size(), 6);
    QCOMPARE(static_cast<int>(written().at(1).result), static_cast<int>(JournalResult::Refused));
    QVERIFY(!written().at(1).note.isEmpty());
    QCOMPARE(static_cast<int>(written().at(3).result), static_cast<int>(JournalResult::Unanswered));
    QCOMPARE(static_cast<int>(written().at(5).result), static_cast<int>(JournalResult::Unanswered));
}

void TestJournalingApi::theOutcomeIsWrittenForOneWhoIsGone()
{
    auto caller = std::make_unique<QObject>();
    bool isTold = false;
    m_api
        ->changeToken(m_token.id, { .status = TokenStatus::Inactive }, caller.get(),
                      [&isTold](const Result<Token> &) { isTold = true; })
        .detach();
    caller.reset();
    QVERIFY(m_fake->onChangeToken.answerOpen(m_token));
    QTRY_COMPARE(written().size(), 2);
    QVERIFY(!isTold);
}

void TestJournalingApi::anAnswerAfterTheAccessIsGoneIsHarmless()
{
    m_fake->onMe.answer(User{ UserId(1), u"bob"_s });
    m_fake->onDeleteToken.answer(Done());
    bool isTold = false;
    const RequestHandle me = m_api->me(this, [&isTold](const Result<User> &) { isTold = true; });
    const RequestHandle gone = start(u"InfluxApi::deleteToken"_s);
    const RequestHandle open = start(u"V1Api::remove"_s);
    m_api.reset();
    QTRY_COMPARE(written().size(), 4);
    QVERIFY(isTold);
}

void TestJournalingApi::changingAUserIsWritten()
{
    const UserId id(0x0a1b);
    m_fake->onChangeUser.answer(User{ .id = id, .name = u"bob"_s });
    const RequestHandle handle
        = m_api->changeUser(id, UserStatus::Inactive, this, [](const auto &) {});
    QTRY_COMPARE(written().size(), 2);
    for (const JournalEntry &entry : written())
        QCOMPARE(static_cast<int>(entry.action), static_cast<int>(JournalAction::DeactivateUser));
    QVERIFY(written().at(0).description.contains(id.toString()));
    QCOMPARE(written().at(1).description, u"bob (%1)"_s.arg(id.toString()));
    QCOMPARE(static_cast<int>(written().at(1).result), static_cast<int>(JournalResult::Done));
}

void TestJournalingApi::askingLeavesNothing()
{
    m_fake->onMe.answer(User{ UserId(1), u"bob"_s });
    m_fake->onSignIn.answer(canary());
    bool isTold = false;
    const RequestHandle signIn
        = m_api->signIn(u"bob"_s, canary(), this, [](const Result<Secret> &) {});
    const RequestHandle me = m_api->me(this, [&isTold](const Result<User> &) { isTold = true; });
    QTRY_VERIFY(isTold);
    QCOMPARE(m_store.appended, 0);
    // As whom the rest is done is known now.
    m_fake->onDeleteToken.answer(Done());
    const RequestHandle handle = start(u"InfluxApi::deleteToken"_s);
    QTRY_COMPARE(written().size(), 2);
    QCOMPARE(written().at(0).user, u"bob"_s);
}

void TestJournalingApi::noValueGetsIn()
{
    for (const QString &call : Changing) {
        const qsizetype before = written().size();
        script(call, {});
        const RequestHandle handle = start(call);
        QTRY_COMPARE(written().size(), before + 2);
    }
    for (const JournalEntry &entry : written()) {
        const QStringList texts{
            entry.connectionName, entry.user,  entry.description, entry.organizationName,
            entry.before,         entry.after, entry.note
        };
        QVERIFY(!texts.join(u'\n').contains(QString::fromLatin1(Canary)));
    }
}

void TestJournalingApi::aValueAsDescriptionIsNeitherSentNorWritten()
{
    const QString text = u"token: "_s + QString(86, u'x') + u"=="_s;
    const TokenDraft draft{ .description = text, .organization = SessionFixture::factory() };
    QList<ErrorKind> refusals;
    const auto refused = [&refusals](const auto &answer) { refusals += answer.error().kind; };
    const std::array handles{
        m_api->createToken(draft, this, refused),
        m_api->changeToken(m_token.id, { .description = text }, this, refused),
        m_api->v1().create({ .userName = u"scada"_s, .draft = draft }, this, refused),
        m_api->v1().change(m_token.id, { .description = text }, this, refused)
    };
    QVERIFY(refusals.isEmpty());
    QTRY_COMPARE(refusals,
                 QList<ErrorKind>(qsizetype(handles.size()), ErrorKind::ValueAsDescription));
    QCOMPARE(m_fake->onCreateToken.count() + m_fake->onChangeToken.count()
                 + m_fake->onV1.onCreate.count() + m_fake->onV1.onChange.count(),
             0);
    QVERIFY(written().isEmpty());
}

void TestJournalingApi::whatCannotBeWrittenIsToldOnceAndKept()
{
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    m_store.trouble = Error{ .kind = ErrorKind::StoreFull };
    m_fake->onDeleteToken.answer(Done()).answer(Done());
    const RequestHandle first = start(u"InfluxApi::deleteToken"_s);
    QTRY_COMPARE(failed.count(), 1);
    QTRY_COMPARE(m_store.appended, 2);
    QVERIFY(m_journal->trouble());
    m_store.trouble.reset();
    const RequestHandle second = start(u"InfluxApi::deleteToken"_s);
    QTRY_COMPARE(written().size(), 4);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_journal->trouble());
    QVERIFY(written().at(0).operation == written().at(1).operation);
}

void TestJournalingApi::entriesThatComeMeanwhileAreWrittenTogether()
{
    for (int i = 0; i < 20; ++i)
        m_fake->onDeleteToken.answer(Done());
    std::vector<RequestHandle> handles;
    for (int i = 0; i < 20; ++i)
        handles.push_back(start(u"InfluxApi::deleteToken"_s));
    QTRY_COMPARE(written().size(), 40);
    QVERIFY(m_store.appended < 10);
}

void TestJournalingApi::aDecisionIsNoted()
{
    m_journal->write(
        m_journal->noted(JournalAction::ReviewDecision, m_connection, m_token, u"keep: in use"_s));
    QTRY_COMPARE(written().size(), 1);
    const JournalEntry &entry = written().constFirst();
    QCOMPARE(static_cast<int>(entry.result), static_cast<int>(JournalResult::Noted));
    QCOMPARE(entry.note, u"keep: in use"_s);
    QCOMPARE(entry.description, u"Telegraf"_s);
    QVERIFY(entry.token == m_token.id);
}

QTEST_GUILESS_MAIN(TestJournalingApi)

#include "tst_journalingapi.moc"
