// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/lastseen.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QObject>

namespace itm {

class ServerSession;

/// What imported logs tell of the tokens of one server, as this computer keeps it. GUI thread.
class LogSightings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSightings)

public:
    /// The session outlives this. Reads what is kept at once; changed() tells when it is there.
    explicit LogSightings(ServerSession &session);
    ~LogSightings() override;

    /// No log of this server told anything about use.
    [[nodiscard]] bool isEmpty() const { return m_known.periods.isEmpty(); }
    [[nodiscard]] const LogPeriods &periods() const { return m_known.periods; }
    /// Empty where no log told anything, not even a value.
    [[nodiscard]] const QHash<TokenId, TokenSighting> &all() const { return m_known.tokens; }
    [[nodiscard]] TokenSighting of(TokenId id) const { return m_known.tokens.value(id); }

    /// Adds what another log told; on disk when it answers. Where that failed it holds for this
    /// run, like everything where there is no store.
    RequestHandle add(const LastSeen &more, QObject *context, Callback<Done> callback);

Q_SIGNALS:
    void changed();

private:
    void take(LastSeen known);

    ServerSession &m_session;
    LastSeen m_known;
    RequestHandle m_reading;
};

} // namespace itm
