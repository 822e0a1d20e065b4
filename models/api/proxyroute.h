// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/proxy.h"

#include <QNetworkProxy>
#include <QUrl>

namespace itm {

/// What a request to this address goes through, without a password: QNetworkProxy::NoProxy for the
/// direct way. The system's proxy is never used for this computer's own servers.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url, const ProxyChoice &choice);

/// A proxy that sees each request, and answers in its own name, in place of a tunnel.
[[nodiscard]] bool isReadByProxy(const QUrl &url, const QNetworkProxy &proxy);

} // namespace itm
