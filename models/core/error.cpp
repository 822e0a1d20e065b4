// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/error.h"

namespace itm {

bool isUnanswered(const Error &error)
{
    return error.kind == ErrorKind::DeadlineExceeded || error.kind == ErrorKind::ConnectionLost;
}

bool mayHaveHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DeadlineExceeded:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ServerFault:
    case ErrorKind::ServerStarting:
    case ErrorKind::MalformedReply:
    case ErrorKind::NotInfluxDb:
    case ErrorKind::ProxyAnswered:
    case ErrorKind::TooLarge:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::ProxyFailed:
        // With a status the proxy was there, and may have passed the request on.
        return error.httpStatus != 0;
    default:
        return false;
    }
}

} // namespace itm
