// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

namespace itm {

/// Whether single things of this type can be listed, so that a permission can be limited to them.
[[nodiscard]] bool hasObjectList(const ResourceType &type);

/// What a permission of this type can name in an organization, sorted by name as people count:
/// from what the session has loaded already (organizations, users, tokens), else asked for once.
/// Buckets come without the system buckets, which a buckets permission does not reach (fact sheet
/// §7.4). Only while the session is Ready.
RequestHandle listObjects(ServerSession &session, const ResourceType &type,
                          OrganizationId organization, QObject *context,
                          Callback<QList<ResourceObject>> callback);

} // namespace itm
