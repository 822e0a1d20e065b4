// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>

namespace itm {

/// What is known of an answer that was no success.
struct Refusal final
{
    int status = 0;
    QByteArray body;
    /// The value of Retry-After, as sent.
    QByteArray retryAfter;
    /// Whether one of the X-Influxdb headers came, which every answer of a server has (§1.1).
    bool isFromInfluxDb = false;
    /// The request carried a user name and a password.
    bool isSignIn = false;
    /// The value of Date, as sent: what a Retry-After counts from.
    QByteArray date = {};
};

/// Chooses the kind by a table, from status, code and message (fact sheet §1.3): the server's 401
/// has several meanings that only the message tells apart. Pure.
[[nodiscard]] Error errorFromRefusal(const Refusal &refusal);

} // namespace itm
