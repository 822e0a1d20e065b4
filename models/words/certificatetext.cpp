// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/certificatetext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

namespace itm {

namespace {

constexpr qsizetype PairsInLine = 8;
constexpr qsizetype PairsInShort = 4;

/// As openssl writes them.
QString pairs(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

} // namespace

QString CertificateText::reason(CertificateIssue issue, const RefusedCertificate &shown)
{
    switch (issue) {
    case CertificateIssue::Changed:
        return tr("It is not the one that this connection is pinned to.");
    case CertificateIssue::Weak:
        return tr("Its key is too short to prove anything.");
    case CertificateIssue::Expired:
        //: %1: a date.
        return tr("It expired on %1.").arg(TimeText::date(shown.validUntil));
    case CertificateIssue::NotYetValid:
        //: %1: a date.
        return tr("It is valid from %1 on only.").arg(TimeText::date(shown.validFrom));
    case CertificateIssue::Other:
        return tr("It is not fit to prove who a server is.");
    case CertificateIssue::SelfSigned:
        return tr("It is signed by itself: nobody vouches for it.");
    case CertificateIssue::UnknownAuthority:
        return tr("It comes from an authority that this computer does not know.");
    case CertificateIssue::WrongName:
        return tr("It is not for the name in the address.");
    }
    return {};
}

QString CertificateText::fingerprint(const QByteArray &sha256)
{
    QStringList lines;
    for (qsizetype from = 0; from < sha256.size(); from += PairsInLine)
        lines.append(pairs(sha256.mid(from, PairsInLine)));
    return lines.join(u'\n');
}

QString CertificateText::shortFingerprint(const QByteArray &sha256)
{
    return pairs(sha256.left(PairsInShort)) + u'…';
}

QString CertificateText::names(const RefusedCertificate &shown)
{
    return shown.names.isEmpty() ? tr("no name at all")
                                 : NameText::list(shown.names, Markup::Plain);
}

QString CertificateText::validity(const RefusedCertificate &shown)
{
    //: %1 and %2: points in time.
    return tr("%1 to %2")
        .arg(TimeText::dateTime(shown.validFrom), TimeText::dateTime(shown.validUntil));
}

QString CertificateText::fact(ErrorKind kind, const RefusedCertificate &shown)
{
    switch (kind) {
    case ErrorKind::TlsWrongName:
        return names(shown);
    case ErrorKind::TlsExpired:
        return TimeText::date(shown.validUntil);
    case ErrorKind::TlsNotYetValid:
        return TimeText::date(shown.validFrom);
    case ErrorKind::TlsPinChanged:
        //: %1 and %2: beginnings of fingerprints.
        return tr("pinned %1, shown %2")
            .arg(shortFingerprint(shown.pinned), shortFingerprint(shown.sha256));
    default:
        return {};
    }
}

QString CertificateText::compareCommand()
{
    return QStringLiteral(
        "openssl x509 -noout -fingerprint -sha256 -in /etc/ssl/influxdb-selfsigned.crt");
}

} // namespace itm
