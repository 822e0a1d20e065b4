// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/findingswatch.h"

#include "models/access/findings.h"
#include "models/session/logsightings.h"
#include "models/session/runningreplacements.h"
#include "models/session/sparebook.h"

namespace itm {

FindingsWatch::FindingsWatch(Workspace &workspace, QList<Recipe> recipes, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_recipes(std::move(recipes))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &FindingsWatch::work);
    for (ServerSession *session : workspace.sessions())
        add(session);
    connect(&workspace, &Workspace::sessionAdded, this, &FindingsWatch::add);
    connect(&workspace, &Workspace::sessionAboutToClose, this, &FindingsWatch::remove);
}

FindingsWatch::~FindingsWatch() = default;

void FindingsWatch::add(ServerSession *session)
{
    m_watched[session];
    const auto changed = [this, session] { change(session); };
    const TokenRepository *tokens = &session->tokens();
    connect(session, &ServerSession::refreshed, this, changed);
    connect(tokens, &TokenRepository::reset, this, changed);
    connect(tokens, &TokenRepository::changed, this, changed);
    connect(tokens, &TokenRepository::removed, this, changed);
    connect(tokens, &TokenRepository::inserted, this, [this, session](const TokenKey &key) {
        m_watched[session].madeHere.insert(key.id);
        change(session);
    });
    // What the server told anew was inserted a moment ago, too.
    connect(tokens, &TokenRepository::updatedByServer, this,
            [this, session](const QList<TokenKey> &keys) {
                for (const TokenKey &key : keys)
                    m_watched[session].madeHere.remove(key.id);
                change(session);
            });
    connect(&session->catalog(), &CatalogRepository::usersChanged, this, changed);
    connect(&session->replacements(), &RunningReplacements::changed, this, changed);
    connect(&session->sightings(), &LogSightings::changed, this, changed);
    loadAccepted(session);
    change(session);
}

void FindingsWatch::setAcceptedFindings(AcceptedFindingStore *store)
{
    m_store = store;
    for (ServerSession *session : m_workspace.sessions())
        loadAccepted(session);
}

void FindingsWatch::loadAccepted(ServerSession *session)
{
    if (!m_store)
        return;
    ++m_watched[session].due;
    m_watched[session].loading = m_store->all(
        session->connection().server, this, [this, session](Result<QList<AcceptedFinding>> answer) {
            if (!m_watched.contains(session))
                return;
            --m_watched[session].due;
            if (answer)
                m_watched[session].accepted = answer.takeValue();
            change(session);
        });
}

bool FindingsWatch::isSettled(const ServerSession &session) const
{
    const auto watched = m_watched.find(&session);
    return watched != m_watched.end() && watched->second.findings && watched->second.due == 0
        && !watched->second.isDirty && !watched->second.isWorking;
}

void FindingsWatch::accept(ServerSession &session, const QList<AcceptedFinding> &findings)
{
    ServerSession *changed = &session;
    if (m_store)
        m_watched[changed].writing
            = m_store->put(findings, this, [this, changed](const Result<Done> &answer) {
                  written(changed, answer);
              });
}

void FindingsWatch::takeBack(ServerSession &session, const QList<AcceptedFinding> &findings)
{
    ServerSession *changed = &session;
    if (m_store)
        m_watched[changed].writing
            = m_store->remove(findings, this, [this, changed](const Result<Done> &answer) {
                  written(changed, answer);
              });
}

void FindingsWatch::written(ServerSession *session, const Result<Done> &answer)
{
    if (!answer)
        Q_EMIT notKept(answer.error());
    else if (m_watched.contains(session))
        loadAccepted(session);
}

void FindingsWatch::remove(ServerSession *session)
{
    disconnect(session, nullptr, this, nullptr);
    disconnect(&session->tokens(), nullptr, this, nullptr);
    disconnect(&session->catalog(), nullptr, this, nullptr);
    disconnect(&session->replacements(), nullptr, this, nullptr);
    disconnect(&session->sightings(), nullptr, this, nullptr);
    m_watched.erase(session);
}

void FindingsWatch::change(ServerSession *session)
{
    Watched &watched = m_watched[session];
    if (!session->isLive()) {
        // The saved list: what is newer than it appeared since.
        if (!session->isRefreshing() && !session->tokens().newestId().isNull())
            watched.newestBefore = session->tokens().newestId();
        return;
    }
    watched.isDirty = true;
    if (!m_later.isActive())
        m_later.start();
}

void FindingsWatch::work()
{
    for (ServerSession *session : m_workspace.sessions()) {
        Watched &watched = m_watched[session];
        if (watched.isDirty && !watched.isWorking)
            start(session, watched);
    }
}

void FindingsWatch::start(ServerSession *session, Watched &watched)
{
    watched.isDirty = false;
    watched.isWorking = true;
    using Taken = std::shared_ptr<const Found>;
    watched.working = m_worker.run<Taken>(
        [context = contextOf(*session, watched), accepted = watched.accepted,
         saved = session->tokens().savedValues()]() mutable -> Result<Taken> {
            // Made in an earlier run, or lent by the server: who saved the value made or knew it
            // here.
            for (const TokenKey &key : std::as_const(saved))
                context.madeHere.insert(key.id);
            auto found = std::make_shared<Found>();
            found->split = splitAccepted(findAll(context), accepted, context.now);
            found->index = indexOf(found->split.open, context.tokens);
            return Taken(std::move(found));
        },
        this,
        [this, session](Result<Taken> answer) {
            if (answer)
                take(session, answer.takeValue());
        });
}

void FindingsWatch::take(ServerSession *session, std::shared_ptr<const Found> findings)
{
    const auto watched = m_watched.find(session);
    if (watched == m_watched.end())
        return;
    watched->second.isWorking = false;
    watched->second.findings = std::move(findings);
    if (watched->second.isDirty)
        m_later.start();
    Q_EMIT found(session);
}

FindingContext FindingsWatch::contextOf(const ServerSession &session, const Watched &watched) const
{
    FindingContext context{ .tokens = session.tokens().tokens(),
                            .seesAll = session.identity().isOperator,
                            .types = session.capabilities().resourceTypes,
                            .valueStorage = session.capabilities().valueStorage,
                            .organizations = session.catalog().organizations(),
                            .users = session.catalog().users(),
                            .buckets = session.catalog().knownBuckets(),
                            .bucketsListed = watched.bucketsListed,
                            .lastBucketNames = watched.lastBucketNames,
                            .recipes = m_recipes,
                            .replacements = session.replacements().all(),
                            .newestBefore = watched.newestBefore,
                            .madeHere = watched.madeHere,
                            .orphans = watched.orphans,
                            .now = session.services().clock.now() };
    if (const LogSightings &logs = session.sightings(); !logs.isEmpty() || !logs.all().isEmpty())
        context.sightings = logs.all();
    if (m_spares) {
        const SpareToken spare = m_spares->spareToken(session.connection().server);
        context.spare = spare.id;
        context.spareWorks = spare.leadsBack;
    }
    return context;
}

const FindingsWatch::Watched *FindingsWatch::find(const ServerSession *session) const
{
    const auto watched = m_watched.find(session);
    return watched == m_watched.end() ? nullptr : &watched->second;
}

FindingsWatch::Report FindingsWatch::report(const ServerSession *session) const
{
    const Watched *watched = find(session);
    if (!watched || !watched->findings)
        return nullptr;
    return { watched->findings, &watched->findings->split.open };
}

FindingsWatch::Report FindingsWatch::acceptedReport(const ServerSession *session) const
{
    const Watched *watched = find(session);
    if (!watched || !watched->findings)
        return nullptr;
    return { watched->findings, &watched->findings->split.accepted };
}

QList<AcceptedFinding> FindingsWatch::accepted(const ServerSession *session) const
{
    const Watched *watched = find(session);
    return watched ? watched->accepted : QList<AcceptedFinding>();
}

quint32 FindingsWatch::kindsOf(const TokenKey &key) const
{
    const Watched *watched = find(m_workspace.sessionOf(key.server));
    return watched && watched->findings ? watched->findings->index.kindsOf(key.store, key.id) : 0;
}

QList<TokenFinding> FindingsWatch::findingsOf(const TokenKey &key) const
{
    const Watched *watched = find(m_workspace.sessionOf(key.server));
    if (!watched || !watched->findings)
        return {};
    return itm::findingsOf(watched->findings->split.open,
                           watched->findings->index.kindsOf(key.store, key.id), key.store, key.id);
}

int FindingsWatch::troubled(const ServerSession *session, OrganizationId organization) const
{
    const Watched *watched = find(session);
    if (!watched || !watched->findings)
        return 0;
    const FindingIndex &index = watched->findings->index;
    return organization.isNull() ? index.troubledTokens : index.troubled.value(organization);
}

int FindingsWatch::troubledV1(const ServerSession *session) const
{
    const Watched *watched = find(session);
    return watched && watched->findings ? watched->findings->index.troubledV1 : 0;
}

void FindingsWatch::setSpares(const SpareBook *spares)
{
    m_spares = spares;
    for (ServerSession *session : m_workspace.sessions())
        change(session);
    if (spares) {
        connect(spares, &SpareBook::changed, this, [this](ServerId server) {
            if (ServerSession *session = m_workspace.sessionOf(server))
                change(session);
        });
    }
}

void FindingsWatch::setOrphans(ServerSession &session, const QList<Orphan> &orphans)
{
    const auto watched = m_watched.find(&session);
    if (watched == m_watched.end() || watched->second.orphans == orphans)
        return;
    watched->second.orphans = orphans;
    change(&session);
}

void FindingsWatch::forgetOrphans(ServerSession &session, const QSet<TokenId> &deleted)
{
    QList<Orphan> left = orphans(&session);
    left.removeIf([&deleted](const Orphan &orphan) { return deleted.contains(orphan.id); });
    setOrphans(session, left);
}

QList<Orphan> FindingsWatch::orphans(const ServerSession *session) const
{
    const Watched *watched = find(session);
    return watched ? watched->orphans.value_or(QList<Orphan>()) : QList<Orphan>();
}

void FindingsWatch::lookCloser(ServerSession &session)
{
    if (session.state() != ServerSession::State::Ready)
        return;
    Watched &watched = m_watched[&session];
    watched.asked.clear();
    ServerSession *asking = &session;
    ++watched.due;
    watched.asked.push_back(session.services().inventories.bucketNames(
        session.connection().server, this, [this, asking](Result<QHash<BucketId, QString>> answer) {
            if (!m_watched.contains(asking))
                return;
            --m_watched[asking].due;
            if (answer)
                m_watched[asking].lastBucketNames = answer.takeValue();
            change(asking);
        }));
    for (const Organization &organization : session.catalog().organizations()) {
        ++watched.due;
        watched.asked.push_back(session.buckets(
            organization.id, this,
            [this, asking, id = organization.id](const Result<QList<Bucket>> &answer) {
                if (!m_watched.contains(asking))
                    return;
                --m_watched[asking].due;
                if (answer)
                    m_watched[asking].bucketsListed.insert(id);
                change(asking);
            }));
    }
}

} // namespace itm
