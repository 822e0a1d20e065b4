// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpinfluxapi.h"
#include "models/session/runningreplacements.h"
#include "models/session/unfinishedcreations.h"

#include "tests/replace/realstores.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int PatienceMs = 30'000;

/// The demo program, in a process of its own.
class Demo final
{
public:
    bool start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(ITM_DEMO_PROGRAM), arguments);
        m_url = QUrl(line());
        m_value = line().toUtf8();
        return m_url.isValid() && !m_value.isEmpty();
    }
    ~Demo()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] const QByteArray &value() const { return m_value; }
    [[nodiscard]] std::unique_ptr<InfluxApi> api() const
    {
        return api(Secret(QByteArrayView(m_value)));
    }
    [[nodiscard]] std::unique_ptr<InfluxApi> api(Secret value) const
    {
        auto made = makeHttpInfluxApi(connectionTo(m_url, ServerId::create()));
        auto api = made.takeValue();
        api->setCredential(Credential::token(std::move(value)));
        return api;
    }

private:
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(PatienceMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QUrl m_url;
    QByteArray m_value;
};

template <class T, class Start>
Result<T> wait(Start start)
{
    std::optional<Result<T>> answer;
    const RequestHandle handle
        = start([&](Result<T> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, PatienceMs))
        return Error{ .kind = ErrorKind::DeadlineExceeded };
    return std::move(*answer);
}

/// By then no server is at a request of the run any more.
class ClockOfTheNextStart final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(300);
    }
};

/// The program started again on what a run left behind.
class NextStart final
{
public:
    NextStart(const QString &folder, const Demo &demo, ServerId server)
        : m_server(server)
        , m_real(folder)
        , m_services{ .makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); },
                      .credentials = m_real.credentials,
                      .intents = m_real.intents,
                      .savedValues = m_real.savedValues,
                      .inventories = m_real.inventories,
                      .replacements = m_real.replacements,
                      .clock = m_clock }
        , m_workspace(m_services, nullptr)
        , m_session(m_workspace.open(connectionTo(demo.url(), server)))
        , m_creations(m_session, nullptr)
    {
        QObject::connect(&m_session, &ServerSession::refreshed, &m_creations,
                         &UnfinishedCreations::look);
        QObject::connect(&m_creations, &UnfinishedCreations::found, &m_creations,
                         [this](const CreationFate &fate) {
                             m_fates << fate;
                             m_session.replacements().look();
                         });
        m_session.connectWith(Secret(QByteArrayView(demo.value())));
    }

    /// Everything that was left open has been looked into.
    bool isSettled()
    {
        if (!m_session.isLive() || m_session.isRefreshing())
            return false;
        const QList<Intent> open = openIntents();
        const bool isEachMentioned = std::all_of(
            open.cbegin(), open.cend(), [this](const Intent &one) { return isMentioned(one.id); });
        return isEachMentioned && areValuesSafe() && areReplacementsSettled();
    }

    [[nodiscard]] bool isMentioned(TokenId token) const
    {
        return std::any_of(m_fates.cbegin(), m_fates.cend(), [token](const CreationFate &fate) {
            return std::any_of(fate.candidates.cbegin(), fate.candidates.cend(),
                               [token](const Token &one) { return one.id == token; });
        });
    }
    /// Empty where the keychain has none.
    Secret savedValue(TokenId token)
    {
        const auto key = CredentialKey::tokenValue(m_server, TokenStore::V2, token);
        auto value = wait<Secret>(
            [&](auto callback) { return m_real.credentials.read(key, &m_creations, callback); });
        return value ? value.takeValue() : Secret();
    }
    QList<Intent> openIntents()
    {
        return wait<QList<Intent>>([&](auto callback) {
                   return m_real.intents.open(m_server, &m_creations, callback);
               })
            .value();
    }
    [[nodiscard]] const ServerSession &session() const { return m_session; }

private:
    [[nodiscard]] bool isMentioned(IntentId intent) const
    {
        return std::any_of(m_fates.cbegin(), m_fates.cend(),
                           [intent](const CreationFate &one) { return one.intent.id == intent; });
    }
    [[nodiscard]] bool areValuesSafe() const
    {
        return std::all_of(m_fates.cbegin(), m_fates.cend(), [](const CreationFate &fate) {
            return !fate.rescued || fate.rescued->state() == TokenValue::State::Saved;
        });
    }
    bool areReplacementsSettled()
    {
        const auto written = wait<QList<Replacement>>([&](auto callback) {
            return m_real.replacements.all(m_server, &m_creations, callback);
        });
        const QSet<ReplacementStage> settled{ ReplacementStage::BothWork,
                                              ReplacementStage::Observing,
                                              ReplacementStage::Reactivated };
        // With the value saved, the next stage is on its way to the database.
        const auto isSettled = [this, &settled](const Replacement &one) {
            return settled.contains(one.stage)
                || (one.stage == ReplacementStage::Made
                    && !m_session.tokens().hasSavedValue(TokenStore::V2, one.newToken));
        };
        const QList<Replacement> &known = m_session.replacements().all();
        return written.value() == known && std::all_of(known.cbegin(), known.cend(), isSettled);
    }

    ServerId m_server;
    ClockOfTheNextStart m_clock;
    RealStores m_real;
    SessionServices m_services;
    Workspace m_workspace;
    ServerSession &m_session;
    UnfinishedCreations m_creations;
    QList<CreationFate> m_fates;
};

} // namespace

/// Making and replacing tokens, with the process killed at every step: what is found at the next
/// start. Run by with-keyring.sh; the server is the demo program.
class TestKilledRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepIsAPoint();
    void nothingIsLostWhereverItDies_data();
    void nothingIsLostWhereverItDies();

private:
    /// Runs the job on a new token with this description; the lines it printed.
    QStringList run(const QString &job, const QString &point);
    TokenId makeToken(const QString &description);
    /// What the server has under the description, by id.
    TokenList onServer(const QString &description);
    void checkSuccessor(NextStart &next, const Token &successor);

    Demo m_hashed;
    Demo m_raw;
    /// Of the row.
    Demo *m_demo = &m_hashed;
    QProcess m_run;
    std::unique_ptr<QTemporaryDir> m_folder;
    ServerId m_server;
    TokenId m_old;
    QString m_description;
};

void TestKilledRun::initTestCase()
{
    if (qEnvironmentVariable("ITM_KEYRING") != QLatin1String("unlocked"))
        QSKIP("needs a private keyring: run it through with-keyring.sh");
    QVERIFY(m_hashed.start({}));
    QVERIFY(m_raw.start({ QStringLiteral("--raw-values") }));
}

TokenId TestKilledRun::makeToken(const QString &description)
{
    const auto api = m_demo->api();
    const auto organizations = wait<QList<Organization>>(
        [&](auto callback) { return api->organizations(this, callback); });
    const OrganizationId organization = organizations.value().constFirst().id;
    const TokenDraft draft{
        .description = description,
        .organization = organization,
        .permissions = { { PermissionAction::Write, types::buckets, {}, organization, {} } }
    };
    const auto made = wait<CreatedToken>(
        [&](auto callback) { return api->createToken(draft, this, callback); });
    return made ? made.value().token.id : TokenId();
}

TokenList TestKilledRun::onServer(const QString &description)
{
    const auto api = m_demo->api();
    const auto listing
        = wait<TokenListing>([&](auto callback) { return api->tokens({}, this, callback); });
    TokenList found = listing.value().tokens;
    found.removeIf([&](const Token &token) { return token.description != description; });
    return found;
}

QStringList TestKilledRun::run(const QString &job, const QString &point)
{
    static int number = 0;
    m_description = QStringLiteral("Telegraf line %1").arg(++number);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = ServerId::create();
    m_old = makeToken(m_description);
    QStringList arguments{ m_folder->path(),
                           m_demo->url().toString(),
                           QString::fromUtf8(m_demo->value()),
                           m_server.toString(),
                           job,
                           m_old.toString() };
    if (!point.isEmpty())
        arguments << point;
    m_run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_run.start(QStringLiteral(ITM_KILLED_RUN), arguments);
    if (!m_run.waitForFinished(PatienceMs))
        qWarning("the run does not end");
    return QString::fromUtf8(m_run.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestKilledRun::everyStepIsAPoint()
{
    const QStringList create = run(QStringLiteral("create"), {});
    for (const char *step : { "writing the intent", "making the token", "saving the value",
                              "noting the token in the intent", "noting that a value is saved",
                              "closing the intent" }) {
        for (const char *moment : { " is asked for", " is under way", " is done" })
            QVERIFY2(create.contains(QLatin1String(step) + QLatin1String(moment)), step);
    }
    const QStringList replace = run(QStringLiteral("replace"), {});
    QCOMPARE(m_run.exitCode(), 0);
    for (const char *step :
         { "writing the replacement is done", "noting the successor is done",
           "writing the replacement is done (9)", "changing the token is done (3)",
           "deleting the token is done", "ending the replacement is done" })
        QVERIFY2(replace.contains(QLatin1String(step)), step);
    QCOMPARE(onServer(m_description).size(), 1);
}

void TestKilledRun::nothingIsLostWhereverItDies_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<bool>("isRaw");
    QTest::addColumn<QString>("point");
    const auto rows = [this](const char *job, bool isRaw) {
        m_demo = isRaw ? &m_raw : &m_hashed;
        const QStringList points = run(QString::fromLatin1(job), {});
        for (const QString &point : points) {
            QTest::addRow("%s%s: %s", job, isRaw ? ", values readable" : "", qPrintable(point))
                << QString::fromLatin1(job) << isRaw << point;
        }
    };
    rows("create", false);
    rows("create", true);
    rows("replace", false);
}

void TestKilledRun::nothingIsLostWhereverItDies()
{
    QFETCH(QString, job);
    QFETCH(bool, isRaw);
    QFETCH(QString, point);
    m_demo = isRaw ? &m_raw : &m_hashed;
    run(job, point);
    QCOMPARE(m_run.exitStatus(), QProcess::CrashExit);
    QCOMPARE(m_run.exitCode(), SIGKILL);
    const TokenList left = onServer(m_description);

    NextStart next(m_folder->path(), *m_demo, m_server);
    QTRY_VERIFY_WITH_TIMEOUT(next.isSettled(), PatienceMs);

    const TokenList found = onServer(m_description);
    QVERIFY2(found == left, "a start changes nothing on the server");
    std::optional<Token> old;
    std::optional<Token> successor;
    for (const Token &token : found) {
        QVERIFY2(token.id == m_old || !successor, "made twice");
        (token.id == m_old ? old : successor) = token;
    }
    if (successor)
        checkSuccessor(next, *successor);
    if (!old || !old->isActive()) {
        QVERIFY(successor);
        QVERIFY2(!next.savedValue(successor->id).isEmpty(),
                 "the old token is off, and nobody has the new one's value");
    }
    const auto &replacements = next.session().replacements().all();
    const bool isToBeReplaced = job == QLatin1String("replace") && old && successor;
    QCOMPARE(replacements.size(), isToBeReplaced ? 1 : 0);
    if (isToBeReplaced) {
        QCOMPARE(replacements.constFirst().oldToken, m_old);
        QCOMPARE(replacements.constFirst().newToken, successor->id);
        // The stage is what the server says: an old token that is off is known to be observed.
        const ReplacementStage stage = replacements.constFirst().stage;
        QCOMPARE(stage == ReplacementStage::Observing, !old->isActive());
        QCOMPARE(stage == ReplacementStage::Made, next.savedValue(successor->id).isEmpty());
    }
}

/// Its value is in the keychain and works, or its loss was told and will be told again.
void TestKilledRun::checkSuccessor(NextStart &next, const Token &successor)
{
    QFETCH(bool, isRaw);
    Secret value = next.savedValue(successor.id);
    if (!value.isEmpty()) {
        QVERIFY(next.session().tokens().hasSavedValue(TokenStore::V2, successor.id));
        const auto api = m_demo->api(std::move(value));
        QVERIFY(wait<QList<ResourceType>>(
            [&](auto callback) { return api->resourceTypes(this, callback); }));
        return;
    }
    QVERIFY2(!isRaw, "the server could have shown the value");
    QVERIFY(next.isMentioned(successor.id));
    const QList<Intent> open = next.openIntents();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().created, successor.id);
}

QTEST_GUILESS_MAIN(TestKilledRun)
#include "tst_killedrun.moc"
