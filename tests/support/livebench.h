// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/askingbench.h"
#include "tests/support/liveinfluxd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace itm::test {

/// A real server to be asked: set up for admin and the organization factory with the bucket
/// telegraf, and on demand furnished like a small plant.
class LiveBench final : public AskingBench
{
public:
    inline static const QByteArray OperatorToken = QByteArrayLiteral("operator-token-of-a-test");

    /// False: output() tells why.
    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        if (!m_influxd.start(arguments))
            return false;
        const QJsonObject setup{ { QStringLiteral("username"), QStringLiteral("admin") },
                                 { QStringLiteral("password"), QStringLiteral("of tests only") },
                                 { QStringLiteral("org"), QStringLiteral("factory") },
                                 { QStringLiteral("bucket"), QStringLiteral("telegraf") },
                                 { QStringLiteral("token"), QString::fromLatin1(OperatorToken) } };
        if (post(QStringLiteral("setup"), setup).isEmpty())
            return false;
        open(url(), OperatorToken);
        return true;
    }

    /// Two more organizations and users; in each organization buckets and a DBRP mapping.
    [[nodiscard]] bool furnish()
    {
        QStringList organizations{ idOfFactory() };
        for (const auto &name : { QStringLiteral("lab"), QStringLiteral("weather") })
            organizations << make(QStringLiteral("orgs"), { { QStringLiteral("name"), name } });
        for (const auto &name : { QStringLiteral("alice"), QStringLiteral("bob") })
            make(QStringLiteral("users"), { { QStringLiteral("name"), name } });
        for (const QString &organization : std::as_const(organizations)) {
            for (int i = 1; i <= 5; ++i)
                furnish(organization, QStringLiteral("line%1").arg(i));
        }
        return organizations.size() == 3 && !organizations.contains(QString());
    }

    /// What `influxd recovery` prints, with the server stopped meanwhile; it has a new address
    /// then.
    [[nodiscard]] QByteArray recover(const QStringList &arguments)
    {
        m_influxd.stop();
        QProcess recovery;
        recovery.setProcessChannelMode(QProcess::MergedChannels);
        const QString bolt = m_influxd.folder() + u"/influxd.bolt";
        recovery.start(LiveInfluxd::program(),
                       QStringList{ QStringLiteral("recovery") } + arguments
                           + QStringList{ QStringLiteral("--bolt-path"), bolt });
        if (!recovery.waitForFinished() || recovery.exitCode() != 0 || !m_influxd.start({}))
            return {};
        open(url(), OperatorToken);
        return recovery.readAll();
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_influxd.port()));
    }
    [[nodiscard]] QByteArray output() { return m_influxd.output(); }

private:
    void furnish(const QString &organization, const QString &name)
    {
        const QString bucket = make(QStringLiteral("buckets"),
                                    { { QStringLiteral("orgID"), organization },
                                      { QStringLiteral("name"), name },
                                      { QStringLiteral("retentionRules"), QJsonArray() } });
        make(QStringLiteral("dbrps"),
             { { QStringLiteral("orgID"), organization },
               { QStringLiteral("bucketID"), bucket },
               { QStringLiteral("database"), name },
               { QStringLiteral("retention_policy"), QStringLiteral("autogen") },
               { QStringLiteral("default"), true } });
    }

    [[nodiscard]] QString idOfFactory()
    {
        const auto found = ask<QList<Organization>>(*api, &InfluxApi::organizations);
        return found ? found.value().constFirst().id.toString() : QString();
    }

    /// The id of what was made; empty where it was not.
    QString make(const QString &what, const QJsonObject &body)
    {
        return post(what, body).value(QStringLiteral("id")).toString();
    }

    QJsonObject post(const QString &what, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(url().toString() + u"/api/v2/" + what));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Authorization", "Token " + OperatorToken);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.post(request, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000)
            || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    LiveInfluxd m_influxd;
    QNetworkAccessManager m_network;
};

} // namespace itm::test
