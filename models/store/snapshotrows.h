// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/core/snapshot.h"

#include <QHash>
#include <QVariantList>

class QSqlDatabase;
class QSqlQuery;

namespace itm {

/// What is to be written for a snapshot.
struct SnapshotPlan final
{
    /// 0: there is one of that day.
    qint64 id = 0;
    /// New tokens and changed ones.
    TokenList put;
    /// Whose row ends with it: those that are gone or changed.
    QList<TokenKey> ended;
};

/// Reading and writing of one server's snapshots inside one transaction, on the database's thread.
/// A row is valid from one snapshot until before another, so that what does not change costs
/// nothing. The lists that were put stay in memory until the last call.
class SnapshotRows final
{
public:
    SnapshotRows(QSqlDatabase &database, ServerId server);

    /// Takes away what a run that died left behind; makes an incomplete one.
    [[nodiscard]] Result<SnapshotPlan> begin(const Snapshot &snapshot, const TokenList &tokens);
    /// A slice of the plan.
    [[nodiscard]] Result<Done> write(const SnapshotPlan &slice);
    /// Makes it a complete one and drops those that are thinned out.
    [[nodiscard]] Result<Done> commit(qint64 id);
    [[nodiscard]] Result<Snapshots> all();
    [[nodiscard]] Result<TokenList> tokens(qint64 snapshot);
    /// Those of `snapshot` whose row is not valid in `other` too.
    [[nodiscard]] Result<TokenList> tokensNotIn(qint64 snapshot, qint64 other);

private:
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values);
    [[nodiscard]] std::optional<Error> removeIncomplete();
    [[nodiscard]] std::optional<Error> drop(const QList<qint64> &snapshots);
    [[nodiscard]] QByteArray digestOf(const PermissionList &permissions);
    [[nodiscard]] qint64 fingerprint(const Token &token);
    [[nodiscard]] Result<qint64> setId(const PermissionList &permissions);
    [[nodiscard]] Result<PermissionList> set(qint64 id);
    [[nodiscard]] Result<TokenList> read(QSqlQuery &query);

    QSqlDatabase &m_database;
    ServerId m_id;
    QString m_server;
    /// By where the list lies in memory.
    QHash<const void *, QByteArray> m_digests;
    QHash<QByteArray, qint64> m_setIds;
    QHash<qint64, PermissionList> m_sets;
};

} // namespace itm
