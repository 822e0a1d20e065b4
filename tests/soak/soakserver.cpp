// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/soakserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

namespace itm::soak {

namespace {

using test::Fault;

Fault faultOf(const QByteArray &kind)
{
    if (kind == "stall")
        return Fault::stall();
    if (kind == "stall-midway")
        return Fault::stallAfter(700);
    if (kind == "reset")
        return Fault::resetAfter(0);
    if (kind == "reset-midway")
        return Fault::resetAfter(400);
    if (kind == "cut")
        return Fault::cutAfter(0);
    if (kind == "cut-midway")
        return Fault::cutAfter(900);
    if (kind == "html")
        return Fault::html();
    if (kind == "wrong-json")
        return Fault::wrongJson();
    if (kind == "drip")
        return Fault::drip(std::chrono::milliseconds(2));
    if (kind == "redirect")
        return Fault::redirect(QUrl(QStringLiteral("http://127.0.0.1:1/")));
    if (kind == "pause")
        return Fault::tooManyRequests("1");
    if (kind == "unavailable")
        return Fault::refusal(503, "unavailable", "later");
    return Fault::serverFault();
}

DemoServer::Options optionsOf(int server, quint16 port)
{
    return { .port = port, .rawValues = server == 1, .isEmpty = server == 2 };
}

QNetworkRequest requestTo(const QString &server, const QString &path)
{
    QNetworkRequest request{ QUrl(server + path) };
    const QByteArray header("Authorization: Token ");
    const qsizetype colon = header.indexOf(':');
    request.setRawHeader(header.first(colon), header.sliced(colon + 2) + DemoServer::OperatorToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

} // namespace

SoakServer::SoakServer()
    : m_input(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    connect(m_input, &QSocketNotifier::activated, this, &SoakServer::readCommands);
}

SoakServer::~SoakServer() = default;

bool SoakServer::restart(int server)
{
    const auto index = static_cast<size_t>(server);
    const int port = m_servers[index] ? QUrl(m_servers[index]->url()).port() : 0;
    m_servers[index].reset();
    m_servers[index] = std::make_unique<DemoServer>(optionsOf(server, static_cast<quint16>(port)));
    return m_servers[index]->start();
}

bool SoakServer::start()
{
    QJsonArray addresses;
    for (int server = 0; server < Servers; ++server) {
        const auto index = static_cast<size_t>(server);
        if (!restart(server))
            return false;
        m_proxies[index] = std::make_unique<test::FaultyProxy>(
            static_cast<quint16>(QUrl(m_servers[index]->url()).port()));
        addresses.append(m_proxies[index]->url().toString());
    }
    say({ { QStringLiteral("addresses"), addresses } });
    return true;
}

void SoakServer::readCommands()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0)
        return QCoreApplication::quit();
    m_unread.append(bytes.data(), count);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.first(end);
        m_unread.remove(0, end + 1);
        obey(line.split('\t'));
    }
}

void SoakServer::obey(const QByteArrayList &words)
{
    const QByteArray &what = words.constFirst();
    const int server = words.value(1).toInt();
    if (what == "fault") {
        misbehave(server, words.value(2), words.value(3));
    } else if (what == "behave") {
        for (const auto &proxy : m_proxies)
            proxy->behave();
    } else if (what == "drop") {
        for (const auto &proxy : m_proxies)
            proxy->dropConnections();
    } else if (what == "make") {
        makeTokens(server, words.value(2).toInt());
    } else if (what == "restart") {
        if (!restart(server))
            qFatal("a port was taken meanwhile");
    } else if (what == "report") {
        report();
    }
}

void SoakServer::misbehave(int server, const QByteArray &kind, const QByteArray &pattern)
{
    m_proxies[static_cast<size_t>(server)]->misbehave(faultOf(kind), pattern);
}

void SoakServer::makeTokens(int server, int count)
{
    const QString organization = m_organizations.at(static_cast<size_t>(server));
    const QJsonObject permission{
        { QStringLiteral("action"), QStringLiteral("read") },
        { QStringLiteral("resource"),
          QJsonObject{ { QStringLiteral("type"), QStringLiteral("buckets") },
                       { QStringLiteral("orgID"), organization } } },
    };
    for (int i = 0; i < count; ++i) {
        const QJsonObject body{ { QStringLiteral("orgID"), organization },
                                { QStringLiteral("description"),
                                  QStringLiteral("of another client %1").arg(i) },
                                { QStringLiteral("permissions"), QJsonArray{ permission } } };
        QNetworkReply *reply
            = m_network.post(requestTo(m_servers[static_cast<size_t>(server)]->url(),
                                       QStringLiteral("/api/v2/authorizations")),
                             QJsonDocument(body).toJson(QJsonDocument::Compact));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_ofOthers.insert(
                QJsonDocument::fromJson(reply->readAll()).object().value(u"id").toString());
        });
    }
}

void SoakServer::report()
{
    static constexpr std::array Counted{ "POST /api/v2/authorizations", "POST /api/v2/setup",
                                         "PATCH /api/v2/authorizations",
                                         "DELETE /api/v2/authorizations" };
    auto answer = std::make_shared<QJsonObject>();
    for (const char *pattern : Counted) {
        int count = 0;
        for (const auto &proxy : m_proxies)
            count += proxy->count(pattern);
        answer->insert(QLatin1String(pattern), count);
    }
    int all = 0;
    for (const auto &proxy : m_proxies)
        all += proxy->count();
    answer->insert(QStringLiteral("requests"), all);
    listTokens(0, answer, 2);
}

/// Null in place of a list where the operator's token does not work any more.
void SoakServer::listTokens(int server, const std::shared_ptr<QJsonObject> &report, int left)
{
    if (left == 0)
        return say(*report);
    QNetworkReply *reply = m_network.get(requestTo(m_servers[static_cast<size_t>(server)]->url(),
                                                   QStringLiteral("/api/v2/authorizations")));
    connect(reply, &QNetworkReply::finished, this, [this, server, report, left, reply] {
        reply->deleteLater();
        const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
        QJsonArray tokens;
        const QJsonArray listed = document.object().value(u"authorizations").toArray();
        for (const QJsonValue &token : listed) {
            const QString id = token.toObject().value(u"id").toString();
            m_organizations[static_cast<size_t>(server)]
                = token.toObject().value(u"orgID").toString();
            if (!m_ofOthers.contains(id))
                tokens.append(token);
        }
        const bool isKnown = reply->error() == QNetworkReply::NoError;
        report->insert(QStringLiteral("tokens%1").arg(server),
                       isKnown ? QJsonValue(tokens) : QJsonValue());
        listTokens(server + 1, report, left - 1);
    });
}

void SoakServer::say(const QJsonObject &object) const
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace itm::soak
