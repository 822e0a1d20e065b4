// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultworld.h"

#include "models/access/permissionsets.h"
#include "models/api/httpinfluxapi.h"
#include "models/api/v1api.h"
#include "models/session/createtokenoperation.h"
#include "models/session/journalingapi.h"
#include "models/session/unfinishedcreations.h"

#include "tests/faults/fulldisk.h"
#include "tests/faults/waiting.h"

namespace itm::test {

namespace {

using namespace std::chrono_literals;

constexpr int PatienceMs = 20'000;

HttpLimits limitsFor(bool isImpatient)
{
    if (!isImpatient)
        return { { 20s, 20s, 1 << 20 },
                 { 20s, 20s, 8 << 20 },
                 { 20s, 20s, 8 << 20 },
                 { 20s, 20s, 1 << 20 } };
    constexpr auto Short = 200ms;
    return { { Short, Short, 1 << 20 },
             { Short, Short, 8 << 20 },
             { Short, Short, 8 << 20 },
             { Short, Short, 1 << 20 } };
}

quint16 started(DemoServer &server)
{
    if (!server.start())
        qFatal("the demo server does not start");
    return static_cast<quint16>(QUrl(server.url()).port());
}

} // namespace

FaultWorld::FaultWorld(Way way, ServerSort server)
    : m_server(
        { .rawValues = server == ServerSort::RawValues, .isEmpty = server == ServerSort::Empty })
    , proxy(started(m_server))
    , folder(m_folder.path())
    , settings(folder.settingsFile())
    , connections(folder.connectionsFile(), nullptr)
    , templates(folder.templatesFile(), nullptr)
    , spares(folder.sparesFile())
    , database(folder.databaseFile())
    , intents(database)
    , savedValues(database)
    , inventories(database)
    , replacements(database)
    , acceptedFindings(database)
    , lastSeen(database)
    , notes(database)
    , reviews(database)
    , snapshots(database)
    , journalStore(database)
    , journal(journalStore, clock, nullptr)
    , keyring(new FaultyKeyring)
    , credentials(std::unique_ptr<CredentialStore>(keyring), database)
    , services{ .makeApi = [this](const Connection &to) -> Result<std::unique_ptr<InfluxApi>> {
                   auto api = makeHttpInfluxApi(to, limitsFor(m_isImpatient));
                   if (!api)
                       return api;
                   return makeJournalingApi(api.takeValue(), to, journal);
               },
                .credentials = credentials,
                .intents = intents,
                .savedValues = savedValues,
                .inventories = inventories,
                .replacements = replacements,
                .clock = clock,
                .lastSeen = &lastSeen,
                .notes = &notes }
    , workspace(std::make_unique<Workspace>(services, nullptr))
    , m_connection{ .id = ConnectionId::create(),
                    .server = ServerId::create(),
                    .name = QStringLiteral("plant"),
                    .url = proxy.url() }
{
    if (way == Way::Tls) {
        front = std::make_unique<TlsFront>(pinned(), proxy.port());
        m_connection.url = front->url();
        m_connection.trust.pinnedSha256 = sha256Of(pinned());
    } else if (way == Way::Proxy) {
        forward = std::make_unique<TestProxy>(proxy.port());
        m_connection.proxy = { ProxyMode::Http, QStringLiteral("127.0.0.1"), forward->port(), {} };
    }
    journal.setFacts(journalFacts(*workspace));
    const auto notice = [this](const Error &error) { notices.append(error); };
    QObject::connect(&connections, &ConnectionStore::writeFailed, context.get(), notice);
    QObject::connect(&templates, &TemplateStore::writeFailed, context.get(), notice);
    QObject::connect(&journal, &Journal::failed, context.get(), notice);
}

FaultWorld::~FaultWorld()
{
    FullDisk::setFull(false);
    context.reset();
    workspace.reset();
}

void FaultWorld::settle()
{
    // A list is written slice after slice.
    for (int before = -1; before != FullDisk::writes();) {
        before = FullDisk::writes();
        for (int i = 0; i < 2; ++i)
            std::ignore = answerOf<DatabaseReport>(
                [this](auto callback) { return database.report(context.get(), callback); });
    }
}

const TestCertificate &FaultWorld::pinned()
{
    static const TestCertificate made = makeCertificate({ .address = "127.0.0.1" });
    return made;
}

void FaultWorld::renewConnections()
{
    if (m_session && m_session->state() == ServerSession::State::Ready)
        m_session->api().setCredential(Credential::token(Secret(QByteArrayView(operatorValue()))));
}

bool FaultWorld::connect()
{
    keyring->put(CredentialKey::connection(m_connection.id), operatorValue());
    connections.put(m_connection);
    m_session = &workspace->open(m_connection);
    m_session->connectFromStore();
    const auto isOver = [this] {
        return m_session->storedTokens() || m_session->refreshError()
            || m_session->state() == ServerSession::State::Failed;
    };
    return happens(isOver, PatienceMs) && m_session->storedTokens();
}

bool FaultWorld::becomeImpatient()
{
    m_isImpatient = true;
    if (!m_session || m_session->state() != ServerSession::State::Ready)
        return true;
    // The computer may be busy.
    for (int attempts = 0; attempts < 5; ++attempts) {
        if (connectsAgain())
            return true;
    }
    return false;
}

bool FaultWorld::connectsAgain()
{
    const int before = proxy.count("GET /metrics");
    bool isCounted = false;
    const auto counted
        = QObject::connect(m_session, &ServerSession::stateChanged, context.get(),
                           [&] { isCounted = isCounted || proxy.count("GET /metrics") > before; });
    m_session->connectFromStore();
    const bool isOver = happens(
        [&] {
            return isCounted || m_session->refreshError()
                || m_session->state() == ServerSession::State::Failed;
        },
        PatienceMs);
    QObject::disconnect(counted);
    return isOver && m_session->state() == ServerSession::State::Ready
        && !m_session->refreshError();
}

bool FaultWorld::saveAgain(const Outcome &outcome)
{
    for (const std::shared_ptr<TokenValue> &value : outcome.values) {
        value->save();
        if (!happens([&value] { return value->state() != TokenValue::State::Saving; })
            || value->state() != TokenValue::State::Saved)
            return false;
    }
    return true;
}

bool FaultWorld::recover()
{
    if (!m_session)
        return true;
    const auto isThere = [this] {
        return m_session->state() == ServerSession::State::Ready && !m_session->isRefreshing()
            && !m_session->refreshError();
    };
    if (!happens([this] { return !m_session->isRefreshing(); }, PatienceMs))
        return false;
    // Connections that another certificate was about to be shown to would still be used.
    const bool isStale = m_isReconnecting || front;
    if (m_session->state() == ServerSession::State::Ready && !isStale)
        m_session->refresh();
    else
        m_session->connectFromStore();
    if (!happens(isThere, PatienceMs))
        return false;
    const auto open = answerOf<QList<Intent>>([this](auto callback) {
        return intents.open(m_connection.server, context.get(), callback);
    });
    auto *looking = new UnfinishedCreations(*m_session, context.get());
    qsizetype found = 0;
    QObject::connect(looking, &UnfinishedCreations::found, context.get(),
                     [&found](const CreationFate &) { ++found; });
    looking->look();
    if (!open)
        return false;
    const auto isLookedAfter
        = [this](const Intent &intent) { return m_session->isCreating(intent.id); };
    const auto lost = open.value().size()
        - std::count_if(open.value().begin(), open.value().end(), isLookedAfter);
    return happens([&] { return found == lost; }, PatienceMs);
}

Token FaultWorld::makeToken(const QString &description)
{
    std::shared_ptr<TokenValue> made;
    const OrganizationId factory = organization(QStringLiteral("factory"));
    new CreateTokenOperation(
        *m_session,
        { .description = description,
          .organization = factory,
          .permissions = bucketPermissions(factory, { { {}, {}, true, true } }) },
        [&made](const Result<std::shared_ptr<TokenValue>> &answer) {
            if (answer)
                made = answer.value();
        },
        context.get());
    const auto isSaved = [&made] { return made && made->state() == TokenValue::State::Saved; };
    if (!happens(isSaved, PatienceMs))
        qFatal("a token for the test could not be made");
    return made->token();
}

void FaultWorld::appearOnServer(const QString &description)
{
    const OrganizationId factory = organization(QStringLiteral("factory"));
    const TokenDraft draft{ .description = description,
                            .organization = factory,
                            .permissions = bucketPermissions(factory, { { {}, {}, true, true } }) };
    if (!answerOf<CreatedToken>(
            [&](auto callback) { return directly().createToken(draft, context.get(), callback); }))
        qFatal("the demo server made no token");
}

Token FaultWorld::listed(const QString &description) const
{
    for (const Token &token : m_session->tokens().tokens()) {
        if (token.description == description)
            return token;
    }
    qFatal("the demo server has no such token");
}

OrganizationId FaultWorld::organization(const QString &name) const
{
    for (const Organization &candidate : m_session->catalog().organizations()) {
        if (candidate.name == name)
            return candidate.id;
    }
    return {};
}

QString FaultWorld::freshName(const QString &what)
{
    return QStringLiteral("%1 %2").arg(what).arg(++m_names);
}

bool FaultWorld::isEmpty()
{
    const auto answer = answerOf<bool>(
        [this](auto callback) { return directly().setupAllowed(context.get(), callback); });
    return answer && answer.value();
}

InfluxApi &FaultWorld::directly()
{
    if (!m_direct) {
        Connection connection;
        connection.url = QUrl(m_server.url());
        m_direct = makeHttpInfluxApi(connection).takeValue();
        m_direct->setCredential(Credential::token(Secret(QByteArrayView(operatorValue()))));
    }
    return *m_direct;
}

std::optional<Token> FaultWorld::onServer(TokenId id)
{
    const auto answer = answerOf<Token>(
        [&](auto callback) { return directly().token(id, context.get(), callback); });
    return answer ? std::optional(answer.value()) : std::nullopt;
}

std::optional<User> FaultWorld::userOnServer(UserId id)
{
    const auto answer = answerOf<User>(
        [&](auto callback) { return directly().user(id, context.get(), callback); });
    return answer ? std::optional(answer.value()) : std::nullopt;
}

std::optional<Token> FaultWorld::v1OnServer(const QString &userName)
{
    const auto answer = answerOf<std::optional<Token>>(
        [&](auto callback) { return directly().v1().named(userName, context.get(), callback); });
    return answer ? answer.value() : std::nullopt;
}

TokenList FaultWorld::allOnServer()
{
    const auto answer = answerOf<TokenListing>(
        [&](auto callback) { return directly().tokens({}, context.get(), callback); });
    return answer ? answer.value().tokens : TokenList();
}

bool FaultWorld::opensV1(const Token &credential)
{
    const Secret saved(QByteArrayView(keyring->valueOf(
        CredentialKey::tokenValue(m_connection.server, TokenStore::V1, credential.id))));
    return !saved.isEmpty() && answerOf<Done>([&](auto callback) {
        return directly().v1().signIn(credential.v1UserName.toString(), saved.clone(),
                                      context.get(), callback);
    });
}

QList<Connection> FaultWorld::connectionsOnDisk() const
{
    return ConnectionStore(folder.connectionsFile(), nullptr).connections();
}

bool FaultWorld::hasValue(TokenStore store, TokenId id) const
{
    return !keyring->valueOf(CredentialKey::tokenValue(m_connection.server, store, id)).isEmpty();
}

QStringList FaultWorld::lostValues(const TokenList &before, const Outcome &outcome)
{
    QSet<TokenId> known;
    for (const Token &token : before)
        known.insert(token.id);
    const auto open = answerOf<QList<Intent>>([this](auto callback) {
        return intents.open(m_connection.server, context.get(), callback);
    });
    QStringList lost;
    for (const Token &token : allOnServer()) {
        const auto isAboutIt = [&token](const Intent &intent) {
            return intent.created == token.id || intent.draft.description == token.description;
        };
        const auto spare = spares.find(m_connection.server);
        const bool isSealed = spare && spare->token == token.id
            && !keyring->valueOf(SpareStore::keyOf(m_connection.server)).isEmpty();
        const auto isInHand = [&token](const std::shared_ptr<TokenValue> &value) {
            return value->token().id == token.id && !value->value().isEmpty();
        };
        const QList<Intent> noted = open ? open.value() : QList<Intent>();
        if (!known.contains(token.id) && !isSealed && !hasValue(TokenStore::V2, token.id)
            && std::none_of(noted.begin(), noted.end(), isAboutIt)
            && std::none_of(outcome.values.begin(), outcome.values.end(), isInHand))
            lost.append(token.description);
    }
    return lost;
}

} // namespace itm::test
