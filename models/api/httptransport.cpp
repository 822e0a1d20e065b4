// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/httptransport.h"

#include "models/api/httpexchange.h"
#include "models/api/patientrequest.h"
#include "models/api/proxyroute.h"
#include "models/api/tlsconfiguration.h"

#include <QNetworkAccessManager>

namespace itm {

namespace {

QByteArray basicHeader(const QString &userName, QByteArrayView password)
{
    QByteArray plain = userName.toUtf8() + ':';
    plain.append(password);
    QByteArray header = "Basic " + plain.toBase64();
    wipe(plain);
    return header;
}

/// Signing in and out are POSTs that change nothing of the server's.
bool isChange(const HttpRequest &request)
{
    return request.method != HttpMethod::Get && !request.login && !request.isSignOut;
}

/// A secret as JSON text. Bytes above 127 are UTF-8 already and stay.
void appendQuoted(QByteArray &json, QByteArrayView text)
{
    json += '"';
    for (const char character : text) {
        if (character == '"' || character == '\\') {
            json.append('\\').append(character);
        } else if (static_cast<unsigned char>(character) < 0x20) {
            json += "\\u00" + QByteArray(1, character).toHex();
        } else {
            json += character;
        }
    }
    json += '"';
}

/// In one allocation: growing would leave copies of the secrets behind.
QByteArray withSecrets(const QByteArray &object, const std::vector<SecretMember> &members)
{
    qsizetype size = object.size();
    for (const SecretMember &member : members)
        size += member.name.size() + 6 * member.value.size() + 8;
    QByteArray json;
    json.reserve(size);
    json += QByteArrayView(object).chopped(1);
    for (const SecretMember &member : members) {
        if (json.size() > 1)
            json += ',';
        json += '"' + member.name + "\":";
        appendQuoted(json, member.value.reveal());
    }
    return json += '}';
}

} // namespace

Result<std::unique_ptr<HttpTransport>> HttpTransport::create(const Connection &connection,
                                                             HttpLimits limits,
                                                             ProxyPasswordSource proxyPasswords)
{
    auto tls = makeTlsConfiguration(connection.trust);
    if (!tls)
        return tls.error();
    return std::unique_ptr<HttpTransport>(
        new HttpTransport(connection, tls.value(), limits, std::move(proxyPasswords)));
}

HttpTransport::HttpTransport(const Connection &connection, const QSslConfiguration &tls,
                             HttpLimits limits, ProxyPasswordSource proxyPasswords)
    : m_base(connection.url)
    , m_isReadOnly(connection.isReadOnly)
    , m_tls(tls)
    , m_findings(std::make_shared<TlsFindings>(TlsFindings{ connection.trust.pinnedSha256 }))
    , m_limits(limits)
    , m_connection(connection.id)
    , m_proxyUser(connection.proxy.userName)
    , m_proxyPasswords(std::move(proxyPasswords))
    , m_proxy(proxyFor(connection.url, connection.proxy))
{
    if (m_proxyUser.isEmpty() || m_proxy.type() == QNetworkProxy::NoProxy)
        m_proxyPasswords = nullptr;
    dropConnections();
}

HttpTransport::~HttpTransport()
{
    for (const Waiting &waiting : m_waiting)
        waiting.call->finish(Error{ .kind = ErrorKind::Cancelled });
    // Before the manager, which would delete their replies without a word.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<PatientRequest *>(Qt::FindDirectChildrenOnly));
}

void HttpTransport::setCredential(Credential credential)
{
    // New connections first: one that is kept alive stays trusted and signed in (house style §4.3).
    dropConnections();
    m_credential = std::move(credential);
}

void HttpTransport::dropConnections()
{
    m_manager = std::make_shared<QNetworkAccessManager>();
    m_manager->setAutoDeleteReplies(false);
    m_manager->setProxy(m_proxy);
}

void HttpTransport::askProxyPassword()
{
    m_proxyPassword = m_proxyPasswords(m_connection, this, [this](const Result<Secret> &answer) {
        m_proxyPasswords = nullptr;
        if (answer && !answer.value().isEmpty()) {
            // Qt sends user and password of a proxy as Latin-1; this way their UTF-8 gets through.
            m_proxy.setUser(QString::fromLatin1(m_proxyUser.toUtf8()));
            m_proxy.setPassword(QString::fromLatin1(answer.value().reveal()));
            dropConnections();
        }
        for (Waiting &waiting : std::exchange(m_waiting, {}))
            launch(std::move(waiting));
    });
}

Secret HttpTransport::tokenInUse() const
{
    return m_credential.kind == Credential::Kind::Token ? m_credential.secret.clone() : Secret();
}

RequestHandle HttpTransport::send(HttpRequest request, QObject *context,
                                  Callback<HttpReply> callback)
{
    auto call = PendingCall<HttpReply>::create(context, std::move(callback));
    if (m_isReadOnly && isChange(request)) {
        call->finish(Error{ .kind = ErrorKind::Forbidden, .subject = request.path });
        return call->handle();
    }
    if (!PatientRequest::isFor(request))
        return sendOnce(std::move(request), call);
    auto *patient = new PatientRequest(
        std::move(request), call,
        [this](HttpRequest once, const std::shared_ptr<PendingCall<HttpReply>> &answer) {
            return sendOnce(std::move(once), answer);
        },
        this);
    connect(patient, &PatientRequest::waiting, this, &HttpTransport::waiting);
    patient->start();
    return call->handle([guard = QPointer(patient)] {
        if (guard)
            guard->cancel();
    });
}

RequestHandle HttpTransport::sendOnce(HttpRequest request,
                                      const std::shared_ptr<PendingCall<HttpReply>> &call)
{
    if (!request.secretMembers.empty())
        request.body = withSecrets(request.body, request.secretMembers);
    const auto running = std::make_shared<QPointer<HttpExchange>>();
    Waiting waiting{ std::move(request), call, running };
    if (!m_proxyPasswords) {
        launch(std::move(waiting));
    } else {
        m_waiting.push_back(std::move(waiting));
        if (m_waiting.size() == 1)
            askProxyPassword();
    }
    return call->handle([running] {
        if (*running)
            (*running)->cancel();
    });
}

void HttpTransport::launch(Waiting waiting)
{
    if (waiting.call->isFinished())
        return;
    const QNetworkRequest prepared = prepare(waiting.request);
    auto *exchange = new HttpExchange(++m_lastRequest, std::move(waiting.request), m_limits,
                                      std::move(waiting.call), this);
    *waiting.running = exchange;
    exchange->start(m_manager, prepared, m_findings);
}

QNetworkRequest HttpTransport::prepare(const HttpRequest &request) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + request.path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);

    QNetworkRequest prepared(url);
    prepared.setSslConfiguration(m_tls);
    prepared.setDecompressedSafetyCheckThreshold(-1);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute :
         { QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
           QNetworkRequest::AuthenticationReuseAttribute })
        prepared.setAttribute(attribute, QNetworkRequest::Manual);
    prepared.setRawHeader("User-Agent", "InfluxTokenManager/" ITM_VERSION);
    prepared.setRawHeader(
        "Accept", request.expected == ExpectedBody::Csv ? "application/csv" : "application/json");
    prepared.setRawHeader("Accept-Language", "en");
    authenticate(prepared, request);
    authenticateToProxy(prepared);
    return prepared;
}

void HttpTransport::authenticateToProxy(QNetworkRequest &prepared) const
{
    // Through a tunnel this header would reach the server.
    if (m_proxy.password().isEmpty() || !isReadByProxy(m_base, m_proxy))
        return;
    // At once: Qt would wait to be asked, and a body is never sent twice (OneShotBody).
    QByteArray password = m_proxy.password().toLatin1();
    prepared.setRawHeader("Proxy-Authorization",
                          basicHeader(QString::fromUtf8(m_proxy.user().toLatin1()), password));
    wipe(password);
}

void HttpTransport::authenticate(QNetworkRequest &prepared, const HttpRequest &request) const
{
    QByteArray value;
    if (request.login) {
        prepared.setRawHeader(
            "Authorization",
            basicHeader(request.login->userName, request.login->password.reveal()));
    } else if (request.isAnonymous) {
        return;
    } else if (m_credential.kind == Credential::Kind::Token) {
        value = "Token ";
        value.append(m_credential.secret.reveal());
        prepared.setRawHeader("Authorization", value);
    } else if (m_credential.kind == Credential::Kind::Session) {
        // 2.0 knew the cookie by another name (fact sheet §2.3).
        for (const char *name : { "influxdb-oss-session=", "; session=" })
            value.append(name).append(m_credential.secret.reveal());
        prepared.setRawHeader("Cookie", value);
    }
    wipe(value);
}

} // namespace itm
