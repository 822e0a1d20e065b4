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

enum class CertificateFlaw { None, Expired, NotYetValid, Weak };

struct CertificateWish final
{
    /// An IP address that the certificate is for; empty for an authority.
    QByteArray address;
    CertificateFlaw flaw = CertificateFlaw::None;
    /// A host name that it is for as well.
    QByteArray host = {};
};

/// Made anew for each test. Signed by the authority, or by itself without one.
[[nodiscard]] TestCertificate makeCertificate(const CertificateWish &wish,
                                              const TestCertificate *authority = nullptr);

/// What a pin of it is.
[[nodiscard]] QByteArray sha256Of(const TestCertificate &certificate);

} // namespace itm::test
