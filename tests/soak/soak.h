// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "app/demo/demoserver.h"

#include "tests/soak/backstage.h"
#include "tests/soak/census.h"
#include "tests/soak/hands.h"
#include "tests/soak/judge.h"
#include "tests/soak/loopguard.h"
#include "tests/soak/soakkeychain.h"
#include "tests/soak/walker.h"

#include <QTemporaryDir>

namespace itm::soak {

/// The whole run: starts the program again and again over the same folder, keychain and servers,
/// walks through it, and judges what it leaves behind.
class Soak final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        int seconds = 40;
        /// How long the event loop may stand still, in ms.
        int pause = 2'000;
        quint32 seed = 1;
        QString log;
    };

    explicit Soak(const Wish &wish);

    /// The exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition, int ms);
    void writeFiles();
    [[nodiscard]] QStringList texts() const;
    void putConnections();
    void runOnce(int ms);
    void walkFor(int ms);
    void afterStep();
    void lookForTwins();
    [[nodiscard]] QString busyWith() const;
    void settle();
    void closeAll();
    void closeOne();
    void judgeProgram();
    void judgeEnd(bool isFirst);
    void judgeLeftBehind();
    void judgeHeld(bool isFirst);
    void checkJournal();
    [[nodiscard]] QJsonObject report();
    void judgeMemory();
    void summarize();

    const Wish m_wish;
    QTemporaryDir m_folder;
    Dice m_dice;
    SoakKeychain m_keychain;
    Backstage m_backstage;
    Judge m_judge;
    LoopGuard m_guard;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<Walker> m_walker;
    std::unique_ptr<Application> m_application;
    QElapsedTimer m_clock;
    QList<Connection> m_connections;
    QTimer m_weather;
    int m_starts = 0;
    int m_quits = 0;
    Census::Counts m_baseObjects;
    qsizetype m_baseFiles = 0;
    /// Seconds and MB, between two starts of the program: what is held.
    QList<std::pair<double, double>> m_memory;
    /// The same of what the system gave.
    QList<double> m_resident;
    QJsonObject m_report;
};

} // namespace itm::soak
