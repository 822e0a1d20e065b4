// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace itm {

/// About the certificate of a server. All of it is plain text: the names come from whoever
/// answered.
class CertificateText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::CertificateText)

public:
    /// One sentence: why it was refused.
    [[nodiscard]] static QString reason(CertificateIssue issue, const RefusedCertificate &shown);
    /// As openssl prints it, "1A:2B:…", but eight pairs to a line, so that it can be compared.
    [[nodiscard]] static QString fingerprint(const QByteArray &sha256);
    /// "1A:2B:3C:4D…", where all of them are told elsewhere.
    [[nodiscard]] static QString shortFingerprint(const QByteArray &sha256);
    [[nodiscard]] static QString names(const RefusedCertificate &shown);
    [[nodiscard]] static QString validity(const RefusedCertificate &shown);
    /// What stands in the sentence about an error of this kind.
    [[nodiscard]] static QString fact(ErrorKind kind, const RefusedCertificate &shown);
    /// To be typed on the server, for the file that its configuration names.
    [[nodiscard]] static QString compareCommand();
};

} // namespace itm
