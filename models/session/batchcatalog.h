// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"
#include "models/session/serversession.h"

namespace itm {

/// What rows of a file are held against, as this session knows it. The buckets of each organization
/// that the rows name are asked for once; one whose buckets cannot be listed is left out. Recipes,
/// language and the organization in view are taken from `known`. GUI thread.
[[nodiscard]] RequestHandle listBatchPlaces(ServerSession &session, const QList<BatchRow> &rows,
                                            BatchPlaces known, QObject *context,
                                            Callback<BatchPlaces> callback);

} // namespace itm
