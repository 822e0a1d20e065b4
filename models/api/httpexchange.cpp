// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httpexchange.h"

#include "models/api/apilog.h"
#include "models/api/errormapping.h"
#include "models/api/networkerrors.h"
#include "models/api/oneshotbody.h"
#include "models/api/proxyroute.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QSslConfiguration>

namespace itm {

namespace {

constexpr qint64 PieceSize = 256 * 1024;
/// Keeps the network from running ahead of the reader by a whole list (house style §4.12).
constexpr qint64 ReadBufferSize = 1024 * 1024;
/// Of a refusal: its message is all that is wanted.
constexpr qsizetype MaxRefusal = 64 * 1024;
constexpr int ProxyAuthenticationRequired = 407;

QByteArray nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    case HttpMethod::Get:
        break;
    }
    return QByteArrayLiteral("GET");
}

QByteArray mediaType(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
}

/// Whether no whole answer came, as opposed to an answer that is a refusal.
bool isNetworkFailure(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError
            || error == QNetworkReply::ProtocolFailure);
}

qint64 announcedSize(const QNetworkReply &reply)
{
    return reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

Secret sessionKeyIn(const QNetworkReply &reply)
{
    for (const QNetworkCookie &cookie :
         QNetworkCookie::parseCookies(reply.rawHeader("Set-Cookie"))) {
        if (cookie.name() == "influxdb-oss-session" || cookie.name() == "session")
            return Secret(cookie.value());
    }
    return {};
}

} // namespace

HttpExchange::HttpExchange(quint64 id, HttpRequest request, const HttpLimits &limits,
                           std::shared_ptr<PendingCall<HttpReply>> call, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_request(std::move(request))
    , m_limits(limits.of(m_request.kind))
    , m_call(std::move(call))
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    const auto expired = [this] { fail({ .kind = ErrorKind::DeadlineExceeded }); };
    connect(&m_deadline, &QTimer::timeout, this, expired);
    connect(&m_silence, &QTimer::timeout, this, expired);
}

HttpExchange::~HttpExchange()
{
    stop();
    if (m_call)
        m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void HttpExchange::start(std::shared_ptr<QNetworkAccessManager> manager,
                         const QNetworkRequest &prepared, std::shared_ptr<TlsFindings> tls)
{
    m_manager = std::move(manager);
    m_tls = std::move(tls);
    QNetworkRequest request = prepared;
    if (m_request.method == HttpMethod::Get) {
        m_reply.reset(m_manager->get(request));
    } else {
        auto body = std::make_unique<OneShotBody>(m_request.body);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply.reset(m_manager->sendCustomRequest(request, nameOf(m_request.method), body.get()));
        body.release()->setParent(m_reply.get());
    }
    m_reply->setReadBufferSize(ReadBufferSize);
    m_started.start();
    m_deadline.start(m_limits.total);
    m_silence.start(m_limits.silence);
    if (m_request.sink)
        m_request.sink->drained = [this] { readBody(); };
    connectReply();
}

void HttpExchange::connectReply()
{
    QNetworkReply *reply = m_reply.get();
    const auto isAlive = [this] { m_silence.start(); };
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::uploadProgress, this, isAlive);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::judge);
}

void HttpExchange::judge(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    if (isAcceptedByPin(peer, errors, m_tls->pin)) {
        m_tls->refused = QSslCertificate();
        m_reply->ignoreSslErrors(errors);
    } else {
        m_tls->refused = peer;
        m_tls->errors = errors;
    }
}

void HttpExchange::cancel()
{
    finish(Error{ .kind = ErrorKind::Cancelled }, QStringLiteral("cancelled"));
}

void HttpExchange::onHeaders()
{
    m_silence.start();
    // What the headers decide need not be read.
    if (status() >= 300 && status() < 400)
        fail(redirected());
    else if (isSuccess() && !hasExpectedType())
        fail(notInfluxDb());
    else if (isSuccess() && announcedSize(*m_reply) > m_limits.maxBytes)
        fail({ .kind = ErrorKind::TooLarge });
}

void HttpExchange::readBody()
{
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const bool isFull = isSuccess() && m_request.sink && m_request.sink->isFull();
        if (isFull) {
            // The server waits for us now.
            m_silence.stop();
            return;
        }
        m_silence.start();
        take(m_reply->read(PieceSize));
    }
    if (m_reply && m_allReceived)
        conclude();
}

void HttpExchange::take(QByteArray bytes)
{
    m_received += bytes.size();
    if (!isSuccess()) {
        m_body.append(bytes.left(MaxRefusal - m_body.size()));
        if (m_received > MaxRefusal)
            fail(refused());
    } else if (m_received > m_limits.maxBytes) {
        wipe(bytes);
        fail({ .kind = ErrorKind::TooLarge });
    } else if (m_request.sink) {
        m_request.sink->feed(std::move(bytes));
    } else {
        m_body.append(bytes);
        wipe(bytes);
    }
}

void HttpExchange::onFinished()
{
    m_allReceived = true;
    readBody();
}

void HttpExchange::conclude()
{
    if (status() == 0 || isNetworkFailure(m_reply->error()))
        fail(networkFailure());
    else if (!isSuccess())
        fail(refused());
    else if (!hasExpectedType())
        fail(notInfluxDb());
    else
        finish(takeReply(), QString::number(status()));
}

HttpReply HttpExchange::takeReply()
{
    return { status(),
             m_id,
             subject(),
             std::exchange(m_body, {}),
             QString::fromLatin1(m_reply->rawHeader("X-Influxdb-Version")),
             sessionKeyIn(*m_reply),
             QString::fromLatin1(m_reply->rawHeader("X-Influxdb-Build")) };
}

void HttpExchange::fail(Error error)
{
    error.httpStatus = status();
    error.requestId = m_id;
    error.subject = subject();
    const QString outcome = QStringLiteral("%1 (failed, kind %2)")
                                .arg(error.httpStatus)
                                .arg(static_cast<int>(error.kind));
    finish(std::move(error), outcome);
}

void HttpExchange::finish(Result<HttpReply> result, const QString &outcome)
{
    const auto call = std::exchange(m_call, nullptr);
    if (!call)
        return;
    qCInfo(apiLog).noquote() << m_id << nameOf(m_request.method) << m_request.path << outcome
                             << m_started.elapsed() << "ms";
    stop();
    call->finish(std::move(result));
    deleteLater();
}

void HttpExchange::stop()
{
    if (m_request.sink)
        m_request.sink->drained = nullptr;
    m_deadline.stop();
    m_silence.stop();
    wipe(m_body);
    if (!m_reply)
        return;
    // abort() finishes synchronously.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.release()->deleteLater();
}

QString HttpExchange::subject() const
{
    return QString::fromLatin1(nameOf(m_request.method)) + u' ' + m_request.path;
}

int HttpExchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

bool HttpExchange::isSuccess() const
{
    return status() >= 200 && status() < 300;
}

bool HttpExchange::hasExpectedType() const
{
    const QByteArray type = mediaType(*m_reply);
    if (m_request.expected == ExpectedBody::Any)
        return true;
    if (m_request.expected == ExpectedBody::None)
        return type.isEmpty();
    if (m_request.expected == ExpectedBody::Csv)
        return type == "text/csv";
    return type == (m_request.expected == ExpectedBody::Json ? "application/json" : "text/plain");
}

Error HttpExchange::networkFailure() const
{
    const QNetworkProxy proxy = m_manager->proxy();
    NetworkFailure failure = failureOf(*m_reply);
    failure.tls = *m_tls;
    failure.isBehindProxy = proxy.type() != QNetworkProxy::NoProxy;
    failure.isProxyPasswordSent = !proxy.password().isEmpty();
    Error error = errorFromNetwork(failure);
    // However the way back broke: the server may have done what it was told.
    const bool isAnswer = status() == ProxyAuthenticationRequired;
    if (m_isSent && !isAnswer && m_request.method != HttpMethod::Get && !mayHaveHappened(error))
        error.kind = ErrorKind::ConnectionLost;
    return error;
}

Error HttpExchange::notInfluxDb() const
{
    if (isReadByProxy(m_reply->url(), m_manager->proxy()) && !isFromInfluxDb())
        return { .kind = ErrorKind::ProxyAnswered };
    return { .kind = ErrorKind::NotInfluxDb };
}

bool HttpExchange::isFromInfluxDb() const
{
    return m_reply->hasRawHeader("X-Influxdb-Version") || m_reply->hasRawHeader("X-Influxdb-Build");
}

Error HttpExchange::redirected() const
{
    Error error{ .kind = ErrorKind::Redirected };
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    error.redirectTarget = m_reply->url().resolved(target).adjusted(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return error;
}

Error HttpExchange::refused() const
{
    Error error
        = errorFromRefusal({ status(), m_body, m_reply->rawHeader("Retry-After"), isFromInfluxDb(),
                             m_request.login.has_value(), m_reply->rawHeader("Date") });
    // The server's own refusals have a code, even where something dropped its headers.
    if (isReadByProxy(m_reply->url(), m_manager->proxy()) && !isFromInfluxDb()
        && error.serverCode.isEmpty())
        error.kind = kindOfProxyAnswer(status());
    return error;
}

} // namespace itm
