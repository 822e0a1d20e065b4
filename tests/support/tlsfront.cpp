// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/tlsfront.h"

#include <QTcpSocket>

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace itm::test {

namespace {

constexpr int PieceSize = 16 * 1024;

using Memory = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

Memory memoryOf(const QByteArray &pem)
{
    return { BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free_all };
}

SSL_CTX *makeContext(const TlsFront &front)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    // What this serves is the client's to refuse.
    SSL_CTX_set_security_level(context, 0);
    if (front.protocol() == TlsFront::Protocol::TooOld)
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
    X509 *certificate = PEM_read_bio_X509(memoryOf(front.identity().certificate).get(), nullptr,
                                          nullptr, nullptr);
    EVP_PKEY *key
        = PEM_read_bio_PrivateKey(memoryOf(front.identity().key).get(), nullptr, nullptr, nullptr);
    if (SSL_CTX_use_certificate(context, certificate) != 1
        || SSL_CTX_use_PrivateKey(context, key) != 1)
        qFatal("a certificate that cannot be served");
    X509_free(certificate);
    EVP_PKEY_free(key);
    return context;
}

/// One client, deciphered through memory, and its plain connection to the server.
class FrontConnection final : public QObject
{
public:
    FrontConnection(QTcpSocket *client, TlsFront &front)
        : QObject(client)
        , m_front(front)
        , m_client(*client)
        , m_context(makeContext(front), &SSL_CTX_free)
        , m_ssl(SSL_new(m_context.get()), &SSL_free)
    {
        SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(m_ssl.get());
        // An answer in two pieces would wait 40 ms between them.
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, &FrontConnection::fromClient);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, &FrontConnection::fromServer);
        connect(&m_server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(&front, &TlsFront::dropped, client, &QTcpSocket::disconnectFromHost);
    }

private:
    void fromClient()
    {
        const QByteArray bytes = m_client.readAll();
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), static_cast<int>(bytes.size()));
        QByteArray piece(PieceSize, '\0');
        int count = 0;
        while ((count = SSL_read(m_ssl.get(), piece.data(), PieceSize)) > 0)
            toServer(piece.left(count));
        flush();
    }

    void toServer(const QByteArray &plain)
    {
        if (m_server.state() == QAbstractSocket::UnconnectedState) {
            if (SSL_session_reused(m_ssl.get()) == 1)
                m_front.countResumed();
            m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_front.serverPort());
        }
        m_front.countReceived(plain.size());
        m_server.write(plain);
    }

    void fromServer()
    {
        const QByteArray plain = m_server.readAll();
        if (m_front.breaksAnswers()) {
            m_client.write("what something on the way says in its own name");
            return;
        }
        SSL_write(m_ssl.get(), plain.constData(), static_cast<int>(plain.size()));
        flush();
    }

    void flush()
    {
        QByteArray piece(PieceSize, '\0');
        int count = 0;
        while ((count = BIO_read(SSL_get_wbio(m_ssl.get()), piece.data(), PieceSize)) > 0)
            m_client.write(piece.constData(), count);
    }

    TlsFront &m_front;
    QTcpSocket &m_client;
    QTcpSocket m_server;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
};

} // namespace

TlsFront::TlsFront(TestCertificate identity, quint16 serverPort, Protocol protocol)
    : m_identity(std::move(identity))
    , m_serverPort(serverPort)
    , m_protocol(protocol)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            ++m_connections;
            ++m_shown;
            new FrontConnection(client, *this);
        }
    });
}

QUrl TlsFront::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port()));
}

} // namespace itm::test
