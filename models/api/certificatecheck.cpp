// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/certificatecheck.h"

#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

namespace itm {

namespace {

using Issue = CertificateIssue;

/// What OpenSSL refuses at the level that distributions set: less than 112 bits of strength.
bool isWeak(const QSslKey &key)
{
    constexpr int LeastRsa = 2048;
    constexpr int LeastElliptic = 224;
    if (key.isNull())
        return false;
    return key.length() < (key.algorithm() == QSsl::Ec ? LeastElliptic : LeastRsa);
}

Issue issueOf(const QSslError &error, const QSslCertificate &peer)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return Issue::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Issue::UnknownAuthority;
    case QSslError::CertificateExpired:
        return Issue::Expired;
    case QSslError::CertificateNotYetValid:
        return Issue::NotYetValid;
    case QSslError::HostNameMismatch:
        return Issue::WrongName;
    case QSslError::UnspecifiedError:
        // The library has no name for keys that are too short.
        return isWeak((error.certificate().isNull() ? peer : error.certificate()).publicKey())
            ? Issue::Weak
            : Issue::Other;
    default:
        return Issue::Other;
    }
}

/// Without those of other certificates: whoever signed a pinned one does not matter.
QList<Issue> ownIssues(const QSslCertificate &peer, const QList<QSslError> &errors)
{
    QList<Issue> issues;
    for (const QSslError &error : errors) {
        if (error.certificate().isNull() || error.certificate() == peer)
            issues.append(issueOf(error, peer));
    }
    return issues;
}

QList<Issue> issuesOf(const QSslCertificate &peer, const QList<QSslError> &errors,
                      const QByteArray &pin)
{
    QList<Issue> issues;
    if (pin.isEmpty()) {
        for (const QSslError &error : errors)
            issues.append(issueOf(error, peer));
    } else {
        // Without any authority there is nothing to be learned about the issuer.
        issues = ownIssues(peer, errors);
        issues.removeIf(isCuredByPinning);
        if (peer.digest(QCryptographicHash::Sha256) != pin)
            issues.append(Issue::Changed);
    }
    std::sort(issues.begin(), issues.end());
    issues.resize(std::unique(issues.begin(), issues.end()) - issues.begin());
    return issues;
}

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    QStringList parts = commonNames;
    parts.append(organizations);
    return parts.join(QLatin1String(", "));
}

} // namespace

bool isAcceptedByPin(const QSslCertificate &peer, const QList<QSslError> &errors,
                     const QByteArray &pin)
{
    if (pin.isEmpty() || peer.isNull() || peer.digest(QCryptographicHash::Sha256) != pin)
        return false;
    const QList<Issue> issues = ownIssues(peer, errors);
    return std::all_of(issues.begin(), issues.end(), isCuredByPinning);
}

RefusedCertificate describeRefused(const TlsFindings &findings)
{
    const QSslCertificate &peer = findings.refused;
    return {
        .sha256 = peer.digest(QCryptographicHash::Sha256),
        .subject = nameIn(peer.subjectInfo(QSslCertificate::CommonName),
                          peer.subjectInfo(QSslCertificate::Organization)),
        .issuer = nameIn(peer.issuerInfo(QSslCertificate::CommonName),
                         peer.issuerInfo(QSslCertificate::Organization)),
        .names = peer.subjectAlternativeNames().values(),
        .validFrom = peer.effectiveDate().toUTC(),
        .validUntil = peer.expiryDate().toUTC(),
        .issues = issuesOf(peer, findings.errors, findings.pin),
        .pinned = findings.pin,
    };
}

} // namespace itm
