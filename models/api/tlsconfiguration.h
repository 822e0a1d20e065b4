// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/core/tlstrust.h"

#include <QSslConfiguration>

namespace itm {

/// Strict verification by the system's authorities and those of the connection's own file; with a
/// pin by none at all, so that nothing passes unless it is compared with the pin. CaFileUnusable,
/// with the path as subject, where the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> makeTlsConfiguration(const TlsTrust &trust);

} // namespace itm
