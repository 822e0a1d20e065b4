// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqlitesnapshotstore.h"

#include "models/store/snapshotrows.h"
#include "models/store/stepwisewrite.h"

namespace itm {

namespace {

class SnapshotTaking final : public StepwiseWrite<SnapshotTaking, bool>
{
public:
    SnapshotTaking(LocalDatabase &database, ServerId server, TokenList tokens, QObject *context,
                   Callback<bool> callback)
        : StepwiseWrite(database, context, std::move(callback))
        , m_server(server)
        , m_tokens(std::move(tokens))
    {
    }

    RequestHandle start(const Snapshot &snapshot)
    {
        step<SnapshotPlan>(
            [server = m_server, snapshot, tokens = m_tokens](QSqlDatabase &database) {
                return SnapshotRows(database, server).begin(snapshot, tokens);
            },
            [](SnapshotTaking &self, SnapshotPlan plan) {
                if (plan.id == 0)
                    return self.finish(false);
                self.m_plan = std::move(plan);
                self.writeSlice();
            });
        return handle();
    }

private:
    void writeSlice()
    {
        const SnapshotPlan slice{ .id = m_plan.id,
                                  .put = m_plan.put.mid(m_written, SliceSize),
                                  .ended = m_plan.ended.mid(m_written, SliceSize) };
        if (slice.put.isEmpty() && slice.ended.isEmpty())
            return commit();
        m_written += SliceSize;
        step<Done>(
            [server = m_server, slice](QSqlDatabase &database) {
                return SnapshotRows(database, server).write(slice);
            },
            [](SnapshotTaking &self, Done) { self.writeSlice(); });
    }

    void commit()
    {
        step<Done>(
            [server = m_server, id = m_plan.id](QSqlDatabase &database) {
                return SnapshotRows(database, server).commit(id);
            },
            [](SnapshotTaking &self, Done) { self.finish(true); });
    }

    ServerId m_server;
    TokenList m_tokens;
    SnapshotPlan m_plan;
    qsizetype m_written = 0;
};

} // namespace

SqliteSnapshotStore::SqliteSnapshotStore(LocalDatabase &database)
    : m_database(database)
{
}

RequestHandle SqliteSnapshotStore::take(ServerId server, const Snapshot &snapshot,
                                        const TokenList &tokens, QObject *context,
                                        Callback<bool> callback)
{
    return std::make_shared<SnapshotTaking>(m_database, server, tokens, context,
                                            std::move(callback))
        ->start(snapshot);
}

RequestHandle SqliteSnapshotStore::all(ServerId server, QObject *context,
                                       Callback<Snapshots> callback)
{
    return m_database.run<Snapshots>(
        [server](QSqlDatabase &database) { return SnapshotRows(database, server).all(); }, context,
        std::move(callback));
}

RequestHandle SqliteSnapshotStore::differing(ServerId server, qint64 before, qint64 after,
                                             QObject *context, Callback<SnapshotPair> callback)
{
    return m_database.run<SnapshotPair>(
        [server, before, after](QSqlDatabase &database) -> Result<SnapshotPair> {
            SnapshotRows rows(database, server);
            Result<TokenList> old = rows.tokensNotIn(before, after);
            if (!old)
                return old.error();
            Result<TokenList> fresh = rows.tokensNotIn(after, before);
            if (!fresh)
                return fresh.error();
            return SnapshotPair{ old.takeValue(), fresh.takeValue() };
        },
        context, std::move(callback));
}

RequestHandle SqliteSnapshotStore::tokens(ServerId server, qint64 snapshot, QObject *context,
                                          Callback<TokenList> callback)
{
    return m_database.run<TokenList>(
        [server, snapshot](QSqlDatabase &database) {
            return SnapshotRows(database, server).tokens(snapshot);
        },
        context, std::move(callback));
}

} // namespace itm
