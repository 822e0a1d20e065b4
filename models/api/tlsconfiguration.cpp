// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tlsconfiguration.h"

#include <QFile>
#include <QSslCertificate>

namespace itm {

namespace {

/// A bundle of every public authority is a quarter of this.
constexpr qint64 MaxCaFile = 1024 * 1024;

QList<QSslCertificate> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QSslCertificate> found = QSslCertificate::fromData(file.read(MaxCaFile), QSsl::Pem);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    return found;
}

} // namespace

Result<QSslConfiguration> makeTlsConfiguration(const TlsTrust &trust)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!trust.pinnedSha256.isEmpty()) {
        // Without an authority every certificate is refused, and only HttpExchange, which compares
        // it with the pin, can let one pass. A resumed session would show none to compare.
        configuration.setCaCertificates({});
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
        return configuration;
    }
    if (trust.caFile.isEmpty())
        return configuration;
    const QList<QSslCertificate> authorities = readAuthorities(trust.caFile);
    if (authorities.isEmpty())
        return Error{ .kind = ErrorKind::CaFileUnusable, .subject = trust.caFile };
    // Named in full: with authorities of our own Qt no longer loads the system's on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return configuration;
}

} // namespace itm
