// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/batcherrors.h"

namespace itm {

bool isUndecided(const Error &error)
{
    return error.kind != ErrorKind::Cancelled && mayHaveHappened(error);
}

bool isOrphaned(const Error &error)
{
    return error.kind == ErrorKind::NotFound
        && (error.serverMessage == QLatin1String("user not found")
            || error.serverMessage == QLatin1String("organization not found"));
}

bool isGone(const Error &error)
{
    return error.kind == ErrorKind::NotFound && !isOrphaned(error);
}

bool endsBatch(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::Unreachable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyAuthRequired:
    case ErrorKind::ProxyAuthRefused:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyAnswered:
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsWrongName:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsWeak:
    case ErrorKind::TlsPinChanged:
    case ErrorKind::TlsTooOld:
    case ErrorKind::TlsFailed:
    case ErrorKind::DeadlineExceeded:
    case ErrorKind::NotAuthenticated:
    case ErrorKind::TokenInactive:
    case ErrorKind::UserInactive:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerStarting:
    case ErrorKind::NotSetUp:
    case ErrorKind::Redirected:
    case ErrorKind::NotInfluxDb:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool isFromStore(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StoreFailed:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreNewer:
        return true;
    default:
        return false;
    }
}

bool endsCreating(const Error &error)
{
    return endsBatch(error.kind) || isFromStore(error.kind) || mayHaveHappened(error);
}

} // namespace itm
