// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/clock.h"
#include "models/core/connection.h"
#include "models/store/journalstore.h"

#include <QObject>

namespace itm {

class Workspace;

/// What is known at the moment of a change. Each may be empty.
struct JournalFacts final
{
    std::function<std::optional<Token>(const TokenKey &key)> token;
    /// As whom the server is used.
    std::function<QString(ServerId server)> user;
    std::function<QString(ServerId server, OrganizationId id)> organization;
};

/// By the lists and the identities of the open servers.
[[nodiscard]] JournalFacts journalFacts(const Workspace &workspace);

/// Where everything is written down that this program does to servers. Writing waits for nothing
/// and stops nothing: entries are handed to the database's thread, those that come meanwhile are
/// written together. What cannot be written is kept and tried again with the next entry. The store
/// and the clock outlive this. GUI thread.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    Journal(JournalStore &store, const Clock &clock, QObject *parent);
    ~Journal() override;

    [[nodiscard]] JournalStore &store() { return m_store; }
    [[nodiscard]] const JournalFacts &facts() const { return m_facts; }
    void setFacts(JournalFacts facts) { m_facts = std::move(facts); }
    /// Why the last entries are not on disk; none where they are, or are on their way.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// Puts the time in.
    void write(JournalEntry entry);
    /// About a token, for what is done without a request; with the time. `text`: in words, no
    /// secret. For a store that writes it together with what it tells.
    [[nodiscard]] JournalEntry noted(JournalAction action, const Connection &connection,
                                     const Token &token, const QString &text) const;
    /// Such entries are on disk.
    void tellWritten() { Q_EMIT written(); }

Q_SIGNALS:
    /// More entries are on disk.
    void written();
    /// They cannot be written. Told once, until one could be.
    void failed(const itm::Error &error);

private:
    void flush();
    void flushed(const Result<Done> &answer);

    JournalStore &m_store;
    const Clock &m_clock;
    JournalFacts m_facts;
    JournalEntries m_waiting;
    bool m_isWriting = false;
    std::optional<Error> m_trouble;
};

} // namespace itm
