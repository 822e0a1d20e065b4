// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/userrecord.h"
#include "models/session/serversession.h"

namespace itm {

/// The users of a server in the order of its list, then owners of tokens that it does not list.
[[nodiscard]] QList<UserRecord> userRecords(const ServerSession &session);

} // namespace itm
