// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace itm::test {

/// What a FaultyProxy does to one request: an answer of its own or the server's, and how it
/// arrives.
struct Fault final
{
    enum class Delivery {
        Whole,
        /// One byte, a pause, the next byte.
        Drip,
        /// After `bytes` of the answer: an orderly end of the connection, a reset, or silence.
        Cut,
        Reset,
        Stall,
    };

    /// A whole HTTP answer; empty: what the server behind says.
    QByteArray answer;
    Delivery delivery = Delivery::Whole;
    qint64 bytes = 0;
    std::chrono::milliseconds pause{ 1 };

    /// The server answers nothing.
    static Fault stall() { return { .delivery = Delivery::Stall }; }
    static Fault stallAfter(qint64 count) { return { {}, Delivery::Stall, count }; }
    static Fault drip(std::chrono::milliseconds pause) { return { {}, Delivery::Drip, 0, pause }; }
    /// 0: closed without an answer, after the whole request was read.
    static Fault cutAfter(qint64 count) { return { {}, Delivery::Cut, count }; }
    static Fault resetAfter(qint64 count) { return { {}, Delivery::Reset, count }; }
    static Fault redirect(const QUrl &target, int status = 302);
    /// A web page, 200.
    static Fault html();
    /// JSON of another program, 200.
    static Fault wrongJson() { return json(200, R"({"hello":["world"]})"); }
    /// As many bytes of JSON, chunked: without a length that could warn.
    static Fault huge(qint64 size);
    /// As many bytes announced, none sent.
    static Fault announced(qint64 size);
    static Fault json(int status, const QByteArray &body, const QByteArray &headers = {});
    /// With the headers of an InfluxDB and an error body.
    static Fault refusal(int status, const QByteArray &code, const QByteArray &message,
                         const QByteArray &headers = {});
    static Fault serverFault() { return refusal(500, "internal error", "oops"); }
    static Fault tooManyRequests(const QByteArray &retryAfter)
    {
        return refusal(429, "too many requests", "slow down",
                       "Retry-After: " + retryAfter + "\r\n");
    }
    static Fault http(int status, const QByteArray &headers, const QByteArray &body);

    /// The same answer, delivered otherwise.
    [[nodiscard]] Fault delivered(Delivery how, qint64 count = 0) const
    {
        return { answer, how, count, pause };
    }
};

/// A request as it came.
struct SeenRequest final
{
    QByteArray method;
    /// With query.
    QByteArray target;
    /// All header lines, as sent.
    QByteArray head;
    QByteArray body;
};

/// A TCP proxy before any server on loopback that misbehaves where told, and counts what it sees.
/// Without a server behind it answers 502 to what no rule covers. Lives in the test's thread.
class FaultyProxy final : public QObject
{
    Q_OBJECT

public:
    explicit FaultyProxy(quint16 serverPort = 0, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// For the next `times` requests (-1: all) whose "METHOD target" contains `pattern`, after the
    /// first `skip` of them. Rules are tried in the order they were added.
    void misbehave(const Fault &fault, const QByteArray &pattern = {}, int times = -1,
                   int skip = 0);
    /// From the first such request on, after `skip` of them, whatever is asked.
    void breakDown(const Fault &fault, const QByteArray &pattern = {}, int skip = 0);
    void behave();
    /// Requests that a rule has met since then.
    [[nodiscard]] int met() const { return m_met; }
    /// Each further request gets a connection of its own, as from a server that keeps none alive.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    [[nodiscard]] bool isBrief() const { return m_isBrief; }
    /// When so many more requests have come, before the last of them is answered.
    void onRequest(int count, std::function<void()> what);

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    /// Requests whose "METHOD target" contains it.
    [[nodiscard]] int count(const QByteArray &pattern = {}) const;
    /// Connections that clients opened.
    [[nodiscard]] int connections() const { return m_connections; }
    /// Those that are still open.
    [[nodiscard]] int openConnections() const;
    /// Ends every connection, idle ones too. openConnections() falls as clients notice.
    void dropConnections() { Q_EMIT dropped(); }

    [[nodiscard]] quint16 serverPort() const { return m_serverPort; }
    /// For connections: records the request and tells what is to be done with it.
    [[nodiscard]] std::optional<Fault> next(const SeenRequest &request);

Q_SIGNALS:
    void dropped();

private:
    struct Rule final
    {
        Fault fault;
        QByteArray pattern;
        int times;
        int skip;
        /// Once it fits, it fits everything.
        bool isLasting = false;
    };

    QTcpServer m_listener;
    const quint16 m_serverPort;
    QList<Rule> m_rules;
    int m_met = 0;
    bool m_isBrief = false;
    int m_awaited = 0;
    std::function<void()> m_whenCome;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
};

} // namespace itm::test
