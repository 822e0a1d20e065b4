// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// The data plane, as far as tests/data/golden records it: enough to try a token and to find again
/// what was just written.
[[nodiscard]] Answer writePoints(Call &call);
/// The few forms of Flux in the recording; everything else does not compile.
[[nodiscard]] Answer queryFlux(Call &call);
/// `/write` and `/query` of 1.x, with their own ways to sign in (fact sheet §10). Of
/// InfluxQL `SELECT * FROM … LIMIT n` and `SHOW DATABASES`.
[[nodiscard]] Answer v1Endpoint(const Request &request, State &state);

/// The organization that `org` or `orgID` names, or the server's refusal.
struct FoundOrganization final
{
    Id id = 0;
    Refusal refusal;
};
[[nodiscard]] FoundOrganization organizationOf(Call &call);

/// Stores a body of line protocol, or refuses: first the permission, then the lines.
[[nodiscard]] Answer storeLines(Call &call, const BucketRecord &bucket);

} // namespace itm::demo
