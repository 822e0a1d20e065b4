// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/certificatecheck.h"
#include "models/core/error.h"

#include <QNetworkReply>

namespace itm {

/// What is known of a request that no answer came to.
struct NetworkFailure final
{
    QNetworkReply::NetworkError failure = QNetworkReply::UnknownNetworkError;
    /// What the library has only words for.
    bool isTunnelRefused = false;
    bool isProtocolTooOld = false;
    bool isNoTls = false;
    TlsFindings tls;
    bool isBehindProxy = false;
    /// The proxy was told a password.
    bool isProxyPasswordSent = false;
};

/// Reads what the reply tells of itself; the caller knows the rest.
[[nodiscard]] NetworkFailure failureOf(const QNetworkReply &reply);

/// The kind behind a failure that left no answer. What was wrong with the certificate decides
/// whether trusting an authority or this certificate could help (house style §4.3).
[[nodiscard]] Error errorFromNetwork(const NetworkFailure &failure);

/// An answer that is not the server's, given by a proxy that reads requests: what it means.
[[nodiscard]] ErrorKind kindOfProxyAnswer(int status);

} // namespace itm
