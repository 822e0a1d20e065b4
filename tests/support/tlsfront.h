// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/testcertificates.h"

#include <QTcpServer>
#include <QUrl>

namespace itm::test {

/// Speaks TLS in front of a server that does not, with a certificate of one's choice: weak ones and
/// old versions too, which Qt's own server would refuse to serve. Counts what gets through, so that
/// a test can say that nothing did. Lives in the test's thread.
class TlsFront final : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Modern, TooOld };

    TlsFront(TestCertificate identity, quint16 serverPort, Protocol protocol = Protocol::Modern);

    /// From the next connection on.
    void setIdentity(TestCertificate identity)
    {
        m_identity = std::move(identity);
        m_shown = 0;
    }
    /// Connections to which it was shown.
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] const TestCertificate &identity() const { return m_identity; }
    [[nodiscard]] Protocol protocol() const { return m_protocol; }
    [[nodiscard]] quint16 serverPort() const { return m_serverPort; }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QUrl url() const;

    /// Decrypted bytes of clients: 0 means that no request and no credential came.
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections whose TLS session was an earlier one.
    [[nodiscard]] int resumed() const { return m_resumed; }
    void countReceived(qint64 bytes) { m_received += bytes; }
    void countResumed() { ++m_resumed; }
    /// Ends every connection.
    void dropConnections() { Q_EMIT dropped(); }
    /// From now on every request reaches the server, and what comes back is no TLS any more.
    void breakAnswers() { m_breaksAnswers = true; }
    [[nodiscard]] bool breaksAnswers() const { return m_breaksAnswers; }

Q_SIGNALS:
    void dropped();

private:
    QTcpServer m_listener;
    TestCertificate m_identity;
    const quint16 m_serverPort;
    const Protocol m_protocol;
    qint64 m_received = 0;
    int m_shown = 0;
    int m_connections = 0;
    int m_resumed = 0;
    bool m_breaksAnswers = false;
};

} // namespace itm::test
