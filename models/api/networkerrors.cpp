// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/networkerrors.h"

#include <algorithm>

namespace itm {

namespace {

using Kind = ErrorKind;

bool isMatterOfTrust(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
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

} // namespace

Error errorFromNetwork(QNetworkReply::NetworkError failure, const QList<QSslError> &tlsErrors)
{
    Error error;
    error.kind = kindOf(failure);
    if (error.kind != Kind::TlsFailed)
        return error;
    if (std::any_of(tlsErrors.begin(), tlsErrors.end(), isMatterOfTrust))
        error.kind = Kind::TlsUntrusted;
    for (const QSslError &issue : tlsErrors)
        error.tlsIssues.append(issue.errorString());
    return error;
}

} // namespace itm
