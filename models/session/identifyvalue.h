// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/identified.h"
#include "models/session/workspace.h"
#include "models/store/valuedigests.h"

#include <deque>

namespace itm {

/// Finds out which token a secret of unknown origin belongs to without giving it to anybody: by the
/// digests of what is saved, then by the lists of servers that show values, which are asked for
/// with the credential of their own session and compared here. Answers once. Workspace and digests
/// outlive it. GUI thread.
class IdentifyValue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentifyValue)

public:
    /// `saved`: the connections that there are, open or not.
    IdentifyValue(Workspace &workspace, ValueDigests &digests, QList<Connection> saved,
                  QObject *parent);
    ~IdentifyValue() override;

    void start(const Secret &value, Callback<LocalIdentification> callback);

private:
    void digestsFound(const Result<QStringList> &answer);
    void countUnknown(const QStringList &noted);
    void askServers();
    void nextServer();
    void add(const KnownSecret &known);
    [[nodiscard]] std::optional<KnownSecret> meaningOf(const QString &entry) const;

    Workspace &m_workspace;
    ValueDigests &m_digests;
    const QList<Connection> m_saved;
    std::shared_ptr<const Secret> m_value;
    Callback<LocalIdentification> m_callback;
    LocalIdentification m_found;
    std::deque<QPointer<ServerSession>> m_servers;
    RequestHandle m_running;
};

} // namespace itm
