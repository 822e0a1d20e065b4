// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httprequest.h"
#include "models/api/proxypasswordsource.h"
#include "models/core/connection.h"
#include "models/core/credential.h"
#include "models/core/pendingcall.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

class QNetworkAccessManager;

namespace itm {

class HttpExchange;
struct TlsFindings;

/// All HTTP policy of one connection: base URL, credential, headers, no redirects, deadlines, size
/// caps, trust, proxy, cancelling, redacted log. Knows nothing of InfluxDB's paths, keeps no
/// cookie, repeats no writing request, and a reading one only where the server asked to
/// (PatientRequest). GUI thread. Destroying it finishes what runs with Cancelled.
class HttpTransport final : public QObject
{
    Q_OBJECT

public:
    /// CaFileUnusable. Trust and proxy are fixed for the transport's life. `proxyPasswords` is
    /// asked once, before the first request, where the proxy is to be told a user name.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>>
    create(const Connection &connection, HttpLimits limits = {},
           ProxyPasswordSource proxyPasswords = {});
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
    /// A request before the password of its proxy is known.
    struct Waiting final
    {
        HttpRequest request;
        std::shared_ptr<PendingCall<HttpReply>> call;
        /// Shared with the handle: what it has to stop, once there is something.
        std::shared_ptr<QPointer<HttpExchange>> running;
    };

    RequestHandle sendOnce(HttpRequest request,
                           const std::shared_ptr<PendingCall<HttpReply>> &call);
    HttpTransport(const Connection &connection, const QSslConfiguration &tls, HttpLimits limits,
                  ProxyPasswordSource proxyPasswords);

    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;
    void authenticate(QNetworkRequest &prepared, const HttpRequest &request) const;
    void authenticateToProxy(QNetworkRequest &prepared) const;
    void dropConnections();
    void askProxyPassword();
    void launch(Waiting waiting);

    const QUrl m_base;
    const bool m_isReadOnly;
    const QSslConfiguration m_tls;
    const std::shared_ptr<TlsFindings> m_findings;
    const HttpLimits m_limits;
    Credential m_credential;
    const ConnectionId m_connection;
    const QString m_proxyUser;
    /// Empty once the password is there or known to be missing.
    ProxyPasswordSource m_proxyPasswords;
    QNetworkProxy m_proxy;
    RequestHandle m_proxyPassword;
    std::vector<Waiting> m_waiting;
    quint64 m_lastRequest = 0;
    /// Shared with the requests in flight: a change of the credential replaces it under them.
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

} // namespace itm
