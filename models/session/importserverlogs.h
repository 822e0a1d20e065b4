// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/logimport.h"
#include "models/core/worker.h"

#include <QPointer>
#include <QTimer>

#include <atomic>

namespace itm {

class ServerLogReader;
class ServerSession;

/// Reads logs of a server, packed by gzip or not, one file after another, on a thread of its own,
/// and adds what they tell of tokens to what is known of it. All or nothing: stopped, it leaves
/// everything as it was. For one run. GUI thread; the files may have any size.
class ImportServerLogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportServerLogs)

public:
    ImportServerLogs(ServerSession &session, QStringList files, QObject *parent);
    ~ImportServerLogs() override;

    void start();
    /// ended() comes soon.
    void stop() { m_state->stop = true; }

Q_SIGNALS:
    /// In bytes, of all files.
    void progressed(qint64 read, qint64 size);
    void ended(const itm::LogImport &outcome);

private:
    /// Shared with the thread that reads.
    struct State
    {
        std::atomic<qint64> read = 0;
        std::atomic<bool> stop = false;
    };
    [[nodiscard]] static LogImport readAll(const QStringList &files, qint64 now, State &state);
    [[nodiscard]] static std::optional<LogFileTrouble::Kind>
    readOne(const QString &path, ServerLogReader &reader, State &state);
    void take(LogImport outcome);
    void countTokens(LogImport &outcome) const;

    QPointer<ServerSession> m_session;
    const QStringList m_files;
    std::shared_ptr<State> m_state = std::make_shared<State>();
    qint64 m_size = 0;
    QTimer m_progress;
    RequestHandle m_reading;
    RequestHandle m_keeping;
    Worker m_worker;
};

} // namespace itm
