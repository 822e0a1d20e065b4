// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

#include <QCoreApplication>

namespace itm {

/// How it stands with open servers, in words. Plain text.
class ServerStateText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ServerStateText)

public:
    /// A word or two beside its name; empty while all is well.
    [[nodiscard]] static QString aside(const ServerSession &session);
    /// Its name, with the state and the age of the list where the server is not connected.
    [[nodiscard]] static QString cell(const ServerSession &session);
    /// The state with its reason and the age of the list; empty while all is well.
    [[nodiscard]] static QString sentence(const ServerSession &session);
    /// "3 servers: 2 live, 1 offline (list read 3 h ago) · 412 tokens".
    [[nodiscard]] static QString overview(const QList<ServerSession *> &sessions);
    /// Those that are offline, a sentence each with their name; empty where none is.
    [[nodiscard]] static QStringList offline(const QList<ServerSession *> &sessions);
};

} // namespace itm
