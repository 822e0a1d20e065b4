// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/apilog.h"

namespace itm {

Q_LOGGING_CATEGORY(apiLog, "itm.api", QtWarningMsg)

} // namespace itm
