// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/certificatecheck.h"
#include "models/api/httprequest.h"
#include "models/core/pendingcall.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;

namespace itm {

/// One request on its way: sends it, watches its limits, hands its body on and finishes the call
/// exactly once. Deletes itself then; deleted earlier, it finishes with Cancelled. GUI thread.
/// Knows no policy of connections (HttpTransport).
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(quint64 id, HttpRequest request, const HttpLimits &limits,
                 std::shared_ptr<PendingCall<HttpReply>> call, QObject *parent);
    ~HttpExchange() override;

    /// Nothing is sent before the pin in `tls` was compared.
    void start(std::shared_ptr<QNetworkAccessManager> manager, const QNetworkRequest &prepared,
               std::shared_ptr<TlsFindings> tls);
    /// The call has been finished already: only stops.
    void cancel();

private:
    void connectReply();
    void judge(const QList<QSslError> &errors);
    void onHeaders();
    void readBody();
    void take(QByteArray bytes);
    void onFinished();
    void conclude();
    [[nodiscard]] HttpReply takeReply();
    void fail(Error error);
    void finish(Result<HttpReply> result, const QString &outcome);
    void stop();

    /// Method and path.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool isSuccess() const;
    [[nodiscard]] bool hasExpectedType() const;
    [[nodiscard]] Error networkFailure() const;
    [[nodiscard]] Error notInfluxDb() const;
    [[nodiscard]] bool isFromInfluxDb() const;
    [[nodiscard]] Error redirected() const;
    [[nodiscard]] Error refused() const;

    const quint64 m_id;
    HttpRequest m_request;
    const RequestLimits m_limits;
    std::shared_ptr<PendingCall<HttpReply>> m_call;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkReply> m_reply;
    std::shared_ptr<TlsFindings> m_tls;
    QByteArray m_body;
    qint64 m_received = 0;
    QElapsedTimer m_started;
    QTimer m_deadline;
    QTimer m_silence;
    bool m_allReceived = false;
    /// All of the request has left.
    bool m_isSent = false;
};

} // namespace itm
