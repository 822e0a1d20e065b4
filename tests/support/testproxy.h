// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

namespace itm::test {

/// A forward proxy on loopback: CONNECT, plain requests and SOCKS5, with a password if one is
/// demanded. Every name leads to the one server behind it. Lives in the test's thread.
class TestProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Behaviour {
        Forward,
        /// 403 with a page.
        Refuse,
        /// 200 with a page of its own, for whatever is asked.
        Page,
        /// 502: nothing behind it.
        Lost,
    };

    explicit TestProxy(quint16 serverPort);

    void behave(Behaviour behaviour)
    {
        m_behaviour = behaviour;
        m_answered = 0;
    }
    [[nodiscard]] Behaviour behaviour() const { return m_behaviour; }
    /// Requests that it has treated so since it was told to.
    [[nodiscard]] int answered() const { return m_answered; }
    /// UTF-8.
    void demand(const QByteArray &user, const QByteArray &password);
    [[nodiscard]] const QByteArray &user() const { return m_user; }
    [[nodiscard]] const QByteArray &password() const { return m_password; }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] quint16 serverPort() const { return m_serverPort; }
    /// The first line and headers of what was asked of it; of SOCKS only "SOCKS host".
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }
    void saw(const QByteArray &head)
    {
        m_heads.append(head);
        ++m_answered;
    }

private:
    QTcpServer m_listener;
    const quint16 m_serverPort;
    Behaviour m_behaviour = Behaviour::Forward;
    int m_answered = 0;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_heads;
};

} // namespace itm::test
