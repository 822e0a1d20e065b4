// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "app/demo/democertificate.h"
#include "app/demo/demodiagnostics.h"
#include "app/demo/demomix.h"
#include "app/demo/demopace.h"
#include "app/demo/demorouting.h"
#include "app/demo/demoseed.h"

#include <httplib.h>
#include <mutex>
#include <thread>

namespace itm {

namespace {

// As Go does: longer bodies are sent in pieces.
constexpr size_t LongestPlainBody = 2048;
constexpr size_t KeepAliveRequests = 1'000'000;
/// One more waits until an idle one has been dropped, which takes seconds.
constexpr size_t MostConnections = 32;

demo::Request requestFrom(const httplib::Request &sent)
{
    demo::Request request;
    request.method = sent.method;
    const size_t query = sent.target.find('?');
    request.path = sent.target.substr(0, query);
    if (query != std::string::npos)
        request.query = demo::Query(std::string_view(sent.target).substr(query + 1));
    request.authorization = sent.get_header_value("Authorization");
    request.cookie = sent.get_header_value("Cookie");
    request.contentType = sent.get_header_value("Content-Type");
    request.accept = sent.get_header_value("Accept");
    request.origin = sent.get_header_value("Origin");
    request.body = sent.body;
    return request;
}

void send(demo::Answer answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name, value);
    if (answer.body.size() <= LongestPlainBody && !answer.isChunked) {
        if (!answer.contentType.empty())
            response.set_content(answer.body, answer.contentType);
        return;
    }
    const auto body = std::make_shared<std::string>(std::move(answer.body));
    response.set_chunked_content_provider(
        answer.contentType, [body](size_t offset, httplib::DataSink &sink) {
            constexpr size_t Piece = 64 * 1024;
            const size_t size = std::min(Piece, body->size() - offset);
            if (!sink.write(body->data() + offset, size))
                return false;
            if (offset + size == body->size())
                sink.done();
            return true;
        });
}

} // namespace

class DemoServer::Running
{
public:
    explicit Running(const Options &options)
        : m_options(options)
        , m_state(!options.rawValues)
    {
        if (options.isTls) {
            m_certificate.emplace();
            m_server = std::make_unique<httplib::SSLServer>(m_certificate->certificate.get(),
                                                            m_certificate->key.get());
        } else {
            m_server = std::make_unique<httplib::Server>();
        }
        if (options.tokens > 0)
            demo::fillMix(m_state, options.tokens, OperatorToken, AdminPassword);
        else if (!options.isEmpty)
            demo::fill(m_state, OperatorToken, AdminPassword);
        setUp();
    }

    ~Running()
    {
        m_server->stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Running)

    bool start()
    {
        const char *loopback = m_options.isIpv6 ? "::1" : "127.0.0.1";
        m_port = m_options.port;
        if (m_port != 0 && !m_server->bind_to_port(loopback, m_port))
            return false;
        if (m_port == 0)
            m_port = m_server->bind_to_any_port(loopback);
        if (m_port <= 0)
            return false;
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
        // Asked to stop before it runs, the library would not notice.
        while (!m_server->is_running())
            std::this_thread::yield();
        return true;
    }

    [[nodiscard]] QString url() const
    {
        const auto scheme = QLatin1String(m_options.isTls ? "https" : "http");
        const auto host = QLatin1String(m_options.isIpv6 ? "[::1]" : "127.0.0.1");
        return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(m_port);
    }
    [[nodiscard]] QByteArray certificate() const
    {
        return m_certificate ? QByteArray::fromStdString(m_certificate->pem()) : QByteArray();
    }

    template <class Ask>
    auto ask(Ask &&ask)
    {
        const std::scoped_lock lock(m_mutex);
        return ask(m_state, m_requests);
    }

private:
    void setUp()
    {
        // Without it every request on a kept-alive connection takes 44 ms (house style §4.12).
        m_server->set_tcp_nodelay(true);
        m_server->set_keep_alive_max_count(KeepAliveRequests);
        m_server->new_task_queue = [] { return new httplib::ThreadPool(MostConnections); };
        m_server->set_pre_routing_handler([](const httplib::Request &request, httplib::Response &) {
            // The library would wait five seconds for a body that does not come.
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): it hands out its own request
            auto &headers = const_cast<httplib::Request &>(request).headers;
            headers.erase("Accept-Encoding");
            if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
                headers.emplace("Content-Length", "0");
            return httplib::Server::HandlerResponse::Unhandled;
        });
        const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
            handle(request, response);
        };
        m_server->Get(".*", handler);
        m_server->Post(".*", handler);
        m_server->Patch(".*", handler);
        m_server->Put(".*", handler);
        m_server->Delete(".*", handler);
        m_server->Options(".*", handler);
    }

    void handle(const httplib::Request &sent, httplib::Response &response)
    {
        demo::Request request = requestFrom(sent);
        demo::Answer answer;
        std::chrono::microseconds pace{ 0 };
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(request.method + ' ' + request.path);
            if (m_options.isPaced)
                pace = demo::paceOf(request, m_state);
            answer = demo::answer(request, m_state);
        }
        {
            // Changes are stored one after another: 0.75 ms each, however many are in flight.
            std::unique_lock<std::mutex> turn(m_changing, std::defer_lock);
            if (m_options.isPaced && request.method == "PATCH")
                turn.lock();
            std::this_thread::sleep_for(pace);
        }
        response.set_header("X-Influxdb-Build", "OSS");
        response.set_header("X-Influxdb-Version", std::string(demo::ServerVersion));
        send(std::move(answer), response);
    }

    Options m_options;
    std::mutex m_mutex;
    std::mutex m_changing;
    demo::State m_state;
    /// Method and path of each request.
    std::vector<std::string> m_requests;
    std::optional<demo::SelfSignedCertificate> m_certificate;
    std::unique_ptr<httplib::Server> m_server;
    int m_port = 0;
    std::thread m_thread;
};

DemoServer::DemoServer(const Options &options)
    : m_running(std::make_unique<Running>(options))
{
}

DemoServer::~DemoServer() = default;

bool DemoServer::start()
{
    return m_running->start();
}

QString DemoServer::url() const
{
    return m_running->url();
}

QByteArray DemoServer::certificate() const
{
    return m_running->certificate();
}

std::optional<DemoServer::TokenFacts> DemoServer::findToken(const QString &description) const
{
    const std::string wanted = description.toStdString();
    return m_running->ask([&](demo::State &state, const auto &) -> std::optional<TokenFacts> {
        for (const auto &[id, token] : state.tokens.records) {
            if (token.description == wanted)
                return TokenFacts{ TokenId(id), token.isActive, description,
                                   OrganizationId(token.organization), token.permissions.size() };
        }
        return std::nullopt;
    });
}

int DemoServer::tokenCount() const
{
    return m_running->ask([](demo::State &state, const auto &) {
        return static_cast<int>(state.tokens.records.size());
    });
}

int DemoServer::requestCount(const QString &method, const QString &pathPrefix) const
{
    const std::string wanted = QString(method + u' ' + pathPrefix).toStdString();
    return m_running->ask([&](demo::State &, const std::vector<std::string> &requests) {
        return static_cast<int>(
            std::count_if(requests.begin(), requests.end(),
                          [&](const std::string &request) { return request.starts_with(wanted); }));
    });
}

} // namespace itm
