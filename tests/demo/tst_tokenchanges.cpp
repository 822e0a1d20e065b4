// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/tokenchangeoperation.h"

#include "tests/support/faultyproxy.h"
#include "tests/support/sessionfixture.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace std::chrono_literals;

namespace {

const auto Path = QByteArrayLiteral("/api/v2/authorizations/");
constexpr int Tokens = 30;

HttpLimits limits(std::chrono::milliseconds ofWrites)
{
    const RequestLimits generous{ 20s, 20s, 4 << 20 };
    return { generous, generous, generous, { ofWrites, ofWrites, 1 << 20 } };
}

qsizetype count(const TokenOutcomes &outcomes, TokenResult result)
{
    return std::count_if(outcomes.cbegin(), outcomes.cend(),
                         [result](const auto &outcome) { return outcome.result == result; });
}

} // namespace

/// Bulk changes by the real access to the demo server, through a proxy that misbehaves.
class TestTokenChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({ .tokens = Tokens }); }
    void cleanup();

    void everyTokenIsChangedAndToldInOrder();
    void stoppingLeavesWhatIsNotSent();
    void refusalsDoNotStopTheRest();
    void aTokenThatSomebodyDeletedIsGone();
    void aTokenWhoseOwnerWasDeletedIsChanged();
    void whatSomebodyChangedMeanwhileIsLeft();
    void whatIsKnownMayBeOlderThanWhatIsThere();
    void aLostAnswerIsLookedUp();
    void whatWasNotCarriedOutIsNotCalledDone();
    void aServerThatFallsSilentEndsTheBatch();
    void aServerThatCannotBeReachedEndsTheBatch();
    void aServerThatNeverAnswersEndsTheBatch();
    void closingTheSessionStillAnswers();
    void theCredentialInUseGoesLast();
    void deletedIsWhatSomebodyElseDeleted();
    void aPacedServerStoresOneChangeAfterAnother();

private:
    void open(const DemoServer::Options &options, std::chrono::milliseconds ofWrites = 20s);
    [[nodiscard]] QList<TokenId> activeOnes() const;
    [[nodiscard]] TokenOutcomes waitFor(TokenChangeOperation *operation);
    [[nodiscard]] TokenOutcomes deactivate(const QList<TokenId> &ids);
    [[nodiscard]] Callback<TokenOutcomes> take();
    /// What another administrator does, past the proxy; the answer's body.
    QByteArray other(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    [[nodiscard]] bool isActiveOnServer(TokenId id);
    static QByteArray pathOf(TokenId id) { return Path + id.toString().toLatin1(); }
    static QByteArray patchOf(TokenId id) { return "PATCH " + pathOf(id); }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::optional<TokenOutcomes> m_outcomes;
    QNetworkAccessManager m_network;
};

void TestTokenChanges::open(const DemoServer::Options &options, std::chrono::milliseconds ofWrites)
{
    cleanup();
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    m_proxy = std::make_unique<FaultyProxy>(static_cast<quint16>(QUrl(m_server->url()).port()));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->services.makeApi
        = [ofWrites](const Connection &to) { return makeHttpInfluxApi(to, limits(ofWrites)); };
    Connection connection = SessionFixture::connection();
    connection.url = m_proxy->url();
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView(DemoServer::OperatorToken)));
    QTRY_VERIFY(m_session->refreshedAt().isValid());
}

void TestTokenChanges::cleanup()
{
    m_outcomes.reset();
    m_fixture.reset();
    m_proxy.reset();
    // The server waits for connections that are kept alive.
    m_network.clearConnectionCache();
    m_server.reset();
}

/// Without the credential in use, which has a test of its own.
QList<TokenId> TestTokenChanges::activeOnes() const
{
    QList<TokenId> ids;
    for (const Token &token : m_session->tokens().tokens()) {
        if (token.isActive() && token.owner != m_session->identity().user)
            ids << token.id;
    }
    return ids;
}

Callback<TokenOutcomes> TestTokenChanges::take()
{
    m_outcomes.reset();
    return [this](Result<TokenOutcomes> answer) {
        QVERIFY(answer);
        QVERIFY(!m_outcomes);
        m_outcomes = answer.takeValue();
    };
}

TokenOutcomes TestTokenChanges::waitFor(TokenChangeOperation *)
{
    [this] { QTRY_VERIFY_WITH_TIMEOUT(m_outcomes, 20'000); }();
    return m_outcomes.value_or(TokenOutcomes());
}

TokenOutcomes TestTokenChanges::deactivate(const QList<TokenId> &ids)
{
    return waitFor(TokenChangeOperation::change(*m_session, ids,
                                                { .status = TokenStatus::Inactive }, this, take()));
}

QByteArray TestTokenChanges::other(const QByteArray &method, const QByteArray &path,
                                   const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_server->url() + QString::fromLatin1(path)));
    request.setRawHeader("Authorization", QByteArray("Token ") + DemoServer::OperatorToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    [reply] { QTRY_VERIFY(reply->isFinished()); }();
    reply->deleteLater();
    return reply->readAll();
}

bool TestTokenChanges::isActiveOnServer(TokenId id)
{
    return other("GET", pathOf(id)).contains(R"("status": "active")");
}

void TestTokenChanges::everyTokenIsChangedAndToldInOrder()
{
    const QList<TokenId> ids = activeOnes();
    QVERIFY(ids.size() > 10);
    auto *operation = TokenChangeOperation::change(
        *m_session, ids, { .status = TokenStatus::Inactive }, this, take());
    QList<int> told;
    connect(operation, &TokenChangeOperation::progressed, this,
            [&told](const BatchProgress &progress) { told << progress.finished(); });
    const TokenOutcomes outcomes = waitFor(operation);
    QCOMPARE(outcomes.size(), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(outcomes.at(i).id, ids.at(i));
        QCOMPARE(outcomes.at(i).result, TokenResult::Done);
        QCOMPARE(outcomes.at(i).before.status, TokenStatus::Active);
        QVERIFY(!m_session->tokens().find(TokenStore::V2, ids.at(i))->isActive());
        QVERIFY(!isActiveOnServer(ids.at(i)));
    }
    QCOMPARE(m_proxy->count("PATCH"), ids.size());
    QCOMPARE(told.size(), ids.size());
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
}

void TestTokenChanges::stoppingLeavesWhatIsNotSent()
{
    const QList<TokenId> ids = activeOnes();
    auto *operation = TokenChangeOperation::change(
        *m_session, ids, { .status = TokenStatus::Inactive }, this, take());
    connect(operation, &TokenChangeOperation::progressed, operation,
            [operation](const BatchProgress &progress) {
                if (progress.finished() == 3)
                    operation->stop();
            });
    const TokenOutcomes outcomes = waitFor(operation);
    int done = 0;
    for (const TokenOutcome &outcome : outcomes) {
        const bool isDone = outcome.result == TokenResult::Done;
        done += isDone ? 1 : 0;
        QVERIFY(isDone || outcome.result == TokenResult::NotTried);
        QCOMPARE(isActiveOnServer(outcome.id), !isDone);
    }
    // Three, and what was in flight.
    QVERIFY2(done >= 3 && done <= 6, qPrintable(QString::number(done)));
    QCOMPARE(m_proxy->count("PATCH"), done);
}

void TestTokenChanges::refusalsDoNotStopTheRest()
{
    const QList<TokenId> ids = activeOnes();
    m_proxy->misbehave(
        Fault::refusal(401, "unauthorized", "write:users/0000000000000001 is unauthorized"),
        patchOf(ids.at(2)));
    m_proxy->misbehave(Fault::serverFault(), patchOf(ids.at(5)));
    const TokenOutcomes outcomes = deactivate(ids);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool isRefused = i == 2 || i == 5;
        QCOMPARE(outcomes.at(i).result, isRefused ? TokenResult::Refused : TokenResult::Done);
        QCOMPARE(isActiveOnServer(ids.at(i)), isRefused);
    }
    QCOMPARE(int(outcomes.at(2).error->kind), int(ErrorKind::PermissionMissing));
    QCOMPARE(int(outcomes.at(5).error->kind), int(ErrorKind::ServerFault));
}

void TestTokenChanges::aTokenThatSomebodyDeletedIsGone()
{
    const QList<TokenId> ids = activeOnes();
    other("DELETE", pathOf(ids.at(1)));
    const TokenOutcomes outcomes = deactivate(ids.first(4));
    QCOMPARE(outcomes.at(1).result, TokenResult::Gone);
    QVERIFY(!outcomes.at(1).description.isEmpty());
    QVERIFY(!m_session->tokens().find(TokenStore::V2, ids.at(1)));
    QCOMPARE(outcomes.at(3).result, TokenResult::Done);
}

void TestTokenChanges::aTokenWhoseOwnerWasDeletedIsChanged()
{
    const TokenId id = activeOnes().constFirst();
    const Token token = *m_session->tokens().find(TokenStore::V2, id);
    other("DELETE", "/api/v2/users/" + token.owner.toString().toLatin1());
    QVERIFY(other("GET", pathOf(id)).contains("user not found"));
    const TokenOutcomes outcomes = deactivate({ id });
    QCOMPARE(outcomes.constFirst().result, TokenResult::Done);
    QCOMPARE(outcomes.constFirst().before.status, TokenStatus::Active);
}

void TestTokenChanges::whatSomebodyChangedMeanwhileIsLeft()
{
    const QList<TokenId> ids = activeOnes().mid(0, 2);
    other("PATCH", pathOf(ids.at(0)), R"({"description":"mine now"})");
    QList<TokenEdit> edits;
    for (const TokenId id : ids) {
        edits.append(
            { id,
              { .description = QStringLiteral("new") },
              { .description = m_session->tokens().find(TokenStore::V2, id)->description } });
    }
    const TokenOutcomes outcomes
        = waitFor(TokenChangeOperation::edit(*m_session, edits, this, take()));
    QCOMPARE(outcomes.at(0).result, TokenResult::ChangedMeanwhile);
    QVERIFY(outcomes.at(0).error);
    QCOMPARE(m_session->tokens().find(TokenStore::V2, ids.at(0))->description,
             QStringLiteral("mine now"));
    QCOMPARE(outcomes.at(1).result, TokenResult::Done);
    QCOMPARE(m_proxy->count("PATCH"), 1);
}

void TestTokenChanges::whatIsKnownMayBeOlderThanWhatIsThere()
{
    const QList<TokenId> ids = activeOnes().mid(0, 2);
    QCOMPARE(deactivate(ids).size(), 2);
    other("PATCH", pathOf(ids.at(0)), R"({"status":"active"})");
    const TokenOutcomes outcomes = deactivate(ids);
    QCOMPARE(outcomes.at(0).result, TokenResult::Done);
    QCOMPARE(outcomes.at(0).before.status, TokenStatus::Active);
    QCOMPARE(outcomes.at(1).result, TokenResult::AlreadySo);
    QVERIFY(outcomes.at(1).isFine());
    QCOMPARE(m_proxy->count(patchOf(ids.at(1))), 1);
}

void TestTokenChanges::aLostAnswerIsLookedUp()
{
    const QList<TokenId> ids = activeOnes().mid(0, 6);
    m_proxy->misbehave(Fault::cutAfter(1), patchOf(ids.at(1)));
    m_proxy->misbehave(Fault::resetAfter(20), patchOf(ids.at(4)));
    const TokenOutcomes outcomes = deactivate(ids);
    for (const TokenOutcome &outcome : outcomes) {
        QCOMPARE(outcome.result, TokenResult::Done);
        QCOMPARE(outcome.before.status, TokenStatus::Active);
    }
    // Never sent twice.
    QCOMPARE(m_proxy->count("PATCH"), ids.size());
}

void TestTokenChanges::whatWasNotCarriedOutIsNotCalledDone()
{
    const QList<TokenId> ids = activeOnes().mid(0, 3);
    m_proxy->misbehave(Fault::cutAfter(0), patchOf(ids.at(0)));
    m_proxy->misbehave(Fault::cutAfter(0), pathOf(ids.at(1)));
    const TokenOutcomes outcomes = deactivate(ids);
    QCOMPARE(outcomes.at(0).result, TokenResult::Refused);
    QCOMPARE(int(outcomes.at(0).error->kind), int(ErrorKind::ConnectionLost));
    QVERIFY(isActiveOnServer(ids.at(0)));
    QCOMPARE(outcomes.at(1).result, TokenResult::Unknown);
    QCOMPARE(outcomes.at(2).result, TokenResult::Done);
}

void TestTokenChanges::aServerThatFallsSilentEndsTheBatch()
{
    open({ .tokens = Tokens }, 400ms);
    m_proxy->misbehave(Fault::stallAfter(1), "PATCH", -1, 2);
    const TokenOutcomes outcomes = deactivate(activeOnes());
    // Whatever was sent was carried out, and looking told so.
    const auto tried = count(outcomes, TokenResult::Done);
    QCOMPARE(count(outcomes, TokenResult::NotTried), outcomes.size() - tried);
    QCOMPARE(int(outcomes.constLast().error->kind), int(ErrorKind::DeadlineExceeded));
    QVERIFY2(tried >= 2 && tried <= 6, qPrintable(QString::number(tried)));
    QCOMPARE(m_proxy->count("PATCH"), tried);
}

void TestTokenChanges::aServerThatCannotBeReachedEndsTheBatch()
{
    const QList<TokenId> ids = activeOnes();
    m_proxy.reset();
    const TokenOutcomes outcomes = deactivate(ids);
    QCOMPARE(outcomes.constLast().result, TokenResult::NotTried);
    QVERIFY(outcomes.constLast().isRetriable());
    QVERIFY(count(outcomes, TokenResult::NotTried) >= outcomes.size() - 4);
}

void TestTokenChanges::aServerThatNeverAnswersEndsTheBatch()
{
    m_proxy->misbehave(Fault::cutAfter(0), Path);
    const TokenOutcomes outcomes = deactivate(activeOnes());
    QCOMPARE(outcomes.constFirst().result, TokenResult::Unknown);
    QCOMPARE(outcomes.constLast().result, TokenResult::NotTried);
    QVERIFY(outcomes.constLast().isRetriable());
    QVERIFY(count(outcomes, TokenResult::NotTried) >= outcomes.size() - 4);
}

void TestTokenChanges::closingTheSessionStillAnswers()
{
    const QList<TokenId> ids = activeOnes();
    m_proxy->misbehave(Fault::stall(), "PATCH", -1, 3);
    auto *operation = TokenChangeOperation::change(
        *m_session, ids, { .status = TokenStatus::Inactive }, this, take());
    QTRY_COMPARE(operation->progress().fine, 3);
    QTRY_COMPARE(m_proxy->count("PATCH"), 7);
    m_fixture->workspace.close(m_session->connection().id);
    const TokenOutcomes outcomes = waitFor(nullptr);
    QCOMPARE(count(outcomes, TokenResult::Done), 3);
    QCOMPARE(count(outcomes, TokenResult::Unknown), 4);
    QCOMPARE(count(outcomes, TokenResult::NotTried), ids.size() - 7);
}

void TestTokenChanges::theCredentialInUseGoesLast()
{
    open({ .rawValues = true, .tokens = Tokens });
    const TokenId own = m_session->identity().token;
    QVERIFY(!own.isNull());
    QList<TokenId> ids{ own };
    ids += activeOnes();
    const TokenOutcomes outcomes = deactivate(ids);
    for (const TokenOutcome &outcome : outcomes)
        QCOMPARE(outcome.result, TokenResult::Done);
    QCOMPARE(m_proxy->requests().constLast().target, pathOf(own));
    // Now nothing is answered any more.
    const TokenOutcomes again = waitFor(TokenChangeOperation::change(
        *m_session, ids, { .status = TokenStatus::Active }, this, take()));
    QCOMPARE(again.constLast().result, TokenResult::NotTried);
    QVERIFY(m_proxy->count("PATCH") <= int(ids.size()) + 4);
}

void TestTokenChanges::deletedIsWhatSomebodyElseDeleted()
{
    const QList<TokenId> ids = activeOnes().mid(0, 5);
    other("DELETE", pathOf(ids.at(0)));
    m_proxy->misbehave(Fault::cutAfter(1), "DELETE " + pathOf(ids.at(1)));
    m_proxy->misbehave(Fault::cutAfter(0), "DELETE " + pathOf(ids.at(2)));
    const TokenOutcomes outcomes
        = waitFor(TokenChangeOperation::remove(*m_session, ids, this, take()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool isLeft = i == 2;
        QCOMPARE(outcomes.at(i).result, isLeft ? TokenResult::Refused : TokenResult::Done);
        QCOMPARE(m_session->tokens().find(TokenStore::V2, ids.at(i)) != nullptr, isLeft);
        QCOMPARE(other("GET", pathOf(ids.at(i))).contains("authorization not found"), !isLeft);
    }
}

void TestTokenChanges::aPacedServerStoresOneChangeAfterAnother()
{
    open({ .tokens = Tokens, .isPaced = true });
    const QList<TokenId> ids = activeOnes();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(deactivate(ids).size(), ids.size());
    QVERIFY(std::chrono::nanoseconds(timer.nsecsElapsed()) >= ids.size() * 750us);
}

QTEST_GUILESS_MAIN(TestTokenChanges)
#include "tst_tokenchanges.moc"
