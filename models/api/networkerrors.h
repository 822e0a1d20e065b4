// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace itm {

/// The kind behind a failure that left no answer. What was wrong with the certificate decides
/// whether trusting an authority could help (house style §4.3).
[[nodiscard]] Error errorFromNetwork(QNetworkReply::NetworkError failure,
                                     const QList<QSslError> &tlsErrors);

} // namespace itm
