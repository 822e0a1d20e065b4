// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/journal.h"

#include "models/session/workspace.h"

namespace itm {

namespace {

/// While the database takes none: some tens of megabytes.
constexpr qsizetype MostWaiting = 10'000;

} // namespace

JournalFacts journalFacts(const Workspace &workspace)
{
    return {
        .token = [&workspace](const TokenKey &key) -> std::optional<Token> {
            const ServerSession *session = workspace.sessionOf(key.server);
            const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
            return token ? std::optional(*token) : std::nullopt;
        },
        .user =
            [&workspace](ServerId server) {
                const ServerSession *session = workspace.sessionOf(server);
                return session ? session->identity().userName : QString();
            },
        .organization =
            [&workspace](ServerId server, OrganizationId id) {
                const ServerSession *session = workspace.sessionOf(server);
                if (!session)
                    return QString();
                for (const Organization &one : session->catalog().organizations()) {
                    if (one.id == id)
                        return one.name;
                }
                return QString();
            },
    };
}

Journal::Journal(JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Journal::~Journal()
{
    // The database writes what it was given before it closes.
    if (!m_waiting.isEmpty())
        m_store.append(m_waiting, this, [](const Result<Done> &) {}).detach();
}

void Journal::write(JournalEntry entry)
{
    entry.time = m_clock.now();
    m_waiting.append(std::move(entry));
    if (m_waiting.size() > MostWaiting)
        m_waiting.removeFirst();
    flush();
}

JournalEntry Journal::noted(JournalAction action, const Connection &connection, const Token &token,
                            const QString &text) const
{
    return { .time = m_clock.now(),
             .operation = QUuid::createUuid(),
             .connection = connection.id,
             .server = connection.server,
             .connectionName = connection.name,
             .user = m_facts.user ? m_facts.user(connection.server) : QString(),
             .action = action,
             .result = JournalResult::Noted,
             .store = token.store,
             .token = token.id,
             .description = token.description,
             .organization = token.organization,
             .organizationName = token.organizationName.toString(),
             .note = text };
}

void Journal::flush()
{
    if (m_isWriting || m_waiting.isEmpty())
        return;
    m_isWriting = true;
    const JournalEntries batch = std::exchange(m_waiting, {});
    m_store
        .append(batch, this,
                [this, batch](const Result<Done> &answer) {
                    if (!answer)
                        m_waiting = batch + m_waiting;
                    flushed(answer);
                })
        .detach();
}

void Journal::flushed(const Result<Done> &answer)
{
    m_isWriting = false;
    if (!answer) {
        const bool isNews = !m_trouble;
        m_trouble = answer.error();
        if (isNews)
            Q_EMIT failed(answer.error());
        return;
    }
    m_trouble.reset();
    Q_EMIT written();
    flush();
}

} // namespace itm
