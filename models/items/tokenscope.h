// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

namespace itm {

/// Which tokens are in view. Null ids do not narrow: without a server, those of all.
struct TokenScope final
{
    ServerId server;
    OrganizationId organization;
    /// Of the v1 store only.
    bool isV1 = false;

    [[nodiscard]] bool contains(ServerId ofServer, OrganizationId ofOrganization) const
    {
        return (server.isNull() || server == ofServer)
            && (organization.isNull() || organization == ofOrganization);
    }

    friend bool operator==(const TokenScope &, const TokenScope &) = default;
};

} // namespace itm

Q_DECLARE_METATYPE(itm::TokenScope)
