// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoserver.h"

#include "tests/support/faultyproxy.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <array>
#include <memory>

class QSocketNotifier;

namespace itm::soak {

/// The other process: two demo servers that are set up and one that is not, each behind a proxy
/// that misbehaves when told. Takes a word a line from standard input and answers `report` with
/// one line of JSON; ends with its input.
class SoakServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Servers = 3;

    SoakServer();
    ~SoakServer() override;

    /// Prints the addresses.
    [[nodiscard]] bool start();

private:
    void readCommands();
    void obey(const QByteArrayList &words);
    void misbehave(int server, const QByteArray &kind, const QByteArray &pattern);
    /// As another client would: so that there is always something to work with.
    void makeTokens(int server, int count);
    void report();
    void listTokens(int server, const std::shared_ptr<QJsonObject> &report, int left);
    void say(const QJsonObject &object) const;
    [[nodiscard]] bool restart(int server);

    std::array<std::unique_ptr<DemoServer>, Servers> m_servers;
    std::array<std::unique_ptr<test::FaultyProxy>, Servers> m_proxies;
    QNetworkAccessManager m_network;
    QSocketNotifier *m_input;
    QByteArray m_unread;
    /// One of each server, for what another client makes.
    std::array<QString, Servers> m_organizations;
    QSet<QString> m_ofOthers;
};

} // namespace itm::soak
