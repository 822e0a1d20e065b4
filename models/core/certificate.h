// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace itm {

/// What is wrong with a certificate, in the order in which it is told.
enum class CertificateIssue : quint8 {
    /// It is not the one that the connection is pinned to.
    Changed,
    /// Its key can be broken with today's means.
    Weak,
    Expired,
    NotYetValid,
    /// Revoked, not made for servers, a broken signature.
    Other,
    SelfSigned,
    UnknownAuthority,
    WrongName,
};

/// What a person has to see of a certificate that was refused. Names are as the server sent them.
struct RefusedCertificate final
{
    /// SHA-256 of the whole certificate (DER), 32 bytes.
    QByteArray sha256;
    QString subject;
    QString issuer;
    /// Host names and addresses that it is for.
    QStringList names;
    /// UTC.
    QDateTime validFrom;
    QDateTime validUntil;
    /// In the order of the enumeration; never empty.
    QList<CertificateIssue> issues;
    /// SHA-256 of the one that the connection is pinned to; empty without a pin.
    QByteArray pinned;

    friend bool operator==(const RefusedCertificate &, const RefusedCertificate &) = default;
};

/// Pinning says who a server is. It makes no key stronger, and dates go on counting.
[[nodiscard]] inline bool isCuredByPinning(CertificateIssue issue)
{
    return issue == CertificateIssue::SelfSigned || issue == CertificateIssue::UnknownAuthority
        || issue == CertificateIssue::WrongName;
}

/// False for a changed one: its pin has to be removed first, on purpose.
[[nodiscard]] inline bool canBePinned(const RefusedCertificate &certificate)
{
    return std::all_of(certificate.issues.begin(), certificate.issues.end(), isCuredByPinning);
}

} // namespace itm
