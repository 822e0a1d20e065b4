// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/worker.h"

class QSqlDatabase;

namespace itm {

/// How opening the database went, for the user to read.
struct DatabaseReport final
{
    /// Empty: nothing was set aside. Else where the damaged or newer file now is.
    QString setAside;
    /// StoreCorrupt or StoreNewer: why it was set aside.
    std::optional<ErrorKind> reason;
};

/// The one place that opens the local SQLite file (design §5): mode 0600, WAL, migrations by
/// user_version. All work runs on a thread of its own; answers come on the GUI thread. Holds no
/// secret.
class LocalDatabase final
{
public:
    /// Starts opening at once. The folder is made if missing.
    explicit LocalDatabase(const QString &path);
    ~LocalDatabase();
    Q_DISABLE_COPY_MOVE(LocalDatabase)

    /// How it went. StoreReadOnly, StoreFull, StoreFailed: there is no database, every run() fails
    /// with that error.
    RequestHandle report(QObject *context, Callback<DatabaseReport> callback);

    /// Runs work on the database's thread, inside one transaction that is committed to disk before
    /// the answer, or rolled back where it returns an Error.
    template <class T>
    [[nodiscard]] RequestHandle run(std::function<Result<T>(QSqlDatabase &)> work, QObject *context,
                                    Callback<T> callback)
    {
        return m_worker.run<T>(
            [state = m_state, work = std::move(work)]() -> Result<T> {
                std::optional<Result<T>> result;
                const auto error
                    = transact(*state, [&](QSqlDatabase &database) -> std::optional<Error> {
                          result.emplace(work(database));
                          return result->isOk() ? std::nullopt : std::optional(result->error());
                      });
                return error ? Result<T>(*error) : std::move(*result);
            },
            context, std::move(callback));
    }

    /// Gives the room of what was deleted back to the disk, log included, after the work that is
    /// waiting. What cannot be done now is left.
    void shrink();

private:
    /// Touched by the worker's thread only, once opening has begun.
    struct State
    {
        QString path;
        QString connection;
        DatabaseReport report;
        std::optional<Error> error;
    };

    static void open(State &state);
    /// Commits where `work` returns no error.
    static std::optional<Error>
    transact(const State &state, const std::function<std::optional<Error>(QSqlDatabase &)> &work);

    std::shared_ptr<State> m_state;
    Worker m_worker;
};

} // namespace itm
