// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/acceptedfindings.h"
#include "models/access/findingindex.h"
#include "models/core/worker.h"
#include "models/session/workspace.h"
#include "models/store/acceptedfindingstore.h"

#include <QTimer>

#include <map>

namespace itm {

class SpareBook;

/// Works out the findings of every open server after each change of what is known of it, on a
/// thread of its own. Only about lists that the server told in this run. GUI thread.
class FindingsWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsWatch)

public:
    using Report = std::shared_ptr<const FindingReport>;

    FindingsWatch(Workspace &workspace, QList<Recipe> recipes, QObject *parent);
    ~FindingsWatch() override;

    /// Where accepted findings are kept; outlives this. Without one nothing can be accepted.
    void setAcceptedFindings(AcceptedFindingStore *store);
    [[nodiscard]] bool canAccept() const { return m_store != nullptr; }
    /// There is a report, and nothing that was asked for could still change it.
    [[nodiscard]] bool isSettled(const ServerSession &session) const;
    /// Null before the first one. Without what was accepted.
    [[nodiscard]] Report report(const ServerSession *session) const;
    /// What was found and accepted; null before the first one.
    [[nodiscard]] Report acceptedReport(const ServerSession *session) const;
    [[nodiscard]] QList<AcceptedFinding> accepted(const ServerSession *session) const;
    /// Kept on this computer first, then taken out of the report.
    void accept(ServerSession &session, const QList<AcceptedFinding> &findings);
    void takeBack(ServerSession &session, const QList<AcceptedFinding> &findings);
    /// One bit for each kind of finding that the token has, by the number of the kind.
    [[nodiscard]] quint32 kindsOf(const TokenKey &key) const;
    /// What report() says of the token; holds as long as the report.
    [[nodiscard]] QList<TokenFinding> findingsOf(const TokenKey &key) const;
    /// How many tokens have something more than notes that nobody accepted: those of one
    /// organization, the v1 credentials or all; 0 before the first report.
    [[nodiscard]] int troubled(const ServerSession *session, OrganizationId organization) const;
    [[nodiscard]] int troubledV1(const ServerSession *session) const;
    /// What this computer knows of spare operator tokens; outlives this.
    void setSpares(const SpareBook *spares);
    /// What a recovery listing and the list made after it told: tokens that no list shows. Known
    /// until the session ends: only the next listing tells whether they are still there.
    void setOrphans(ServerSession &session, const QList<Orphan> &orphans);
    void forgetOrphans(ServerSession &session, const QSet<TokenId> &deleted);
    [[nodiscard]] QList<Orphan> orphans(const ServerSession *session) const;
    /// Asks the server what else findings are drawn from: the buckets of every organization.
    void lookCloser(ServerSession &session);

Q_SIGNALS:
    void found(itm::ServerSession *session);
    /// What was accepted could not be kept.
    void notKept(const itm::Error &error);

private:
    struct Found
    {
        SplitFindings split;
        FindingIndex index;
    };
    struct Watched
    {
        std::shared_ptr<const Found> findings;
        QList<AcceptedFinding> accepted;
        RequestHandle loading;
        RequestHandle writing;
        std::optional<QList<Orphan>> orphans;
        std::optional<TokenId> newestBefore;
        QSet<TokenId> madeHere;
        QSet<OrganizationId> bucketsListed;
        QHash<BucketId, QString> lastBucketNames;
        std::vector<RequestHandle> asked;
        RequestHandle working;
        bool isDirty = false;
        bool isWorking = false;
        /// What was asked for and not answered yet.
        int due = 0;
    };

    void add(ServerSession *session);
    void remove(ServerSession *session);
    void change(ServerSession *session);
    void work();
    void start(ServerSession *session, Watched &watched);
    void take(ServerSession *session, std::shared_ptr<const Found> findings);
    [[nodiscard]] const Watched *find(const ServerSession *session) const;
    void loadAccepted(ServerSession *session);
    void written(ServerSession *session, const Result<Done> &answer);
    [[nodiscard]] FindingContext contextOf(const ServerSession &session,
                                           const Watched &watched) const;

    Workspace &m_workspace;
    const QList<Recipe> m_recipes;
    AcceptedFindingStore *m_store = nullptr;
    const SpareBook *m_spares = nullptr;
    std::map<const ServerSession *, Watched> m_watched;
    /// Many changes are looked at once.
    QTimer m_later;
    Worker m_worker;
};

} // namespace itm
