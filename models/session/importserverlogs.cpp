// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/importserverlogs.h"

#include "models/access/logperiods.h"
#include "models/core/secret.h"
#include "models/exchange/gzipunpacker.h"
#include "models/exchange/serverlogreader.h"
#include "models/session/logsightings.h"
#include "models/session/serversession.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype PieceSize = 256 * 1024;
constexpr std::chrono::milliseconds ProgressStep{ 100 };

void add(LogReading &all, const LogReading &one)
{
    addLastSeen(all.seen, one.seen);
    for (auto printed = one.printed.cbegin(); printed != one.printed.cend(); ++printed)
        all.printed[printed.key()] = std::max(all.printed.value(printed.key()), *printed);
    all.lines += one.lines;
    all.requests += one.requests;
    all.leaking += one.leaking;
    all.leakingUnknown += one.leakingUnknown;
    all.badTimes += one.badTimes;
    all.hasTooManyIds = all.hasTooManyIds || one.hasTooManyIds;
}

} // namespace

ImportServerLogs::ImportServerLogs(ServerSession &session, QStringList files, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_files(std::move(files))
{
    for (const QString &file : m_files)
        m_size += QFileInfo(file).size();
    m_progress.setInterval(ProgressStep);
    connect(&m_progress, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_state->read, m_size); });
}

ImportServerLogs::~ImportServerLogs()
{
    // The worker waits for what it reads.
    stop();
}

void ImportServerLogs::start()
{
    m_progress.start();
    const qint64 now = m_session->services().clock.now().toMSecsSinceEpoch();
    m_reading = m_worker.run<LogImport>(
        [files = m_files, now, state = m_state]() -> Result<LogImport> {
            return readAll(files, now, *state);
        },
        this, [this](Result<LogImport> answer) { take(answer.takeValue()); });
}

LogImport ImportServerLogs::readAll(const QStringList &files, qint64 now, State &state)
{
    LogImport outcome;
    for (const QString &path : files) {
        ServerLogReader reader(now);
        const auto trouble = readOne(path, reader, state);
        if (trouble)
            outcome.troubles.append({ path, *trouble });
        const LogReading reading = reader.finish();
        if (trouble && reading.lines == 0)
            continue;
        ++outcome.files;
        add(outcome.reading, reading);
    }
    outcome.wasStopped = state.stop;
    return outcome;
}

std::optional<LogFileTrouble::Kind> ImportServerLogs::readOne(const QString &path,
                                                              ServerLogReader &reader, State &state)
{
    using Kind = LogFileTrouble::Kind;
    QFile file(path);
    // Not a pipe: it need not end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Kind::Unreadable;
    std::optional<GzipUnpacker> unpacker;
    QByteArray piece(PieceSize, Qt::Uninitialized);
    const auto wiping = qScopeGuard([&piece] { wipe(piece); });
    qint64 count = 0;
    while (!state.stop && (count = file.read(piece.data(), PieceSize)) > 0) {
        const QByteArrayView bytes(piece.constData(), count);
        const LogFileKind kind = file.pos() == count ? logFileKind(bytes) : LogFileKind::Text;
        if (kind == LogFileKind::Journal || kind == LogFileKind::Compressed)
            return kind == LogFileKind::Journal ? Kind::Journal : Kind::Compressed;
        if (kind == LogFileKind::Gzip)
            unpacker.emplace([&reader](QByteArrayView unpacked) { reader.add(unpacked); });
        if (!unpacker)
            reader.add(bytes);
        else if (!unpacker->add(bytes))
            return Kind::Damaged;
        state.read += count;
    }
    if (count < 0)
        return Kind::Unreadable;
    const bool isCut = unpacker && !state.stop && !unpacker->isComplete();
    return isCut ? std::optional(Kind::Damaged) : std::nullopt;
}

void ImportServerLogs::take(LogImport outcome)
{
    m_progress.stop();
    Q_EMIT progressed(m_state->read, m_size);
    // Stopped, or the server was closed meanwhile.
    if (outcome.wasStopped || !m_session) {
        outcome.wasStopped = true;
        Q_EMIT ended(outcome);
        return;
    }
    countTokens(outcome);
    m_keeping = m_session->sightings().add(outcome.reading.seen, this,
                                           [this, outcome](const Result<Done> &answer) {
                                               LogImport kept = outcome;
                                               if (!answer)
                                                   kept.error = answer.error();
                                               Q_EMIT ended(kept);
                                           });
}

void ImportServerLogs::countTokens(LogImport &outcome) const
{
    const TokenRepository &listed = m_session->tokens();
    QHash<TokenId, TokenSighting> &tokens = outcome.reading.seen.tokens;
    const QHash<TokenId, qint64> &printed = outcome.reading.printed;
    for (auto one = printed.cbegin(); one != printed.cend(); ++one) {
        if (!listed.find(TokenStore::V1, one.key()))
            tokens[one.key()].leakedAt = std::max(tokens[one.key()].leakedAt, *one);
    }
    for (auto one = tokens.cbegin(); one != tokens.cend(); ++one) {
        const bool isV1 = listed.find(TokenStore::V1, one.key());
        if (!isV1 && !listed.find(TokenStore::V2, one.key()))
            ++outcome.unknown;
        else if (one->seenAt > 0)
            ++outcome.seen;
        if (one->leakedAt > 0)
            outcome.leaked.append({ m_session->connection().server,
                                    isV1 ? TokenStore::V1 : TokenStore::V2, one.key() });
    }
    std::sort(outcome.leaked.begin(), outcome.leaked.end(),
              [](const TokenKey &a, const TokenKey &b) { return a.id < b.id; });
}

} // namespace itm
