// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/certificate.h"

#include <QSslCertificate>
#include <QSslError>

namespace itm {

/// What is known of the server of one transport. Shared by its requests: of those that wait for the
/// same handshake Qt tells only one why it failed.
struct TlsFindings final
{
    /// Of the connection; empty: none.
    QByteArray pin;
    /// Null where none was refused.
    QSslCertificate refused = QSslCertificate();
    QList<QSslError> errors = {};
};

/// Whether everything that is wrong with the certificate of a server is overruled by its being the
/// pinned one. False without a pin.
[[nodiscard]] bool isAcceptedByPin(const QSslCertificate &peer, const QList<QSslError> &errors,
                                   const QByteArray &pin);

/// For the person who has to decide.
[[nodiscard]] RefusedCertificate describeRefused(const TlsFindings &findings);

} // namespace itm
