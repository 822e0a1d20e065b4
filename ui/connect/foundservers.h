// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sessionservices.h"
#include "models/store/environmentconnection.h"

#include <QWidget>

class QPushButton;

namespace itm {

class ConnectionStore;

/// Servers that need not be typed: what the environment variables of the influx command line name,
/// and an InfluxDB that answers at the default port of this computer. Hidden while there is none;
/// what is saved already is not offered.
class FoundServers final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundServers)

public:
    /// Asks the default port once. Both outlive this.
    FoundServers(const SessionServices &services, const ConnectionStore &connections,
                 QWidget *parent = nullptr);
    ~FoundServers() override;

    /// Of the connection that was chosen last; empty where none was found with it.
    [[nodiscard]] Secret takeToken() { return std::move(m_token); }

Q_SIGNALS:
    void chosen(const itm::Connection &connection);

private:
    void askLocal(const SessionServices &services, const QString &scheme);
    void warn(UrlIssue issue);
    void offer(const char *name, const QString &text, const Connection &connection, Secret token);

    const ConnectionStore &m_connections;
    Secret m_token;
    std::unique_ptr<InfluxApi> m_api;
    RequestHandle m_request;
};

} // namespace itm
