// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/certificate.h"
#include "models/core/permission.h"

#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace itm {

/// Chosen by what the user can do about it, not by what a library reports (house style §3.7).
enum class ErrorKind {
    // reaching the server
    HostNotFound,
    Refused,
    Unreachable,
    ProxyFailed,
    ProxyAuthRequired,
    ProxyAuthRefused,
    ProxyRefused,
    ProxyAnswered,
    TlsSelfSigned,
    TlsUntrusted,
    TlsWrongName,
    TlsExpired,
    TlsNotYetValid,
    TlsWeak,
    TlsPinChanged,
    TlsTooOld,
    TlsFailed,
    CaFileUnusable,
    DeadlineExceeded,
    ConnectionLost,
    // answers
    NotAuthenticated,
    SignInRefused,
    PasswordChangeRequired,
    TokenInactive,
    UserInactive,
    PermissionMissing,
    GrantTooBroad,
    Forbidden,
    NotFound,
    Conflict,
    InvalidRequest,
    TooManyRequests,
    ServerFault,
    ServerStarting,
    NotSetUp,
    Redirected,
    NotInfluxDb,
    // relatives of InfluxDB 2, with the version as serverMessage
    InfluxDb1,
    InfluxDb3Core,
    InfluxDb3Enterprise,
    InfluxDb3Cluster, ///< Cloud Dedicated or Clustered
    GreetingRefused, ///< not even a greeting without a credential
    TooLarge,
    MalformedReply,
    NotCarriedOut, ///< nothing was sent, or no answer came and the server shows that nothing
                   ///< changed
    // this computer
    Cancelled,
    NoKeyring,
    KeyringLocked,
    KeyringDenied,
    KeyringTimeout,
    SecretMissing,
    StoreFailed,
    StoreFull,
    StoreReadOnly,
    StoreCorrupt,
    StoreNewer,
    ClipboardUnavailable,
    ValueAsDescription, ///< a description that holds a token's value was not sent
};

/// Facts about a failure; models/words turns them into a sentence. Holds no secret and no prose.
struct Error final
{
    ErrorKind kind = ErrorKind::Cancelled;
    /// 0 where no answer came.
    int httpStatus = 0;
    /// The server's `code` and `message` members (fact sheet §1.3), as sent.
    QString serverCode;
    QString serverMessage;
    /// Seconds; -1 where the server did not say.
    int retryAfter = -1;
    /// Our own number of the request, also in the log.
    quint64 requestId = 0;
    /// What was asked for: the request's method and path without query, or a file's path.
    QString subject;
    /// PermissionMissing and GrantTooBroad: the permission the server named, where it can be read.
    std::optional<Permission> missingPermission;
    /// Redirected: where to.
    QUrl redirectTarget;
    /// TlsFailed: reasons, one each, as OpenSSL names them.
    QStringList tlsIssues;
    /// All kinds of Tls…, where the server showed one. Shared: errors are copied, this is not.
    std::shared_ptr<const RefusedCertificate> certificate;
};

/// No answer came.
[[nodiscard]] bool isUnanswered(const Error &error);
/// Whether a writing request that failed so may have been carried out all the same: it may have
/// reached the server, and no answer tells what came of it.
[[nodiscard]] bool mayHaveHappened(const Error &error);

} // namespace itm
