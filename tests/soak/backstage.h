// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/soak/dice.h"
#include "tests/soak/soakkeychain.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

namespace itm::soak {

/// What goes on behind the windows: the process of the servers, and troubles that come and go there
/// and in the keychain.
class Backstage final : public QObject
{
    Q_OBJECT

public:
    Backstage(Dice &dice, SoakKeychain &keychain);
    ~Backstage() override;

    /// False where the servers did not start in time.
    [[nodiscard]] bool start();
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; }

    /// Another trouble, or none; by name.
    QString changeWeather();
    /// Everything works again. Connections that hang are cut.
    void calm();
    /// Asks for what the servers saw; answered by reported().
    void askReport() { tell("report"); }
    void makeTokens(int server, int count);
    void restartServer(int server);
    [[nodiscard]] const QMap<QString, int> &troubles() const { return m_troubles; }

Q_SIGNALS:
    void reported(const QJsonObject &report);

private:
    void tell(const QByteArray &line);
    void readLines();

    Dice &m_dice;
    SoakKeychain &m_keychain;
    QProcess m_process;
    QStringList m_addresses;
    QMap<QString, int> m_troubles;
};

} // namespace itm::soak
