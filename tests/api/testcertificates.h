// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace itm::test {

/// A certificate and its key, both PEM.
struct TestCertificate final
{
    QByteArray certificate;
    QByteArray key;
};

struct CertificateWish final
{
    /// An IP address that the certificate is for; empty for an authority.
    QByteArray address;
    bool isExpired = false;
};

/// Made anew for each test. Signed by the authority, or by itself without one.
[[nodiscard]] TestCertificate makeCertificate(const CertificateWish &wish,
                                              const TestCertificate *authority = nullptr);

} // namespace itm::test
