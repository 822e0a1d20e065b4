// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httprequest.h"
#include "models/core/connection.h"
#include "models/core/credential.h"
#include "models/core/pendingcall.h"

#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

class QNetworkAccessManager;

namespace itm {

/// All HTTP policy of one connection: base URL, credential, headers, no redirects, deadlines, size
/// caps, trust, cancelling, redacted log. Knows nothing of InfluxDB's paths, keeps no cookie,
/// repeats no writing request, and a reading one only where the server asked to (PatientRequest).
/// GUI thread. Destroying it finishes what runs with Cancelled.
class HttpTransport final : public QObject
{
    Q_OBJECT

public:
    /// CaFileUnusable. Trust is fixed for the transport's life.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>> create(const Connection &connection,
                                                                       HttpLimits limits = {});
    ~HttpTransport() override;

    [[nodiscard]] QString host() const { return m_base.host(); }
    /// For all requests from now on, over connections of their own; what runs keeps the old one.
    void setCredential(Credential credential);
    /// A copy of the token's value in use; empty for a session or none.
    [[nodiscard]] Secret tokenInUse() const;

    /// Errors carry the request's number, method and path. Forbidden without a
    /// status: the connection is read-only and nothing was sent.
    RequestHandle send(HttpRequest request, QObject *context, Callback<HttpReply> callback);

Q_SIGNALS:
    /// The server asked to wait before a reading request is repeated.
    void waiting(int seconds);

private:
    RequestHandle sendOnce(HttpRequest request,
                           const std::shared_ptr<PendingCall<HttpReply>> &call);
    HttpTransport(const Connection &connection, const QSslConfiguration &tls, HttpLimits limits);

    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;
    void authenticate(QNetworkRequest &prepared, const HttpRequest &request) const;
    void dropConnections();

    const QUrl m_base;
    const bool m_isReadOnly;
    const QSslConfiguration m_tls;
    const HttpLimits m_limits;
    Credential m_credential;
    quint64 m_lastRequest = 0;
    /// Shared with the requests in flight: a change of the credential replaces it under them.
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

} // namespace itm
