// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// The lists that single objects of a permission are chosen from (fact sheet §8.5). The demo server
/// has buckets and what follows from them; of everything else it has none.
[[nodiscard]] Answer listTasks(Call &call);
[[nodiscard]] Answer listTelegrafs(Call &call);
[[nodiscard]] Answer listDashboards(Call &call);
[[nodiscard]] Answer listVariables(Call &call);
[[nodiscard]] Answer listLabels(Call &call);
[[nodiscard]] Answer listChecks(Call &call);
[[nodiscard]] Answer listNotificationRules(Call &call);
[[nodiscard]] Answer listNotificationEndpoints(Call &call);
[[nodiscard]] Answer listScrapers(Call &call);
[[nodiscard]] Answer listDatabaseMappings(Call &call);
[[nodiscard]] Answer listRemotes(Call &call);
[[nodiscard]] Answer listReplications(Call &call);
[[nodiscard]] Answer listNotebooks(Call &call);
[[nodiscard]] Answer listAnnotations(Call &call);
[[nodiscard]] Answer listSources(Call &call);
[[nodiscard]] Answer listSecrets(Call &call);

} // namespace itm::demo
