// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/networkerrors.h"

#include <QCoreApplication>

namespace itm {

namespace {

using Kind = ErrorKind;

Kind kindOf(CertificateIssue issue)
{
    switch (issue) {
    case CertificateIssue::Changed:
        return Kind::TlsPinChanged;
    case CertificateIssue::Weak:
        return Kind::TlsWeak;
    case CertificateIssue::Expired:
        return Kind::TlsExpired;
    case CertificateIssue::NotYetValid:
        return Kind::TlsNotYetValid;
    case CertificateIssue::SelfSigned:
        return Kind::TlsSelfSigned;
    case CertificateIssue::UnknownAuthority:
        return Kind::TlsUntrusted;
    case CertificateIssue::WrongName:
        return Kind::TlsWrongName;
    case CertificateIssue::Other:
        break;
    }
    return Kind::TlsFailed;
}

Kind kindOf(QNetworkReply::NetworkError failure)
{
    switch (failure) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::RemoteHostClosedError:
    // A writing request was cut off and would not be repeated (OneShotBody).
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
        return Kind::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyAuthRequired;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    // What came is not HTTP, or not what HTTP allows.
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::NotInfluxDb;
    default:
        return Kind::Unreachable;
    }
}

Kind kindBehindProxy(Kind kind, bool isTunnelRefused)
{
    if (isTunnelRefused)
        return Kind::ProxyRefused;
    // A plain request fails as if the proxy were the server.
    const bool isUnreached
        = kind == Kind::Refused || kind == Kind::HostNotFound || kind == Kind::Unreachable;
    return isUnreached ? Kind::ProxyFailed : kind;
}

/// The handshake ended before there was a certificate to be judged.
Kind kindOfFailedHandshake(const NetworkFailure &failure)
{
    if (failure.isProtocolTooOld)
        return Kind::TlsTooOld;
    // What a proxy says in its own name into a tunnel that it did not open.
    return failure.isBehindProxy && failure.isNoTls ? Kind::ProxyAnswered : Kind::TlsFailed;
}

} // namespace

NetworkFailure failureOf(const QNetworkReply &reply)
{
    // Qt's own words are in the user's language, OpenSSL's are not.
    constexpr auto Context = "QHttpSocketEngine";
    constexpr auto Refusal = "Proxy denied connection";
    const QString words = reply.errorString();
    return { .failure = reply.error(),
             .isTunnelRefused = words == QCoreApplication::translate(Context, Refusal),
             .isProtocolTooOld = words.contains(QLatin1String("unsupported protocol"))
                 || words.contains(QLatin1String("protocol version")),
             .isNoTls = words.contains(QLatin1String("wrong version number")) };
}

Error errorFromNetwork(const NetworkFailure &failure)
{
    Error error;
    error.kind = kindOf(failure.failure);
    if (error.kind == Kind::ProxyAuthRequired && failure.isProxyPasswordSent)
        error.kind = Kind::ProxyAuthRefused;
    if (failure.isBehindProxy)
        error.kind = kindBehindProxy(error.kind, failure.isTunnelRefused);
    if (error.kind != Kind::TlsFailed)
        return error;
    if (failure.tls.refused.isNull()) {
        error.kind = kindOfFailedHandshake(failure);
        return error;
    }
    error.certificate = std::make_shared<const RefusedCertificate>(describeRefused(failure.tls));
    if (!error.certificate->issues.isEmpty())
        error.kind = kindOf(error.certificate->issues.constFirst());
    if (error.kind == Kind::TlsFailed) {
        for (const QSslError &issue : failure.tls.errors)
            error.tlsIssues.append(issue.errorString());
    }
    return error;
}

ErrorKind kindOfProxyAnswer(int status)
{
    if (status == 401 || status == 403)
        return Kind::ProxyRefused;
    return status >= 500 ? Kind::ProxyFailed : Kind::ProxyAnswered;
}

} // namespace itm
